SELECT id, user_id, device_id, token, registered_at
FROM push_tokens;
