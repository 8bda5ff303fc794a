CREATE INDEX login_attempts_email_lower_time
ON login_attempts (lower(email), attempted_at);
