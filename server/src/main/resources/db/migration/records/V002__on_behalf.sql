-- 代理印记: which version of a row was made by a stand-in, and for whom. Append only.
create table records.on_behalf (
    standard  text        not null,
    id        uuid        not null,
    version   int         not null,
    person    uuid        not null,
    principal uuid        not null,
    at        timestamptz not null,
    primary key (id, standard, version)
);
create index on_behalf_of on records.on_behalf (principal, at desc);

create trigger append_only before update or delete or truncate on records.on_behalf
    for each statement execute function records.refuse();
