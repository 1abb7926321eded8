-- 法规库: instruments in their dated versions, article by article. Texts are kept exactly as they were read.

-- 法规
create table statutes.instrument (
    id     bigint generated always as identity primary key,
    key    text not null unique check (key <> '' and position('#' in key) = 0), -- 引证简称, 社区矫正法
    name   text not null,                                                       -- 全称
    kind   text not null,                                                       -- 效力位阶
    issuer text not null                                                        -- 制定机关, as of the newest version
);

-- 文本版本: what was in force from effective until the day before ended
create table statutes.version (
    id              bigint generated always as identity primary key,
    instrument      bigint  not null references statutes.instrument on delete cascade,
    label           text    not null,                -- how people tell the versions apart: 2017年修正
    document_number text,
    adopted         date,
    promulgated     date,
    effective       date,
    ended           date,
    repealed        boolean not null default false,  -- ended without a later version
    amendments      text[]  not null default '{}',   -- 题注, line by line, as printed
    preamble        text    not null default '',
    check (ended is null or effective is null or ended >= effective)
);
create index on statutes.version (instrument, effective);

-- 条文: ids are given once; a text is never changed under its id
create table statutes.article (
    id      bigint  primary key,
    version bigint  not null references statutes.version on delete cascade,
    ordinal int     not null,
    number  text    not null,                        -- 29, 133-1, 序言, 附件1
    label   text    not null,                        -- 第二十九条
    path    text    not null,                        -- 编章节
    text    text    not null,
    sha256  bytea   not null check (length(sha256) = 32),
    sm3     bytea   not null check (length(sm3) = 32),
    unique (version, ordinal)
);
create index on statutes.article (version, number);

-- 书架: one row; the revision grows with each import that changed something
create table statutes.shelf (
    revision   bigint not null,
    last_id    bigint not null,
    only_one   boolean primary key default true check (only_one)
);
insert into statutes.shelf (revision, last_id) values (0, 0);

create function statutes.status(effective date, ended date, repealed boolean, today date) returns text
    language sql immutable as $$
    select case when ended <= today and repealed then 'repealed'
                when ended <= today then 'superseded'
                when effective > today then 'not-yet'
                when effective is null then 'undated'
                else 'in-force' end
$$;
