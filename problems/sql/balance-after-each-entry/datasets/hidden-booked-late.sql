INSERT INTO accounts (id, owner) VALUES
  (1, 'Ada'),
  (2, 'Ben');

INSERT INTO entries (id, account_id, booked_at, amount_cents) VALUES
  (1, 1, '2025-05-03 09:00:00', 1000),
  (2, 1, '2025-05-01 09:00:00', -400),
  (3, 2, '2025-05-02 09:00:00', 50),
  (4, 1, '2025-05-02 09:00:00', -600),
  (5, 2, '2025-04-30 09:00:00', 20);
