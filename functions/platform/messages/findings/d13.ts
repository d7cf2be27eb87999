export const idD13 = {
  // findings of D13
};

export const enD13 = {};
