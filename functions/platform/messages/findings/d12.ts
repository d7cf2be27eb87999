export const idD12 = {
  // findings of D12
};

export const enD12 = {};
