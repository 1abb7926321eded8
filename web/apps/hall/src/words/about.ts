import { pairs } from './pairs'

/** 关于、隐私、无障碍. */
export const t = pairs('about', {
  aboutTitle: ['关于本站', 'About this site'],
  about1: [
    '这是司法行政机关的公共法律服务大厅。网上、电话、窗口办的是同一件事, 一个编号走到底。',
    'This is the public legal service hall of the justice administration. Online, by phone and at the counter it is one matter with one number.',
  ],
  about2: [
    '本站由开源程序獬豸 (Xiezhi) 运行。獬豸是传说中能辨曲直的独角兽。程序怎么算、依据哪一条法律, 都可以在“法律规则”里查到。',
    'It runs on the open-source program Xiezhi, named after the one-horned animal that tells right from wrong. How it decides, and under which article, can be looked up under “Legal rules”.',
  ],
  about3: [
    '程序只给参考意见。关系到您权利的决定, 由有姓名的工作人员作出, 并附理由和救济途径。',
    'The program only advises. Decisions about your rights are made by a named officer, with reasons and remedies.',
  ],
  ways: ['其他办理方式', 'Other ways'],
  way1: ['电话: 12348, 每天24小时', 'Telephone: 12348, day and night'],
  way2: [
    '窗口: 县 (市、区) 法律援助中心、公共法律服务中心, 乡镇司法所',
    'Counter: county aid centres and legal service centres, township judicial offices',
  ],
  way3: ['信函: 寄到法律援助中心', 'Letter: to the aid centre'],
  privacyTitle: ['隐私', 'Privacy'],
  privacy1: [
    '我们只收办这件事需要的内容。审查申请依据的是法定职责; 不是法定需要的, 先问您同意, 您可以随时收回同意, 不影响办事。',
    'We take only what the matter needs. Review rests on a duty set by law; anything else is asked for, and you may withdraw consent at any time without losing the service.',
  ],
  privacy2: [
    '您的证件号、案情加密保存。谁打开过您的案卷, 您在“谁看过我的事”里都能看到。',
    'Identity numbers and case facts are stored encrypted. Everybody who opened your file is listed under “Who looked at my matter”.',
  ],
  privacy3: [
    '没提交的内容保存在您的设备上; 登录后同时保存在您的账号里, 30天不动就删除。退出登录会清除这台设备上的内容。',
    'What you have not sent stays on your device and, when logged in, in your account; untouched for 30 days it is deleted. Logging out clears this device.',
  ],
  privacy4: [
    '本站不用广告, 不用跟踪, 不向别的网站发送您看了什么。',
    'No advertising, no tracking; nothing about your reading goes to other sites.',
  ],
  privacy5: [
    '您可以要求查阅、更正、复制、删除您的信息: 打12348, 或者在窗口提出。',
    'You may ask to see, correct, copy or delete your data: call 12348 or ask at a counter.',
  ],
  accessTitle: ['无障碍', 'Accessibility'],
  access1: [
    '本站按 WCAG 2.2 AA 制作: 只用键盘能办, 读屏软件能读, 放大到400%不丢内容, 对比度不低于4.5:1。',
    'Built to WCAG 2.2 AA: usable by keyboard and screen reader, at 400 % zoom, with contrast of at least 4.5:1.',
  ],
  access2: [
    '页面上方可以换“长辈版”(大字)、深色和英文。标题旁的“读给我听”可以朗读本页 (需要设备支持)。',
    'At the top you can switch to larger text, dark and Chinese or English. “Read aloud” beside the title reads the page (if your device can).',
  ],
  access3: [
    '登录快过期会提前5分钟提醒。填写的内容不会因为过期、断网、刷新而丢失。',
    'You are warned 5 minutes before a login ends. What you typed survives expiry, lost connection and reload.',
  ],
  access4: [
    '视力、听力、言语有障碍, 或者不识字的, 打12348或者到窗口, 工作人员替您办, 刷脸从来不是唯一办法。',
    'If you cannot see, hear, speak or read well, call or come: staff do it for you, and a face check is never the only way.',
  ],
  access5: [
    '已知的不足: 条文和理由目前以中文为主; 个别设备没有中文语音。发现问题请打12348告诉我们。',
    'Known gaps: articles and findings are mainly in Chinese; some devices have no voice. Please tell us through 12348.',
  ],
})
