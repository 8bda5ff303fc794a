CREATE TABLE products (
  sku         TEXT NOT NULL PRIMARY KEY,
  name        TEXT NOT NULL,
  price_cents INTEGER,
  stock       INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE feed (
  sku         TEXT NOT NULL,
  sent_at     TEXT NOT NULL,
  name        TEXT NOT NULL,
  price_cents INTEGER,
  PRIMARY KEY (sku, sent_at)
);
