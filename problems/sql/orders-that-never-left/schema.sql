CREATE TABLE orders (
  id       INTEGER PRIMARY KEY,
  customer TEXT NOT NULL,
  status   TEXT NOT NULL CHECK (status IN ('new', 'paid', 'cancelled')),
  paid_on  TEXT
);

CREATE TABLE shipments (
  id       INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders (id),
  status   TEXT NOT NULL CHECK (status IN ('label_printed', 'in_transit', 'delivered', 'cancelled'))
);
