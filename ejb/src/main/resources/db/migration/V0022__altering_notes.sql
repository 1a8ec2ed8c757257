-- A note that tells of a step by which an object was destroyed or altered says so; such a step needs permission.
alter table note add column alters boolean not null default false check (not alters or exhibit is not null);
