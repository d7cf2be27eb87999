export const idD05 = {
  // findings of D05
};

export const enD05 = {};
