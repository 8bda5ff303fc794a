CREATE TABLE accounts (
  id INTEGER PRIMARY KEY
);

-- plans, subscriptions; then fill all three from sheet
