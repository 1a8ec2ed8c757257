-- The sweeper is known by its name: the container gives it that and a role which only the container itself sees. No account
-- has such an id.
create function sweeps() returns boolean
  language sql stable
  return actor() = 'sweeper';

-- Files on their way in. Only the owner sees an upload; the sweeper sees all and removes those that expired unclaimed.
create table upload (
  id              text        primary key,
  owner           text        not null,
  name            text        not null,
  media_type      text,
  declared_sha256 text,
  sha256          text,
  claimed_by      text,
  length          bigint      not null check (length > 0),
  received        bigint      not null check (received between 0 and length),
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  version         bigint      not null,
  check ((sha256 is not null) = (received = length)),
  check (claimed_by is null or sha256 is not null)
);
create index upload_unclaimed on upload (expires_at) where claimed_by is null;

alter table upload enable row level security;
create policy own on upload using (owner = actor());
create policy swept_seen on upload for select using (sweeps());
create policy swept_removed on upload for delete using (sweeps() and claimed_by is null);
grant select, insert, update, delete on upload to dalel_app;

-- What entered the vault: announced before its bytes are stored, kept when the record that refers to it commits.
-- Announced and never kept is an orphan. Nobody reads this table: the questions below are all that can be asked.
create table vault_object (
  request text        not null,
  sha256  text        not null,
  size    bigint      not null check (size > 0),
  at      timestamptz not null,
  kept    boolean     not null default false,
  primary key (request, sha256)
);
create index vault_object_orphan on vault_object (at) where not kept;
alter table vault_object enable row level security;

-- Announces anew what lies announced already, so that the sweep leaves it alone; waits for nobody who holds the row.
create function vault_announce(p_request text, p_sha256 text, p_size bigint, p_at timestamptz) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if exists (select from vault_object where request = p_request and sha256 = p_sha256) then
    update vault_object set at = p_at
    where (request, sha256) in (
      select request, sha256 from vault_object
      where request = p_request and sha256 = p_sha256 and not kept
      for update skip locked);
  else
    insert into vault_object (request, sha256, size, at) values (p_request, p_sha256, p_size, p_at)
    on conflict do nothing;
  end if;
end $$;

create function vault_kept(p_request text, p_sha256 text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return exists (select from vault_object where request = p_request and sha256 = p_sha256 and kept);

-- False when the announcement is gone: then the bytes may be gone too.
create function vault_keep(p_request text, p_sha256 text) returns boolean
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update vault_object set kept = true where request = p_request and sha256 = p_sha256;
  return found;
end $$;

-- Locked until the end of the transaction, so that none of them is kept while its bytes are discarded.
create function vault_orphans(p_before timestamptz) returns table (request text, sha256 text)
  language sql security definer set search_path = public, pg_temp as $$
  select o.request, o.sha256 from vault_object o
  where sweeps() and not o.kept and o.at < p_before
  order by o.at limit 100
  for update skip locked
$$;

create function vault_forget(p_request text, p_sha256 text) returns void
  language sql security definer set search_path = public, pg_temp as $$
  delete from vault_object
  where request = p_request and sha256 = p_sha256 and not kept and sweeps()
$$;

revoke execute on function vault_announce, vault_kept, vault_keep, vault_orphans, vault_forget from public;
grant execute on function vault_announce, vault_kept, vault_keep, vault_orphans, vault_forget to dalel_app;
