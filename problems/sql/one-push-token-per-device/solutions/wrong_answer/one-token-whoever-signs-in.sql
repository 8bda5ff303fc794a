-- Keeps one row for each device, whoever has signed in on it.
DELETE FROM push_tokens
WHERE EXISTS (
  SELECT 1
  FROM push_tokens AS newer
  WHERE newer.device_id = push_tokens.device_id
    AND (newer.registered_at, newer.id) > (push_tokens.registered_at, push_tokens.id)
);
