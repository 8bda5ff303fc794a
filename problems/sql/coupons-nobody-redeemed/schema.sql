CREATE TABLE coupons (
  id   INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE
);

CREATE TABLE orders (
  id        INTEGER PRIMARY KEY,
  coupon_id INTEGER REFERENCES coupons (id),
  status    TEXT NOT NULL CHECK (status IN ('open', 'paid', 'refunded'))
);
