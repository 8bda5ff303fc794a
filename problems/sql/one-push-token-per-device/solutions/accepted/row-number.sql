DELETE FROM push_tokens
WHERE id IN (
  SELECT id
  FROM (
    SELECT id, ROW_NUMBER() OVER (PARTITION BY user_id, device_id ORDER BY registered_at DESC, id DESC) AS place
    FROM push_tokens
    WHERE device_id IS NOT NULL
  )
  WHERE place > 1
);
