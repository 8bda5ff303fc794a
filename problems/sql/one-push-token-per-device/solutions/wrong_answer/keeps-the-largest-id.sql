-- Keeps the row with the largest id, which need not be the newest registration.
DELETE FROM push_tokens
WHERE device_id IS NOT NULL
  AND id NOT IN (SELECT MAX(id) FROM push_tokens GROUP BY user_id, device_id);
