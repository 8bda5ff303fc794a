-- Keeps several rows when the newest ones were registered at the same time.
DELETE FROM push_tokens
WHERE EXISTS (
  SELECT 1
  FROM push_tokens AS newer
  WHERE newer.user_id = push_tokens.user_id
    AND newer.device_id = push_tokens.device_id
    AND newer.registered_at > push_tokens.registered_at
);
