INSERT INTO teams (id, name, office) VALUES
  (1, 'Support', 'Graz'),
  (2, 'Network', 'Oslo');

INSERT INTO agents (id, name, team_id) VALUES
  (1, 'Eva Weiss', NULL),
  (2, 'Finn Lind', 1),
  (3, 'Gita Lind', NULL);

INSERT INTO tickets (id, subject, team_id, agent_id) VALUES
  (1, 'Slow uploads', 2, 1),
  (2, 'Slow downloads', 2, 2),
  (3, 'Page is blank', 1, 3),
  (4, 'Page is blank', 1, 2),
  (5, 'Page is grey', 1, NULL);
