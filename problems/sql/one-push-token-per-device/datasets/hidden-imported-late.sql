INSERT INTO push_tokens (id, user_id, device_id, token, registered_at) VALUES
  (1, 7, 'phone-a', 'tk-1', '2025-03-03 10:00:00'),
  (2, 7, 'phone-a', 'tk-2', '2024-01-04 10:00:00'),
  (3, 8, 'phone-b', 'tk-3', '2025-01-01 10:00:00'),
  (4, 8, 'phone-b', 'tk-4', '2025-06-01 10:00:00'),
  (5, 8, 'phone-b', 'tk-5', '2025-05-31 10:00:00');
