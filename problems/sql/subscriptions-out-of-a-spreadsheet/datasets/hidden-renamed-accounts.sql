INSERT INTO sheet (line, email, account_name, plan_code, plan_name, monthly_cents, started_on, ended_on) VALUES
  (1, 'ada@example.org', 'Zeta Labs', 'PRO', 'Professional', 1900, '2024-01-01', '2024-06-30'),
  (2, 'ben@example.org', 'Birch', 'TEAM', 'Team', 900, '2024-02-01', NULL),
  (3, 'ada@example.org', 'Alder Labs', 'TEAM', 'Team', 900, '2024-07-01', NULL),
  (4, 'ben@example.org', 'Birch Foods', 'PRO', 'Professional', 1900, '2024-09-01', NULL),
  (5, 'ada@example.org', 'Alder Laboratories', 'PRO', 'Professional', 1900, '2025-01-01', NULL);
