export const idD18 = {
  // findings of D18
};

export const enD18 = {};
