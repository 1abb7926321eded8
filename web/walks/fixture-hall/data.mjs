/** Invented people and matters for looking at the hall without a server. Never shipped. */
const value = (code, name, english, basis) => ({ code, name, english, basis })

export const CODE_SETS = {
  CS_AID_APPLICANT_KIND: [
    value('PERSON', '公民', 'Person'),
    value('COMPANY', '单位', 'Company'),
    value('FOREIGNER', '外国人或者无国籍人', 'Foreigner'),
  ],
  CS_AID_MATTER: [
    value('STATE_COMPENSATION', '请求国家赔偿', 'State compensation', '法律援助法#31.1'),
    value('SOCIAL_SECURITY', '请求社会保险待遇或者社会救助', 'Social security', '法律援助法#31.2'),
    value('BEREAVEMENT_PENSION', '请求发给抚恤金', 'Bereavement pension', '法律援助法#31.3'),
    value('SUPPORT', '请求给付赡养费、抚养费、扶养费', 'Support', '法律援助法#31.4'),
    value('UNPAID_WAGES', '请求支付劳动报酬', 'Unpaid wages', '法律援助法#31.5'),
    value('LABOUR_RELATION', '请求确认劳动关系', 'Labour relation', '法律援助法#31.5'),
    value('CIVIL_CAPACITY', '请求认定无民事行为能力或者限制民事行为能力', 'Civil capacity', '法律援助法#31.6'),
    value('WORK_INJURY', '请求工伤事故人身损害赔偿', 'Work injury', '法律援助法#31.7'),
    value('TRAFFIC_INJURY', '请求交通事故人身损害赔偿', 'Traffic injury', '法律援助法#31.7'),
    value('DOMESTIC_VIOLENCE', '遭受虐待、遗弃或者家庭暴力主张权益', 'Domestic violence', '法律援助法#32.4'),
    value('CRIMINAL_DEFENCE', '刑事案件申请辩护', 'Criminal defence', '法律援助法#24'),
    value('DIVORCE_PROPERTY', '离婚财产分割', 'Divorce property'),
    value('CONTRACT_OR_DEBT', '合同、借款纠纷', 'Contract or debt'),
    value('OTHER', '其他', 'Other'),
  ],
  CS_AID_EXEMPTION: [
    value(
      'NO_STABLE_SOURCE',
      '无固定生活来源的未成年人、老年人、残疾人等特定群体',
      'No stable source',
      '法律援助法#42.1',
    ),
    value('SOCIAL_ASSISTANCE', '社会救助对象', 'Social assistance', '法律援助法#42.2'),
    value('JUDICIAL_ASSISTANCE', '司法救助对象', 'Judicial assistance', '法律援助法#42.2'),
    value('SPECIAL_CARE', '优抚对象', 'Special care', '法律援助法#42.2'),
    value(
      'MIGRANT_WAGE_INJURY',
      '申请支付劳动报酬或者请求工伤赔偿的进城务工人员',
      'Migrant wage injury',
      '法律援助法#42.3',
    ),
    value('OTHER_BY_LAW', '法律、法规、规章规定的其他人员', 'Other by law', '法律援助法#42.4'),
  ],
  CS_AID_AGENT_GROUND: [
    value('GUARDIAN', '法定代理人代为申请', 'Guardian', '法律援助法#40.1'),
    value('OTHER_GUARDIAN', '法定代理人侵害其权益, 由其他法定代理人代为申请', 'Other guardian', '法律援助法#40.1'),
    value('CLOSE_RELATIVE', '法定代理人侵害其权益, 由近亲属代为申请', 'Close relative', '法律援助法#40.1'),
    value('DETAINED', '被羁押、服刑或者强制隔离戒毒, 由法定代理人或者近亲属代为申请', 'Detained', '法律援助法#40.2'),
  ],
  CS_AID_FORM: [
    value('CIVIL_ADMIN_AGENCY', '民事、行政案件代理', 'Civil or administrative agency', '法律援助法#22.4'),
    value('DRAFTING', '代拟法律文书', 'Drafting', '法律援助法#22.2'),
    value('CONSULT', '法律咨询', 'Consultation', '法律援助法#22.1'),
  ],
}

export const CENTRES = [
  {
    id: 'c1',
    name: '南屏县法律援助中心',
    division: '990102',
    divisionName: '南屏县',
    address: '演示省南屏县中山路1号公共法律服务中心一楼',
    phone: '0990-12348',
    hours: '工作日 9:00-12:00, 14:00-17:30',
  },
  {
    id: 'c2',
    name: '东岭区法律援助中心',
    division: '990103',
    divisionName: '东岭区',
    address: '演示省东岭区和平街20号',
    phone: '0990-5550000',
  },
]

export const STATUTES = {
  '法律援助法#43': {
    instrument: '中华人民共和国法律援助法',
    article: '第四十三条',
    text: null,
    summary: '法律援助机构自收到申请之日起七日内审查并作出决定; 材料不齐的一次告知补充。',
    status: 'in-force',
  },
  '法律援助法#31': {
    instrument: '中华人民共和国法律援助法',
    article: '第三十一条',
    text: null,
    summary: '列出因经济困难可以申请法律援助的事项, 其中第五项为请求确认劳动关系或者支付劳动报酬。',
    status: 'in-force',
  },
}

