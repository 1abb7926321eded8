-- 法规库: instruments in their dated versions, article by article. Texts are kept exactly as they were read.

-- 法规
create table statutes.instrument (
    id     bigint generated always as identity primary key,
    key    text not null unique check (key <> '' and position('#' in key) = 0), -- 引证简称, 社区矫正法
    name   text not null,                                                       -- 全称
    kind   text not null,                                                       -- 效力位阶
    branch text not null,                                                       -- 类别, as the folder says
    issuer text not null                                                        -- 制定机关
);

-- 文本版本: what was in force from effective until the day before ended
create table statutes.version (
    id               bigint  generated always as identity primary key,
    instrument       bigint  not null references statutes.instrument on delete cascade,
    label            text    not null,                -- how people tell the versions apart: 2017年修正
    document_number  text,
    adopted          date,
    dated            date,                            -- of its promulgation or last amendment
    effective        date,
    effective_source text    not null check (effective_source in ('printed', 'decision', 'promulgated', 'assumed', 'unknown')),
    ended            date,
    repealed         boolean not null default false,  -- ended without a later version
    withdrawn        boolean not null default false,  -- its own file says that it is no longer in force
    note             text[]  not null,                -- 题注, line by line, as printed
    preamble         text    not null,
    check (ended is null or effective is null or ended >= effective),
    check ((effective is null) = (effective_source = 'unknown'))
);
create index on statutes.version (instrument, effective);

-- 来源文件: a file whose digest stands here is done; that is how an import goes on after it was cut off
create table statutes.file (
    path    text   primary key,
    sha256  bytea  not null check (length(sha256) = 32),
    content bytea,                                    -- digest over the articles: tells copies apart from versions
    part    text   not null default '',               -- 总则, when the instrument comes in several files
    reader  int    not null,                          -- of our own reading; a better one reads again
    version bigint references statutes.version on delete set null,
    same_as text                                      -- the file that holds the same text
);
create index on statutes.file (version);

-- 条文: ids are given once; a text is never changed under its id
create table statutes.article (
    id      bigint primary key,
    version bigint not null references statutes.version on delete cascade,
    file    text   not null references statutes.file on delete cascade,
    ordinal bigint not null,
    number  text   not null,                          -- 29, 133-1, 序言, 正文, 附件1
    label   text   not null,                          -- 第二十九条
    path    text   not null,                          -- 编章节
    text    text   not null,
    sha256  bytea  not null check (length(sha256) = 32),
    sm3     bytea  not null check (length(sm3) = 32),
    unique (version, ordinal)
);
create index on statutes.article (version, number);
create index on statutes.article (file);

-- 废止条款: what a version says it ends
create table statutes.repeal (
    version bigint not null references statutes.version on delete cascade,
    name    text   not null,
    day     date,
    unique nulls not distinct (version, name, day)
);

-- 导入
create table statutes.import_run (
    id       bigint      generated always as identity primary key,
    folder   text        not null,
    started  timestamptz not null,
    ended    timestamptz,
    state    text        not null check (state in ('running', 'done', 'cut-off', 'failed')),
    files    int         not null,
    kept     int         not null default 0,          -- unchanged since an earlier run
    read     int         not null default 0,
    refused  int         not null default 0,
    articles int         not null default 0           -- read in this run
);

-- 导入记事: what each file did not say clearly or was refused for, from its last reading
create table statutes.import_problem (
    run     bigint not null references statutes.import_run on delete cascade,
    path    text   not null,
    line    int    not null,
    kind    text   not null,
    weight  text   not null check (weight in ('REFUSED', 'CHECK', 'NOTE')),
    finding text   not null,
    advice  text   not null
);
create index on statutes.import_problem (path);
create index on statutes.import_problem (weight, path);

-- 书架: one row; the revision grows with each import that changed something
create table statutes.shelf (
    revision bigint  not null,
    last_id  bigint  not null,
    only_one boolean primary key default true check (only_one)
);
insert into statutes.shelf (revision, last_id) values (0, 0);

-- 时效: how a version stands on a day
create function statutes.status(effective date, ended date, repealed boolean, today date) returns text
    language sql immutable as $$
    select case when repealed and coalesce(ended <= today, true) then 'repealed'
                when ended <= today then 'superseded'
                when effective > today then 'not-yet'
                when effective is null then 'undated'
                else 'in-force' end
$$;

-- 效力位阶, for sorting: the constitution first
create function statutes.rank(kind text) returns int
    language sql immutable as $$
    select coalesce(array_position(array['宪法', '法律', '行政法规', '司法解释', '部门规章'], kind), 9)
$$;
