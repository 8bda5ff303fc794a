INSERT INTO push_tokens (id, user_id, device_id, token, registered_at) VALUES
  (1, 7, 'phone-a', 'tk-1', '2025-03-03 10:00:00'),
  (2, 8, 'phone-a', 'tk-2', '2025-03-04 10:00:00'),
  (3, 8, 'phone-a', 'tk-3', '2025-03-01 10:00:00'),
  (4, 9, 'phone-a', 'tk-4', '2025-03-04 10:00:00');
