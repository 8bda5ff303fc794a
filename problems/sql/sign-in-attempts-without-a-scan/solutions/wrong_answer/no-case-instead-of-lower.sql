-- Indexes the column without regard to case, which helps "email = …" and not "lower(email) = …".
CREATE INDEX login_attempts_email_no_case ON login_attempts (email COLLATE NOCASE, attempted_at);
