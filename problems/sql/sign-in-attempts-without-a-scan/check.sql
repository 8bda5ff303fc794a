SELECT id, email, ip, succeeded, attempted_at
FROM login_attempts
WHERE lower(email) = 'ada@example.org'
ORDER BY attempted_at DESC, id DESC
LIMIT 5;
