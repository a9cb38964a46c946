export const RegionsPage = () => null;
