-- Stores the hash of the administrator's token in place of the one before. :sha256, :at
merge into admin_token (id, sha256, created_at) key (id) values (1, :sha256, :at)
