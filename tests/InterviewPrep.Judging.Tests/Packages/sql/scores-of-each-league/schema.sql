CREATE TABLE scores (
  player TEXT NOT NULL,
  league TEXT NOT NULL,
  points INTEGER NOT NULL
);