export const CLOCK = {
  id: 'k1',
  rule: 'aid-review',
  name: '审查期限',
  english: 'Review',
  basis: ['法律援助法#43.1'],
  start: '2026-04-24',
  due: '2026-05-06',
  originalDue: '2026-05-01',
  unit: 'CALENDAR_DAYS',
  state: 'RUNNING',
  provisional: false,
  remaining: 3,
  text: '还剩3日 (至5月6日)',
  englishText: '3 days left (6 May)',
  excluded: [{ from: '2026-05-01', to: '2026-05-05', why: '劳动节放假, 最后一日顺延到下一个工作日' }],
  reasons: [{ basis: '民法典#203', finding: '最后一日是法定休假日的, 以休假日结束的次日为最后一日' }],
  consequence: '超过期限没有答复的, 您可以向上级司法行政部门反映',
}

const action = (verb, label, english, allowed, finding) => ({
  verb,
  label,
  english,
  allowed,
  reasons: finding ? [{ basis: '法律援助法#49', finding }] : [],
  remedy: finding ? '决定送达后可以提出' : null,
})

export const MATTER = {
  id: 'm1',
  number: '(2026)南援申字第12号',
  title: '请求支付劳动报酬',
  english: 'Unpaid wages',
  matter: 'UNPAID_WAGES',
  state: 'IN_HANDLING',
  stateText: { zh: '律师正在办理', en: 'The lawyer is handling it' },
  next: {
    zh: '律师代您申请劳动仲裁, 开庭前会通知您',
    en: 'Your lawyer files for arbitration and tells you before the hearing',
  },
  whoActs: '演示律师事务所 演示律师甲',
  clock: CLOCK,
  fee: '0.00',
  receipt: 'r1',
  steps: [
    { name: '收到申请', english: 'Received', at: '2026-04-24T02:00:00Z', state: 'DONE' },
    { name: '审查', english: 'Review', at: '2026-04-28T02:00:00Z', state: 'DONE' },
    { name: '决定给予援助', english: 'Granted', at: '2026-04-29T02:00:00Z', state: 'DONE' },
    { name: '指派律师', english: 'Lawyer named', at: '2026-04-30T02:00:00Z', state: 'DONE' },
    { name: '律师办理', english: 'Handling', at: '2026-05-04T02:00:00Z', state: 'NOW' },
    { name: '结案', english: 'Closing', at: null, state: 'TODO' },
  ],
  documents: [
    {
      id: 'd1',
      template: 'aid-grant',
      name: '给予法律援助决定书',
      english: 'Letter of grant',
      number: '南援决〔2026〕12号',
      issuedOn: '2026-04-29',
      state: 'SEALED',
      verifyCode: 'NP26-8K2M',
    },
  ],
  lawyer: { name: '演示律师甲', institution: '演示律师事务所', phone: '13800000000', licence: '19901202600000001' },
  progress: [{ at: '2026-05-04T02:00:00Z', stage: '会见', text: '已和您见面, 核对了工资条和考勤记录。' }],
  remedies: [
    {
      name: '对决定提出异议',
      english: 'Object to the decision',
      body: '南屏县司法局',
      lastDay: '2026-05-30',
      basis: '法律援助法#49',
    },
  ],
  openings: [
    { at: '2026-05-04T02:10:00Z', unit: '演示律师事务所', purpose: '办理案件' },
    { at: '2026-04-28T01:05:00Z', unit: '南屏县法律援助中心', purpose: '审查申请' },
  ],
  actions: [
    action('supplement', '补交材料', 'Add papers', true),
    action('change-lawyer', '申请换律师', 'Ask for another lawyer', true),
    action('withdraw', '撤回申请', 'Withdraw', true),
    action('satisfaction', '给服务打分', 'Rate', true),
    action('object', '提出异议', 'Object', false, '决定给予援助的, 没有需要异议的内容'),
  ],
}

export const RULES = [
  {
    name: 'legal-aid-eligibility',
    title: '法律援助资格预审',
    english: 'Legal aid eligibility',
    basis: ['法律援助法#31', '法律援助法#42'],
    summary: '根据事项、家庭收入和财产, 告诉您能不能得到法律援助、为什么、还缺什么。',
    input: {
      matter: { label: '事项', english: 'Matter', kind: 'code', codeSet: 'CS_AID_MATTER', required: true },
      exemptions: { label: '免予核查类别', english: 'Exemptions', kind: 'codes', codeSet: 'CS_AID_EXEMPTION' },
      incomeTotal12m: { label: '家庭过去12个月的收入合计', english: 'Income', kind: 'text' },
      limitationExpiry: { label: '时效届满日', english: 'Limitation expiry', kind: 'date' },
      litigation: { label: '是否打官司', english: 'Litigation', kind: 'boolean' },
      household: { label: '家庭成员', english: 'Household', kind: 'list' },
    },
    examples: [
      {
        case: '三口之家讨要工资',
        given: { matter: 'UNPAID_WAGES', incomeTotal12m: '64800' },
        then: { decision: 'GRANT' },
      },
    ],
  },
]
