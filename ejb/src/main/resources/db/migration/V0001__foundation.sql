-- Who is acting, as the application says at the start of each transaction; after a commit the setting is '' and nobody acts.
create function actor() returns text
  language sql stable
  return coalesce(nullif(current_setting('dalel.actor', true), ''), 'nobody');

create function has_role(variadic wanted text[]) returns boolean
  language sql stable
  return string_to_array(coalesce(current_setting('dalel.roles', true), ''), ',') && wanted;

-- Answers of calls that carried an Idempotency-Key, so that a repeated call gets the first answer.
create table idempotency (
  actor          text        not null,
  key            text        not null,
  request_sha256 text        not null,
  status         integer,
  location       text,
  etag           text,
  body           text,
  at             timestamptz not null,
  primary key (actor, key)
);
alter table idempotency enable row level security;
create policy own on idempotency using (actor = actor());

grant usage on schema public to dalel_app;
grant select, insert, update, delete on idempotency to dalel_app;
