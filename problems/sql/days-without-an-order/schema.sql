CREATE TABLE shops (
  id        INTEGER PRIMARY KEY,
  name      TEXT NOT NULL,
  opened_on TEXT NOT NULL
);

CREATE TABLE orders (
  id        INTEGER PRIMARY KEY,
  shop_id   INTEGER NOT NULL REFERENCES shops (id),
  placed_at TEXT NOT NULL,
  status    TEXT NOT NULL CHECK (status IN ('placed', 'paid', 'cancelled'))
);

CREATE TABLE period (
  first_day TEXT NOT NULL,
  last_day  TEXT NOT NULL
);
