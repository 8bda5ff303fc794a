CREATE TABLE accounts (
  id    INTEGER PRIMARY KEY,
  owner TEXT NOT NULL
);

CREATE TABLE entries (
  id           INTEGER PRIMARY KEY,
  account_id   INTEGER NOT NULL REFERENCES accounts (id),
  booked_at    TEXT NOT NULL,
  amount_cents INTEGER NOT NULL
);
