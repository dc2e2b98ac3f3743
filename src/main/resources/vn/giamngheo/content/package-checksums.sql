-- Checksums of the packages in the database. → name, sha256, secret (the key for restricted packages; null for others)
select p.name, p.sha256, k.secret
from public.content_package p
left join public.atlas a on a.id = p.name and a.access = 'restricted'
left join sealed.checksum_key k on a.id is not null
