-- The engine's own tables hold no case data; only here may the application change and delete.
grant usage on schema engine to dalel_app;
grant select, insert, update, delete on all tables in schema engine to dalel_app;
