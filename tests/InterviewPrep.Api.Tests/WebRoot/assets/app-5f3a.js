export const asset = "hashed";
