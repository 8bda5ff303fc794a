INSERT INTO sheet (line, email, account_name, plan_code, plan_name, monthly_cents, started_on, ended_on) VALUES
  (1, 'ada@example.org', 'Alder Labs', 'PRO', 'Professional', 1900, '2024-01-01', '2024-06-30'),
  (2, 'ben@example.org', 'Birch Foods', 'TEAM', 'Team', 900, '2024-02-01', NULL),
  (3, 'ada@example.org', 'Alder Labs', 'TEAM', 'Team', 900, '2024-07-01', NULL),
  (4, 'chloe@example.org', 'Cedar Media', 'PRO', 'Professional', 2100, '2025-01-15', NULL),
  (5, NULL, NULL, 'EDU', 'Education', 500, NULL, NULL);
