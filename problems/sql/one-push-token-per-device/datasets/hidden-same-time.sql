INSERT INTO push_tokens (id, user_id, device_id, token, registered_at) VALUES
  (1, 7, 'phone-a', 'tk-1', '2025-01-03 10:00:00'),
  (2, 7, 'phone-a', 'tk-2', '2025-01-03 10:00:00'),
  (3, 7, 'phone-a', 'tk-3', '2025-01-03 09:00:00'),
  (4, 8, 'phone-b', 'tk-4', '2025-01-03 10:00:00'),
  (5, 8, 'phone-b', 'tk-4', '2025-01-03 10:00:00');
