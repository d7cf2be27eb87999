export const idD01 = {
  // findings of D01
};

export const enD01 = {};
