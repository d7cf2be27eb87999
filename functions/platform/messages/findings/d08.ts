export const idD08 = {
  // findings of D08
};

export const enD08 = {};
