INSERT INTO sheet (line, email, account_name, plan_code, plan_name, monthly_cents, started_on, ended_on) VALUES
  (1, 'ada@example.org', 'Alder Labs', 'PRO', 'Professional', 1900, '2023-01-01', NULL),
  (2, 'ada@example.org', 'Alder Labs', 'PRO', 'Professional', 1900, '2023-01-01', '2023-12-31'),
  (3, 'ben@example.org', 'Birch Foods', 'TEAM', 'Team', 900, '2023-05-01', '2023-12-31'),
  (4, 'ben@example.org', 'Birch Foods', 'TEAM', 'Team', 900, '2023-05-01', NULL);
