DELETE FROM push_tokens
WHERE
