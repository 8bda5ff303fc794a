-- Takes all rows without a device for one and the same device.
DELETE FROM push_tokens
WHERE id NOT IN (
  SELECT id
  FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY user_id, device_id ORDER BY registered_at DESC, id DESC) AS place FROM push_tokens)
  WHERE place = 1
);
