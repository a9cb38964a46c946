export const RegionPage = () => null;
