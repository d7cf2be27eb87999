export const idD04 = {
  // findings of D04
};

export const enD04 = {};
