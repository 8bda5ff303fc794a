CREATE INDEX login_attempts_email_lower
ON login_attempts (lower(email));
