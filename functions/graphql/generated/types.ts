import type { PlainDate } from '../../platform/period.ts';
import type { Instant } from '../../platform/period.ts';
import type { Period } from '../../platform/period.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EmployeeNode, UnitNode, PlanNode, LintFindingNode, PlanExampleNode, AuthorshipSignalNode, AmendmentNode, PlanVersionNode, PlanComparisonNode, PlanChangeNode, ViewerNode, DeskItemNode, RankNode, PositionNode, LineNode, PositionHolderNode, VacancyEdgeNode, EmployeeHistoryNode, LeaveNode, AssignmentRecordNode, LineRecordNode, PersonSnapshotNode, MatrixNode, MatrixRowNode, CascadeAssignmentNode, WorkResultNode, MatrixCoverageNode, MatrixPlaceNode, IndicatorNode, BehaviourNode, WorkCalendarNode, CalendarDeclarationNode, OutageNode, PersonDayNode, WindowExceptionNode, PolicyNode, PeriodCardNode, PlanSummaryNode, MonthSummaryNode, EvaluationSummaryNode, SubordinateMonthNode, MonthReceiptEdgeNode, WithoutDialogueEdgeNode, RunNode, DialogueNode, DialogueConfirmationNode, DialogueSummaryNode, PlanLineNode, LineEntryNode, MonthNode, MonthLineNode, EmployeeMonthNode, AchievementNode, AchievementRecommendationNode, AchievementDeterminationNode, AchievementOverrideNode, UnitAchievementEdgeNode, DistributionNode, DistributionPreviewNode, DistributionClauseNode, EvaluationOutcomeNode, RatingBasisNode, EvaluatedAchievementNode, AchievementReportNode, AchievementOutcomeNode, EvaluationNode, EvaluatedYearNode, AcademicResultNode, MonthOfYearNode, EarlierEvaluationNode, WeightedRatingNode, EmployeeYearNode, EvaluationLineNode, EvaluationBehaviourNode, RatingSuggestionNode, SuggestionExplanationNode, EvaluationDocumentNode, DocumentRecordNode, DocumentSignatureNode, DocumentResultNode, DocumentObjectionNode, EvaluationReopeningNode, OverdueAppraiserEdgeNode, EvaluationReleaseNode, ObjectionNode, ObjectionExplanationNode, FollowUpNode, FollowUpStepNode, EligibilityEdgeNode, EligibilityReasonNode, CreditNode, CreditCounterNode, CreditConversionNode, CreditVersionNode, CreditPartNode, CreditStepNode, OpeningCreditNode, OpeningCreditEntryNode, PriorDialogueNode, ActivityResultNode, ActivityExplanationNode, ActivityNode, ActivityMonthNode, ActivityProgressNode, MonthTaskNode, EvidenceFileNode, SharedFileEdgeNode, RepeatedFileNode, EvidenceUploadNode, ActivitySignalNode, FeedbackNode, GivenFeedbackNode, FeedbackTargetNode, FeedbackCountNode, UpwardFeedbackGroupNode, UpwardFeedbackNode, BankItemNode, BankItemVersionNode, BankHitNode, BankProposalNode, BankReportNode, BankProblemNode, RegisterImportNode, RegisterUploadNode, RegisterProgressNode, RegisterProblemNode, RegisterRejectionNode, AssignmentRequestNode, AppointmentNode, DiscrepancyNode, PerformanceAgreementNode, AgreementVersionNode, AgreementItemNode, AgreementItemContentNode, UnitAgreementEdgeNode, AgreementReportNode, AgreementOutcomeNode, AgreementProblemNode, AllowancePolicyNode, AllowanceFormulaNode, AttendanceNode, AttendanceVersionNode, AttendanceReportNode, AttendanceRowReportNode, AllowanceAdjustmentsNode, AllowanceNode, AllowanceVersionNode, AllowanceStepNode, AllowanceTrialNode, AllowanceTrialUnitNode, TriedAllowanceNode, TriedAllowanceEdgeNode, AllowanceExportNode, AllowanceExportPartNode, AllowanceExportRowNode, UserErrorNode } from '../nodes.ts';
import type { Request } from '../request.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Tanggal kalender di zona waktu instansi, `yyyy-mm-dd`. A calendar date in the instance's zone. */
  Date: { input: PlainDate; output: PlainDate; }
  /** Saat, ISO 8601 dalam UTC. An instant, ISO 8601 in UTC. */
  DateTime: { input: Instant; output: Instant; }
  /** Periode: bulan `2026-M10`, triwulan `2026-Q4`, atau tahun `2026-Y`. A period token. */
  Period: { input: Period; output: Period; }
  /** Nilai kebijakan, bentuknya menurut kuncinya. A policy's value; its shape follows from its key. */
  PolicyValue: { input: unknown; output: unknown; }
  /** Jumlah desimal, paling banyak tiga angka di belakang koma. A decimal with at most three places. */
  Quantity: { input: number; output: number; }
};

/** Permintaan membatalkan perubahan SKP. Request to give up an amendment. */
export type AbandonAmendmentInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perubahan. Id of the amendment. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. Why. */
  readonly note: Scalars['String']['input'];
};

/** Hasil membatalkan perubahan SKP. Outcome of giving up an amendment. */
export type AbandonAmendmentPayload = {
  readonly __typename?: 'AbandonAmendmentPayload';
  /** Perubahan; pada konflik versi, keadaannya sekarang. The amendment; on a conflict of versions, as it stands. */
  readonly amendment: Maybe<Amendment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Hasil akademik tugas belajar. The academic result of a study assignment. */
export type AcademicResult = {
  readonly __typename?: 'AcademicResult';
  /** Dicatat pada. Put on record at. */
  readonly at: Scalars['DateTime']['output'];
  /** Bukti dukung. Evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Nilai, misalnya IPK 3,75. The grade, for example 3.75. */
  readonly grade: Scalars['Quantity']['output'];
  /** Lembaga pendidikan. The institution. */
  readonly institution: Scalars['String']['output'];
  /** Semester atau tahun akademik. The term. */
  readonly term: Scalars['String']['output'];
};

/** Permintaan menerima penugasan. Request to accept assignments. */
export type AcceptAssignmentsInput = {
  /** Terbitan isi yang dilihat. The publication of the content seen. */
  readonly contentVersion: Scalars['Int']['input'];
  /** Versi jawaban yang dilihat; 0 sebelum ada. The version of the answers seen; 0 before any. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id baris. Id of the row. */
  readonly id: Scalars['ID']['input'];
  /** Hasil kerja yang penugasannya diterima. Results whose assignments are accepted. */
  readonly resultIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** Hasil menerima penugasan. Outcome of accepting assignments. */
export type AcceptAssignmentsPayload = {
  readonly __typename?: 'AcceptAssignmentsPayload';
  /** Baris; pada konflik versi, keadaannya sekarang. The row; on a conflict of versions, as it stands. */
  readonly row: Maybe<MatrixRow>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menerima hasil evaluasi dengan persetujuan. Request to accept an evaluation. */
export type AcceptEvaluationInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menyetujui evaluasi. Outcome of accepting. */
export type AcceptEvaluationPayload = {
  readonly __typename?: 'AcceptEvaluationPayload';
  /** Evaluasi; pada konflik versi, keadaannya sekarang. The evaluation; on a conflict of versions, as it stands. */
  readonly evaluation: Maybe<Evaluation>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Penerimaan. An acceptance. */
export type AcceptFollowUpInput = {
  /** Tenggat pelaksanaan. Day by which it is done. */
  readonly dueOn: Scalars['Date']['input'];
  /** Versi yang dilihat. The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Tindak lanjut. The follow-up. */
  readonly id: Scalars['ID']['input'];
  /** Catatan. A note. */
  readonly note: Scalars['String']['input'];
};

/** Hasilnya. Its result. */
export type AcceptFollowUpPayload = {
  readonly __typename?: 'AcceptFollowUpPayload';
  /** Tindak lanjut. The follow-up. */
  readonly followUp: Maybe<EvaluationFollowUp>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Capaian satu baris terhadap targetnya. How a line's realisation compares with its target. */
export type Achievement = {
  readonly __typename?: 'Achievement';
  /** Target tercapai. The target is met. */
  readonly met: Scalars['Boolean']['output'];
  /** Persen capaian tanpa batas atas; null bila pembaginya nol. Per cent without a cap; null where the divisor is zero. */
  readonly percent: Maybe<Scalars['Quantity']['output']>;
};

/** Apa yang menjadi dasar suatu capaian. What an achievement rests on. */
export type AchievementContent = {
  readonly __typename?: 'AchievementContent';
  /** Capaian perjanjian kinerja; hanya tahunan. Achievement of the performance agreement; of a year alone. */
  readonly agreementPart: Maybe<Scalars['String']['output']>;
  /** Bukti dukung. Evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Ekspektasi pimpinan terhadap organisasi; hanya tahunan. The leader's expectation of the organisation; of a year alone. */
  readonly expectationPart: Maybe<Scalars['String']['output']>;
  /** Dasar: bulanan dari rencana aksi dan target berkala. The grounds: of a month the action plan and periodic targets. */
  readonly grounds: Scalars['String']['output'];
  /** Persentase capaian. Per cent achieved. */
  readonly percent: Maybe<Scalars['Quantity']['output']>;
  /** Predikat yang diusulkan. The predicate that is proposed. */
  readonly predicate: OrganisationPredicate;
  /** Disimpan pada. Saved at. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Asal. Source. */
  readonly source: AchievementSource;
  /** Nomor versi di e-Sakip; null bila ditulis di sini. Number of the version in e-Sakip; null when written here. */
  readonly sourceVersion: Maybe<Scalars['Int']['output']>;
};

/** Isi capaian yang ditulis. An achievement's content as written. */
export type AchievementContentInput = {
  /** Capaian perjanjian kinerja; wajib pada tahunan saja. Achievement of the performance agreement; required of a year, and of a year alone. */
  readonly agreementPart?: InputMaybe<Scalars['String']['input']>;
  /** Bukti dukung, paling banyak 10. Evidence, 10 at most. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Ekspektasi pimpinan; wajib pada tahunan saja. The leader's expectation; required of a year, and of a year alone. */
  readonly expectationPart?: InputMaybe<Scalars['String']['input']>;
  /** Dasar. The grounds. */
  readonly grounds: Scalars['String']['input'];
  /** Persentase capaian. Per cent achieved. */
  readonly percent?: InputMaybe<Scalars['Quantity']['input']>;
  /** Predikat yang diusulkan. The predicate that is proposed. */
  readonly predicate: OrganisationPredicate;
};

/** Satu kriteria lembar penilaian. A criterion of the scoring sheet. */
export type AchievementCriterion = {
  readonly __typename?: 'AchievementCriterion';
  /** Kriteria. The criterion. */
  readonly name: Scalars['String']['output'];
  /** Nilai, 0–100. Score, 0 to 100. */
  readonly score: Scalars['Quantity']['output'];
  /** Bobot dalam persen; semuanya berjumlah 100. Weight in per cent; all come to 100. */
  readonly weight: Scalars['Quantity']['output'];
};

/** Satu kriteria yang dinilai. A criterion as scored. */
export type AchievementCriterionInput = {
  /** Kriteria. The criterion. */
  readonly name: Scalars['String']['input'];
  /** Nilai, 0–100. Score, 0 to 100. */
  readonly score: Scalars['Quantity']['input'];
  /** Bobot dalam persen. Weight in per cent. */
  readonly weight: Scalars['Quantity']['input'];
};

/** Predikat yang ditetapkan; koreksi mendapat nomor baru. A predicate as it was set; a correction gets a new number. */
export type AchievementDetermination = {
  readonly __typename?: 'AchievementDetermination';
  /** Pada. At. */
  readonly at: Scalars['DateTime']['output'];
  /** Ditetapkan oleh. Set by. */
  readonly by: Employee;
  /** Dasar hukum koreksi. Legal reference of a correction. */
  readonly legalReference: Maybe<Scalars['String']['output']>;
  /** Nomor: 1, 2, 3 dan seterusnya. Number: 1, 2, 3 and so on. */
  readonly number: Scalars['Int']['output'];
  /** Jabatan yang menetapkan; null bila oleh BKPP. The office by which it was set; null when by BKPP. */
  readonly office: Maybe<Position>;
  /** Predikat. The predicate. */
  readonly predicate: OrganisationPredicate;
  /** Alasan; wajib bila berbeda dari rekomendasi dan pada koreksi. The reason; required where it differs from the recommendation, and of a correction. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Predikat yang direkomendasikan sampai saat itu; null bila ditetapkan tanpa rekomendasi. What had been recommended by then; null when it was set without a recommendation. */
  readonly recommended: Maybe<OrganisationPredicate>;
  /** Nomor yang digantikan. The number that it supersedes. */
  readonly supersedes: Maybe<Scalars['Int']['output']>;
};

/** Apa yang terjadi pada satu baris e-Sakip. What becomes of a row of e-Sakip. */
export type AchievementOutcome = {
  readonly __typename?: 'AchievementOutcome';
  /** Hasilnya. What becomes of it. */
  readonly outcome: AgreementArrival;
  /** Periode; null bila tidak terbaca. The period; null when it cannot be read. */
  readonly period: Maybe<Scalars['Period']['output']>;
  /** Nomor baris. Number of the row. */
  readonly row: Scalars['Int']['output'];
  /** Nomor versi di e-Sakip. Number of the version in e-Sakip. */
  readonly sourceVersion: Maybe<Scalars['Int']['output']>;
  /** Unit; null bila kodenya tidak dikenal. The unit; null when no unit has the code. */
  readonly unit: Maybe<Unit>;
  /** Kode unit menurut e-Sakip; null bila tidak terbaca. Code of the unit by e-Sakip; null when it cannot be read. */
  readonly unitCode: Maybe<Scalars['String']['output']>;
};

/** Izin BKPP menilai pegawai sebelum capaian ditetapkan. BKPP's leave to evaluate people before the achievement is set. */
export type AchievementOverride = {
  readonly __typename?: 'AchievementOverride';
  /** Pada. At. */
  readonly at: Scalars['DateTime']['output'];
  /** Oleh. By. */
  readonly by: Employee;
  /** Dasar hukum. Legal reference. */
  readonly legalReference: Scalars['String']['output'];
  /** Alasan. The reason. */
  readonly reason: Scalars['String']['output'];
};

/** Rekomendasi tim penilai kinerja organisasi. The recommendation of the assessment team. */
export type AchievementRecommendation = {
  readonly __typename?: 'AchievementRecommendation';
  /** Pada. At. */
  readonly at: Scalars['DateTime']['output'];
  /** Dicatat oleh. Recorded by. */
  readonly by: Employee;
  /** Lembar penilaian. The scoring sheet. */
  readonly criteria: ReadonlyArray<AchievementCriterion>;
  /** Penilai yang hadir. The assessors who were present. */
  readonly members: ReadonlyArray<Employee>;
  /** Catatan. Note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Predikat yang direkomendasikan. The predicate that is recommended. */
  readonly predicate: OrganisationPredicate;
  /** Nilai tertimbang. The weighted score. */
  readonly total: Scalars['Quantity']['output'];
};

/** Hasil pemeriksaan atau penyimpanan baris capaian e-Sakip. What was found of rows of e-Sakip, or done with them. */
export type AchievementReport = {
  readonly __typename?: 'AchievementReport';
  /** Baris dengan kesalahan, ditinggalkan. Rows with an error, left out. */
  readonly bad: Scalars['Int']['output'];
  /** Baris tanpa kesalahan. Rows without an error. */
  readonly good: Scalars['Int']['output'];
  /** Hasil setiap baris. What becomes of each row. */
  readonly outcomes: ReadonlyArray<AchievementOutcome>;
  /** Masalah menurut baris, paling banyak 500. Problems by row, 500 at most. */
  readonly problems: ReadonlyArray<AgreementProblem>;
  /** Semua masalah sebagai CSV untuk lembar kerja. All problems as CSV for a spreadsheet. */
  readonly problemsCsv: Scalars['String']['output'];
  /** Banyaknya masalah. Number of problems. */
  readonly problemsFound: Scalars['Int']['output'];
  /** Semua baris. All rows. */
  readonly rows: Scalars['Int']['output'];
  /** Baris yang hanya diperingatkan. Rows that are only warned of. */
  readonly warned: Scalars['Int']['output'];
};

/** Asal capaian kinerja organisasi. Where an achievement comes from. */
export type AchievementSource =
  /** Dari e-Sakip. From e-Sakip. */
  | 'ESAKIP'
  /** Ditulis di sini. Written here. */
  | 'MANUAL';

/** Status capaian kinerja organisasi. State of an organisation's achievement. */
export type AchievementStatus =
  /** Draf. Draft. */
  | 'DRAFT'
  /** Diumumkan. Published. */
  | 'PUBLISHED'
  /** Direkomendasikan tim penilai, menunggu pimpinan di atasnya. Recommended by the assessment team, waiting for the leader above. */
  | 'RECOMMENDED'
  /** Ditetapkan: pegawainya dapat dinilai. Set: its people can be evaluated. */
  | 'SET';

/** Dengan siapa suatu capaian menunggu. With whom an achievement waits. */
export type AchievementWaitsFor =
  /** Direkomendasikan: BKPP, sebab tidak ada pimpinan di atasnya. Recommended: BKPP, since nobody is above. */
  | 'BKPP'
  /** Belum ditulis: pengelola kinerja unit. Not drawn up: the unit's manager. */
  | 'DRAFT'
  /** Direkomendasikan: pimpinan di atasnya. Recommended: the leader above. */
  | 'LEADER'
  /** Ditetapkan, belum diumumkan. Set, and not published. */
  | 'PUBLICATION'
  /** Ditulis: tim penilai. Drawn up: the assessment team. */
  | 'RECOMMENDATION';

/** Permintaan menangani perbedaan. Request to take a discrepancy up. */
export type AcknowledgeDiscrepancyInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perbedaan. Id of the discrepancy. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menangani perbedaan. Outcome of taking a discrepancy up. */
export type AcknowledgeDiscrepancyPayload = {
  readonly __typename?: 'AcknowledgeDiscrepancyPayload';
  /** Perbedaan; pada konflik versi, keadaannya sekarang. The discrepancy; on a conflict of versions, as it stands. */
  readonly discrepancy: Maybe<Discrepancy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Pemahaman atas butir SKP sendiri. An acknowledgement of a line of an own plan. */
export type AcknowledgeLineInput = {
  /** Id butir. Id of the line. */
  readonly id: Scalars['ID']['input'];
  /** Penjelasan dengan kata-kata sendiri. The explanation in own words. */
  readonly text: Scalars['String']['input'];
  /** Sidik isi butir yang dibaca: dalam SKP, atau menurut perubahannya. The hash of the line that was read: in the plan, or by its amendment. */
  readonly textHash: Scalars['String']['input'];
};

/** Hasil menjelaskan butir. Outcome of explaining a line. */
export type AcknowledgeLinePayload = {
  readonly __typename?: 'AcknowledgeLinePayload';
  /** Butir; null bila ditolak. The line; null when refused. */
  readonly line: Maybe<PlanLine>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Aktivitas harian. A daily activity. */
export type Activity = Node & {
  readonly __typename?: 'Activity';
  /** Kode butir bank aktivitas. Code of the bank item. */
  readonly bankCode: Scalars['String']['output'];
  /** Uraian dari bank aktivitas. What was done, in the bank's words. */
  readonly bankName: Scalars['String']['output'];
  /** Versi norma waktu yang dipakai. Version of the norm that it was counted by. */
  readonly bankVersion: Scalars['Int']['output'];
  /** Tanggal. Date. */
  readonly date: Scalars['Date']['output'];
  /** Diputuskan pada. Decided at. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pejabat penilai yang memutuskan. Who decided. */
  readonly decidedBy: Maybe<Employee>;
  /** Dinas luar atau diklat pada tanggal itu. Duty travel or training on that date. */
  readonly duty: Maybe<LeaveType>;
  /** Pemilik. Owner. */
  readonly employee: Employee;
  /** Jam selesai, HH:mm, paling akhir 24:00. End, 24:00 at the latest. */
  readonly end: Maybe<Scalars['String']['output']>;
  /** Bukti dukung berupa tautan. Evidence that is a link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Id perpanjangan masa isi yang dipakai. Id of the exception of the input window that it was entered by. */
  readonly exceptionId: Maybe<Scalars['ID']['output']>;
  /** Bukti dukung berupa berkas. Evidence that is a file. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Volume kali menit per satuan. Volume times minutes for one unit. */
  readonly minutes: Scalars['Int']['output'];
  /** Menit untuk satu satuan. Minutes for one unit. */
  readonly minutesPerUnit: Scalars['Int']['output'];
  /** Catatan. Note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Objek kerja. What it was done on. */
  readonly object: Scalars['String']['output'];
  /** Nomor SKP terkait. Number of the plan that it belongs to. */
  readonly planNo: Maybe<Scalars['Int']['output']>;
  /** Alasan penolakan. Why it was rejected. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Dicatat pada. Recorded at. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Id hasil kerja terkait dalam SKP. Id of the plan's result that it belongs to. */
  readonly resultId: Maybe<Scalars['ID']['output']>;
  /** Jam mulai, HH:mm. Start. */
  readonly start: Maybe<Scalars['String']['output']>;
  /** Status. State. */
  readonly state: ActivityState;
  /** Terakhir diajukan pada; null bila belum. Last submitted at; null when it was not. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Satuan. Unit of measure. */
  readonly unit: Scalars['String']['output'];
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Volume. Volume. */
  readonly volume: Scalars['Int']['output'];
};

/** Daftar aktivitas. A page of activities. */
export type ActivityConnection = {
  readonly __typename?: 'ActivityConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<ActivityEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Menit satu hari. The minutes of a day. */
export type ActivityDay = {
  readonly __typename?: 'ActivityDay';
  /** Menit yang dicatat, tanpa yang ditolak atau dibatalkan. Minutes recorded, without what was rejected or voided. */
  readonly counted: Scalars['Int']['output'];
  /** Tanggal. Date. */
  readonly date: Scalars['Date']['output'];
  /** Menit yang diverifikasi. Minutes verified. */
  readonly verified: Scalars['Int']['output'];
};

/** Putusan atas aktivitas. A decision on an activity. */
export type ActivityDecision =
  /** Tolak; alasan wajib. Reject; a reason is required. */
  | 'REJECT'
  /** Verifikasi. Verify. */
  | 'VERIFY';

/** Putusan atas satu aktivitas. A decision on one activity. */
export type ActivityDecisionInput = {
  /** Putusan. The decision. */
  readonly decision: ActivityDecision;
  /** Versi yang dilihat: bila pemilik mengubahnya sejak itu, putusan ditolak dengan keadaannya sekarang. The version seen: where its owner changed it since, the decision is refused with the activity as it stands. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id aktivitas. Id of the activity. */
  readonly id: Scalars['ID']['input'];
  /** Alasan penolakan, sampai 500 karakter. Reason of a rejection, up to 500 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Baris dari daftar aktivitas. A row of a list of activities. */
export type ActivityEdge = {
  readonly __typename?: 'ActivityEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Aktivitas. The activity. */
  readonly node: Activity;
};

/** Satu langkah penjelasan. One step of an explanation. */
export type ActivityExplanation = {
  readonly __typename?: 'ActivityExplanation';
  /** Penjelasan dalam bahasa Accept-Language. The explanation in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Kebijakan dengan tanggal berlakunya, atau sumber aturan. The policy with its effective date, or the rule's source. */
  readonly rule: Scalars['String']['output'];
  /** Langkah. The step. */
  readonly step: ActivityStep;
  /** Nilai: menit, hari, atau persen. The value: minutes, days, or per cent. */
  readonly value: Scalars['Quantity']['output'];
};

/** Aktivitas yang dicatat. An activity as written. */
export type ActivityInput = {
  /** Kode butir bank aktivitas. Code of the bank item. */
  readonly bankCode: Scalars['String']['input'];
  /** Tanggal: hari kerja, tidak di masa depan, dalam masa isi. Date: a working day, not in the future, inside the input window. */
  readonly date: Scalars['Date']['input'];
  /** Jam selesai, HH:mm, paling akhir 24:00. End, 24:00 at the latest. */
  readonly end?: InputMaybe<Scalars['String']['input']>;
  /** Tautan bukti dukung, paling banyak 3. Links that prove it, 3 at most. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Id berkas bukti dukung sendiri yang sudah diterima, paling banyak 3. Ids of own files of evidence that are READY, 3 at most. */
  readonly files: ReadonlyArray<Scalars['ID']['input']>;
  /** UUIDv7 buatan klien: pengiriman ulang dengan isi yang sama menjawab aktivitas yang sama. The client's UUIDv7: a repeat with the same content answers the same activity. */
  readonly id: Scalars['ID']['input'];
  /** Menit untuk satu satuan, dalam norma waktu; baku bila kosong. Minutes for one unit, within the norm; the standard when left out. */
  readonly minutesPerUnit?: InputMaybe<Scalars['Int']['input']>;
  /** Catatan, sampai 1000 karakter. Note, up to 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Objek kerja, 1–300 karakter. What it was done on, 1 to 300 characters. */
  readonly object: Scalars['String']['input'];
  /** Nomor SKP terkait. Number of the plan that it belongs to. */
  readonly planNo?: InputMaybe<Scalars['Int']['input']>;
  /** Id hasil kerja terkait dalam SKP. Id of the plan's result that it belongs to. */
  readonly resultId?: InputMaybe<Scalars['ID']['input']>;
  /** Jam mulai, HH:mm; bersama jam selesai. Start; together with the end. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
  /** Volume, 1–1000. Volume, 1 to 1000. */
  readonly volume: Scalars['Int']['input'];
};

/** Aktivitas satu bulan, dari SKP mana pun. A month of activities, of whatever plan. */
export type ActivityMonth = Node & {
  readonly __typename?: 'ActivityMonth';
  /** Aktivitas menurut tanggal; dengan saringan status, halaman dapat berisi lebih sedikit. Activities by date; filtered by state, pages may be short. */
  readonly activities: ActivityConnection;
  /** Ditutup pada; setelah itu tidak berubah lagi. Closed at; nothing changes after. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Hari-hari dengan menit, berurutan. The days with minutes, in order. */
  readonly days: ReadonlyArray<ActivityDay>;
  /** Pemilik. Owner. */
  readonly employee: Employee;
  /** Id perpanjangan masa verifikasi yang dipakai putusannya setelah masa biasa berakhir. Ids of the exceptions of the verification's window by which something was decided after its ordinary end. */
  readonly exceptionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Hari kerja sampai kemarin tanpa aktivitas, di luar cuti. Working days up to yesterday without activity, leave apart. */
  readonly missingDays: ReadonlyArray<Scalars['Date']['output']>;
  /** Banyaknya aktivitas yang menunggu verifikasi. How many activities wait for verification. */
  readonly pending: Scalars['Int']['output'];
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Kemajuan bulan ini. How far the month is. */
  readonly progress: Maybe<ActivityProgress>;
  /** Menit yang dicatat, tanpa yang ditolak atau dibatalkan. Minutes recorded, without what was rejected or voided. */
  readonly recordedMinutes: Scalars['Int']['output'];
  /** Berkas yang dirujuk sedikitnya fraud.sameFileActivities aktivitas: bahan untuk ditanyakan, bukan bukti; hanya BKPP, bukan atas bulannya sendiri. Files that at least fraud.sameFileActivities activities refer to: something to ask about, no proof; BKPP only, of nobody's own. */
  readonly repeatedFiles: Maybe<ReadonlyArray<RepeatedFile>>;
  /** Tanda kebiasaan pada pengisiannya: bahan untuk ditanyakan, bukan bukti; hanya bagi BKPP dan auditor, dan tidak atas bulan sendiri; null bagi yang lain. Signs of habit in how it was filled in: something to ask about, no proof; for BKPP and auditors alone and of no month of their own; null for others. */
  readonly signals: Maybe<ReadonlyArray<ActivitySignal>>;
  /** Target menit sebulan. The month's target of minutes. */
  readonly targetMinutes: Scalars['Int']['output'];
  /** Yang tidak diverifikasi sampai bulannya ditutup; null bila tidak ada. What nobody had verified when the month was closed; null when there was nothing. */
  readonly unverified: Maybe<UnverifiedActivities>;
  /** Menit yang diverifikasi: hanya ini yang dihitung. Minutes verified: only these count. */
  readonly verifiedMinutes: Scalars['Int']['output'];
};


/** Aktivitas satu bulan, dari SKP mana pun. A month of activities, of whatever plan. */
export type ActivityMonthActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  state: InputMaybe<ActivityState>;
};

/** Hasil satu unsur permintaan. Outcome of one element of a request. */
export type ActivityOutcome = {
  readonly __typename?: 'ActivityOutcome';
  /** Aktivitas; null bila ditolak. The activity; null when refused. */
  readonly activity: Maybe<Activity>;
  /** Urutan dalam permintaan, atau di antara yang disalin atau dipakai, mulai 0. Place in the request, or in what was copied or applied, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Pada salinan: nomor SKP atau hasil kerjanya dilepas karena tidak dikenal pada bulan itu. Of a copy: the number of the plan or its result was left off, since that month does not know it. */
  readonly unlinked: Scalars['Boolean']['output'];
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Kemajuan aktivitas satu bulan. How far a month of activities is. */
export type ActivityProgress = {
  readonly __typename?: 'ActivityProgress';
  /** Menit paling sedikit pada hari kerja (activity.dailyMinMinutes); null bila tanpa batas. Tidak ada yang ditolak karenanya. The fewest minutes of a working day; null for none. Nothing is refused by it. */
  readonly dailyMinMinutes: Maybe<Scalars['Int']['output']>;
  /** Setiap hari bulan itu, berurutan. Every day of the month, in order. */
  readonly days: ReadonlyArray<DayProgress>;
  /** Menit yang diperhitungkan untuk hari cuti. Minutes that days of leave are credited with. */
  readonly leaveCreditMinutes: Scalars['Int']['output'];
  /** Hari cuti yang tetap berisi aktivitas, misalnya bila cutinya tercatat kemudian: menitnya mengurangi perhitungan cuti hari itu. Days of leave with activities all the same, such as where the leave came on record later: their minutes lessen that day's credit. */
  readonly leaveDaysWorked: ReadonlyArray<Scalars['Date']['output']>;
  /** Menit yang dicatat, tanpa yang ditolak, yang terkait satu hasil kerja SKP. Of the minutes recorded and not rejected those that belong to a result of a plan. */
  readonly linkedMinutes: Scalars['Int']['output'];
  /** Menit yang perlu per hari kerja yang tersisa, di luar yang tinggal diajukan; null bila tidak ada lagi. Minutes needed on each working day left, beside what only has to be submitted; null when there is none. */
  readonly minutesPerDay: Maybe<Scalars['Int']['output']>;
  /** Menit yang masih harus dikerjakan atau diajukan: yang dicatat dan belum diajukan belum dihitung; setelah bulan ditutup, yang tidak dihitung. Minutes still to be done or submitted: what is recorded and not submitted is not done yet; once the month is closed, what does not count. */
  readonly missingMinutes: Scalars['Int']['output'];
  /** Menit yang menunggu verifikasi. Minutes that wait for verification. */
  readonly pendingMinutes: Scalars['Int']['output'];
  /** Menit yang masih dapat diisi pada hari yang terbuka menurut batas sehari, diperbaiki setelah ditolak, atau tinggal diajukan. Minutes that can still be entered on the days that are open by the day's maximum, mended after a rejection, or only have to be submitted. */
  readonly possibleMinutes: Scalars['Int']['output'];
  /** Apakah target masih dapat dicapai. Whether the target can still be reached. */
  readonly reachable: Scalars['Boolean']['output'];
  /** Menit yang dicatat dan belum diajukan. Minutes recorded and not submitted. */
  readonly recordedMinutes: Scalars['Int']['output'];
  /** Menit yang ditolak; dapat diperbaiki dalam masa isi, atau activity.resubmitWorkingDays setelah ditolak. Minutes rejected; to be mended inside the input window, or activity.resubmitWorkingDays after the rejection. */
  readonly rejectedMinutes: Scalars['Int']['output'];
  /** Hari yang kurang dari batas itu, berurutan. The days that are below it, in order. */
  readonly shortDays: ReadonlyArray<Scalars['Date']['output']>;
  /** Target menit sebulan. The month's target of minutes. */
  readonly targetMinutes: Scalars['Int']['output'];
  /** Menit yang diverifikasi: hanya ini yang dihitung. Minutes verified: only these count. */
  readonly verifiedMinutes: Scalars['Int']['output'];
  /** Hari kerja pegawai yang tersisa mulai hari ini, di luar cuti, termasuk dinas luar dan diklat. The employee's working days left from today on, without leave, with duty travel and training. */
  readonly workingDaysLeft: Scalars['Int']['output'];
};

/** Capaian aktivitas sebulan terhadap target menit. What a month's activities came to against the target. */
export type ActivityResult = {
  readonly __typename?: 'ActivityResult';
  /** Apakah melebihi target. Whether more was done than counts. */
  readonly capped: Scalars['Boolean']['output'];
  /** Penjelasan setiap langkah. Every step explained. */
  readonly explanation: ReadonlyArray<ActivityExplanation>;
  /** Menit yang diperhitungkan untuk cuti. Minutes credited for leave. */
  readonly leaveCreditMinutes: Scalars['Int']['output'];
  /** Persentase, paling banyak 100. Per cent, 100 at most. */
  readonly percent: Scalars['Quantity']['output'];
  /** Target menit. The target in minutes. */
  readonly target: Scalars['Int']['output'];
  /** Menit yang sampai batas waktu tidak diverifikasi dan tetap dihitung (activity.unverifiedAtDeadline). Minutes that nobody verified by the deadline and that count all the same. */
  readonly unverifiedMinutes: Scalars['Int']['output'];
  /** Menit terverifikasi. Verified minutes. */
  readonly verifiedMinutes: Scalars['Int']['output'];
};

/** Tanda bahwa aktivitas mungkin diisi menurut kebiasaan: bahan untuk ditanyakan, bukan bukti. A sign that activities may be filled in by habit: something to ask about, no proof. */
export type ActivitySignal = {
  readonly __typename?: 'ActivitySignal';
  /** Satu di antara aktivitas yang sama; null bila tandanya tentang menit atau saat pengisian. One of the activities that are the same; null where it is about minutes or the time of entering. */
  readonly activity: Maybe<Activity>;
  /** Mengapa itu tidak membuktikan apa pun. Why it proves nothing. */
  readonly caution: Scalars['String']['output'];
  /** Tanggal yang memuatnya, berurutan. The dates on which it was seen, in order. */
  readonly dates: ReadonlyArray<Scalars['Date']['output']>;
  /** Jenis. Kind. */
  readonly kind: ActivitySignalKind;
  /** Apa yang terlihat. What was seen. */
  readonly message: Scalars['String']['output'];
};

/** Jenis tanda kebiasaan. Kinds of signs of habit. */
export type ActivitySignalKind =
  /** Hampir selalu tepat batas maksimum sehari. Nearly always exactly the day's maximum. */
  | 'AT_DAILY_MAX'
  /** Hampir selalu diisi pada hari terakhir masa isi. Nearly always entered on the last day of the input window. */
  | 'LAST_DAY_OF_WINDOW'
  /** Butir, volume, dan objek yang sama berulang pada satu hari. The same item, volume and object more than once on a day. */
  | 'SAME_ENTRY'
  /** Hampir selalu jumlah menit yang sama. Nearly always the same minutes. */
  | 'SAME_MINUTES'
  /** Teks yang sama kata demi kata pada banyak hari. The same text word by word on many days. */
  | 'SAME_TEXT';

/** Status aktivitas. State of an activity. */
export type ActivityState =
  /** Menunggu verifikasi. Waits for verification. */
  | 'PENDING'
  /** Dicatat, belum diajukan. Recorded, not submitted yet. */
  | 'RECORDED'
  /** Ditolak dengan alasan. Rejected with a reason. */
  | 'REJECTED'
  /** Diverifikasi dan dihitung. Verified: it counts. */
  | 'VERIFIED'
  /** Dibatalkan oleh pegawai. Voided by its owner. */
  | 'VOIDED';

/** Langkah penghitungan capaian aktivitas. A step in working out the activity result. */
export type ActivityStep =
  /** Persentase setelah dibatasi 100. Per cent after the cap of 100. */
  | 'CAPPED_PERCENT'
  /** Menit yang dihitung. Minutes that count. */
  | 'COUNTED_MINUTES'
  /** Menit yang diperhitungkan untuk cuti. Minutes credited for leave. */
  | 'LEAVE_CREDIT'
  /** Hari kerja selama cuti. Working days on leave. */
  | 'LEAVE_DAYS'
  /** Di antaranya hari dengan aktivitas yang dihitung. Of these, days with activities that count. */
  | 'LEAVE_DAYS_WORKED'
  /** Target menit sebulan. The month's target in minutes. */
  | 'MINUTE_TARGET'
  /** Persentase sebelum dibatasi. Per cent before the cap. */
  | 'PERCENT'
  /** Menit yang sampai batas waktu tidak diverifikasi dan tetap dihitung. Minutes that nobody verified by the deadline and that count all the same. */
  | 'UNVERIFIED_MINUTES'
  /** Menit aktivitas terverifikasi. Verified minutes of activity. */
  | 'VERIFIED_MINUTES';

/** Hari templat: kegiatan yang berulang, dengan nama sendiri; hanya untuk pemiliknya. A template day: what is done again and again, under a name of one's own; for its owner alone. */
export type ActivityTemplate = {
  readonly __typename?: 'ActivityTemplate';
  /** Yang dikerjakan, 1–20. What is done, 1 to 20. */
  readonly lines: ReadonlyArray<ActivityTemplateLine>;
  /** Nama, 1–60 karakter; tiap nama satu kali. Name, 1 to 60 characters; each once. */
  readonly name: Scalars['String']['output'];
  /** Disimpan pada. Saved at. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** UUID buatan klien. The client's UUID. */
  readonly templateId: Scalars['ID']['output'];
};

/** Satu aktivitas dalam templat. An activity of a template. */
export type ActivityTemplateLine = {
  readonly __typename?: 'ActivityTemplateLine';
  /** Kode butir bank aktivitas. Code of the bank item. */
  readonly bankCode: Scalars['String']['output'];
  /** Jam selesai, HH:mm, paling akhir 24:00. End, 24:00 at the latest. */
  readonly end: Maybe<Scalars['String']['output']>;
  /** Butir bank seperti berlaku hari ini; dapat sudah dihentikan. The bank item as it is today; it may be retired. */
  readonly item: Maybe<BankItem>;
  /** Menit untuk satu satuan; baku bila kosong. Minutes for one unit; the standard when empty. */
  readonly minutesPerUnit: Maybe<Scalars['Int']['output']>;
  /** Catatan. Note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Objek kerja. What it is done on. */
  readonly object: Scalars['String']['output'];
  /** Nomor SKP terkait. Number of the plan that it belongs to. */
  readonly planNo: Maybe<Scalars['Int']['output']>;
  /** Id hasil kerja terkait dalam SKP. Id of the plan's result that it belongs to. */
  readonly resultId: Maybe<Scalars['ID']['output']>;
  /** Jam mulai, HH:mm. Start. */
  readonly start: Maybe<Scalars['String']['output']>;
  /** Volume. Volume. */
  readonly volume: Scalars['Int']['output'];
};

/** Satu aktivitas dalam templat, sebagaimana ditulis. An activity of a template as written. */
export type ActivityTemplateLineInput = {
  /** Kode butir bank aktivitas. Code of the bank item. */
  readonly bankCode: Scalars['String']['input'];
  /** Jam selesai, HH:mm, paling akhir 24:00. End, 24:00 at the latest. */
  readonly end?: InputMaybe<Scalars['String']['input']>;
  /** Menit untuk satu satuan; baku bila kosong. Minutes for one unit; the standard when left out. */
  readonly minutesPerUnit?: InputMaybe<Scalars['Int']['input']>;
  /** Catatan, sampai 1000 karakter. Note, up to 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Objek kerja, 1–300 karakter. What it is done on, 1 to 300 characters. */
  readonly object: Scalars['String']['input'];
  /** Nomor SKP terkait. Number of the plan that it belongs to. */
  readonly planNo?: InputMaybe<Scalars['Int']['input']>;
  /** Id hasil kerja terkait dalam SKP. Id of the plan's result that it belongs to. */
  readonly resultId?: InputMaybe<Scalars['ID']['input']>;
  /** Jam mulai, HH:mm; bersama jam selesai. Start; together with the end. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
  /** Volume, 1–1000. Volume, 1 to 1000. */
  readonly volume: Scalars['Int']['input'];
};

/** Permintaan menyesuaikan TPP. Request to adjust allowances. */
export type AdjustAllowanceInput = {
  /** Arah. Direction. */
  readonly direction: AdjustmentDirection;
  /** Id pegawai; atau isi unitId. Id of a person; or fill in unitId. */
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** UUIDv7 dari pengirim; dikirim ulang menjawab yang sama. The client's UUIDv7; sent again it answers the same. */
  readonly entryId: Scalars['ID']['input'];
  /** Dasar hukum. Legal reference. */
  readonly legalRef: Scalars['String']['input'];
  /** Bulan. Month. */
  readonly month: Scalars['Period']['input'];
  /** Persen, lebih dari 0 sampai 100. Per cent, above 0 to 100. */
  readonly percent: Scalars['Quantity']['input'];
  /** Id unit; berlaku bagi semua pegawainya. Id of a unit; for all its people. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Hasil menyesuaikan TPP. Outcome of adjusting allowances. */
export type AdjustAllowancePayload = {
  readonly __typename?: 'AdjustAllowancePayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly adjustments: Maybe<AllowanceAdjustments>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Arah penyesuaian. Direction of an adjustment. */
export type AdjustmentDirection =
  /** Penambahan. Added. */
  | 'ADD'
  /** Pengurangan. Taken off. */
  | 'CUT';

/** SKP bulanan satu perangkat daerah yang masanya akan langsung berakhir. An agency's months whose window would be over at once. */
export type AgencyCutOff = {
  readonly __typename?: 'AgencyCutOff';
  /** Banyaknya SKP bulanan. How many months. */
  readonly months: Scalars['Int']['output'];
  /** Nama perangkat daerah. Name of the agency. */
  readonly name: Scalars['String']['output'];
};

/** Banyaknya pegawai suatu perangkat daerah. How many people an agency has. */
export type AgencyPeople = {
  readonly __typename?: 'AgencyPeople';
  /** Nama perangkat daerah. Name of the agency. */
  readonly name: Scalars['String']['output'];
  /** Banyaknya pegawai pada daftarnya. How many people are on its roster. */
  readonly people: Scalars['Int']['output'];
};

/** Pokok bahasan. A point of the agenda. */
export type AgendaPoint = {
  readonly __typename?: 'AgendaPoint';
  /** Sudah dibahas; bila belum, dibawa ke dialog berikut. Talked over; else it is carried to the next dialogue. */
  readonly discussed: Scalars['Boolean']['output'];
  /** Id dalam dialog. Id within the dialogue. */
  readonly id: Scalars['ID']['output'];
  /** Pokok bahasan. What is to be talked over. */
  readonly text: Scalars['String']['output'];
};

/** Pokok bahasan yang ditulis. A point of the agenda as written. */
export type AgendaPointInput = {
  /** Sudah dibahas. Talked over. */
  readonly discussed: Scalars['Boolean']['input'];
  /** Id dalam dialog: 1–40 huruf, angka, _ atau -. Id within the dialogue. */
  readonly id: Scalars['ID']['input'];
  /** Pokok bahasan. What is to be talked over. */
  readonly text: Scalars['String']['input'];
};

/** Cara dua belas target bulanan membentuk target tahunan. How twelve monthly targets make the annual one. */
export type Aggregation =
  /** Rata-rata. Average. */
  | 'AVERAGE'
  /** Bulan terakhir menentukan. The last month decides. */
  | 'LAST'
  /** Tertinggi. Maximum. */
  | 'MAX'
  /** Satu bulan jatuh tempo. Due in one month. */
  | 'MILESTONE'
  /** Terendah. Minimum. */
  | 'MIN'
  /** Jumlah. Sum. */
  | 'SUM';

/** Apa yang akan, atau telah, terjadi pada suatu perjanjian dalam berkas. What will become, or became, of an agreement of a file. */
export type AgreementArrival =
  /** Ditinggalkan; lihat masalahnya. Left out; see its problems. */
  | 'LEFT_OUT'
  /** Perjanjian pertama unit itu. The unit's first. */
  | 'NEW'
  /** Versi baru menggantikan versi sebelumnya. A new version supersedes the last. */
  | 'REVISION'
  /** Menggantikan yang ditulis di sini. Takes over from what was written here. */
  | 'TAKEOVER'
  /** Sudah tercatat demikian. On record like that already. */
  | 'UNCHANGED';

/** Perbedaan satu sasaran di antara dua versi. How an item differs between two versions. */
export type AgreementChange = {
  readonly __typename?: 'AgreementChange';
  /** Sesudahnya; null bila tidak ada lagi. As it is; null when gone. */
  readonly is: Maybe<AgreementItemContent>;
  /** Kode sasaran. Code of the item. */
  readonly itemId: Scalars['String']['output'];
  /** Apa yang terjadi. What became of it. */
  readonly kind: AgreementChangeKind;
  /** Sebelumnya; null bila ditambahkan. As it was; null when added. */
  readonly was: Maybe<AgreementItemContent>;
};

/** Apa yang terjadi pada suatu sasaran di antara dua versi. What became of an item between two versions. */
export type AgreementChangeKind =
  /** Ditambahkan. Added. */
  | 'ADDED'
  /** Berubah. Changed. */
  | 'CHANGED'
  /** Tidak ada lagi. Gone. */
  | 'GONE';

/** Draf perjanjian yang sedang ditulis di sini. A draft that is being written here. */
export type AgreementDraft = {
  readonly __typename?: 'AgreementDraft';
  /** Isi. Items. */
  readonly items: ReadonlyArray<AgreementItemContent>;
  /** Disimpan pada. Saved at. */
  readonly savedAt: Scalars['DateTime']['output'];
};

/** Bentuk berkas e-Sakip. Form of a file of e-Sakip. */
export type AgreementFormat =
  /** CSV: pemisah titik koma, koma, atau tab. By semicolon, comma or tab. */
  | 'CSV'
  /** JSON: larik objek, atau satu objek per baris. An array of objects, or one object a line. */
  | 'JSON';

/** Satu sasaran dengan indikator dan targetnya, pada versi terbaru. A goal with its indicator and target, as of the newest version. */
export type AgreementItem = Node & {
  readonly __typename?: 'AgreementItem';
  /** Sasaran. Goal. */
  readonly goal: Scalars['String']['output'];
  /** Id global, tetap melalui semua versi; dipakai SKP pimpinan unit. Global id, the same through all versions; a head's plan refers to it. */
  readonly id: Scalars['ID']['output'];
  /** Indikator kinerja. Performance indicator. */
  readonly indicator: Scalars['String']['output'];
  /** Kode menurut e-Sakip, atau dari penulisnya. The code by e-Sakip, or by whoever wrote it. */
  readonly itemId: Scalars['String']['output'];
  /** Perspektif. Perspective. */
  readonly perspective: Perspective;
  /** Target berupa angka; null bila berupa teks. The target as a number; null when it is in words. */
  readonly target: Maybe<Scalars['Quantity']['output']>;
  /** Target berupa teks; null bila berupa angka. The target in words; null when it is a number. */
  readonly targetText: Maybe<Scalars['String']['output']>;
  /** Satuan; selalu ada pada target berupa angka. Unit of measure; a target as a number always has one. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** Isi satu sasaran pada suatu versi atau draf. An item as a certain version or a draft has it. */
export type AgreementItemContent = {
  readonly __typename?: 'AgreementItemContent';
  /** Sasaran. Goal. */
  readonly goal: Scalars['String']['output'];
  /** Indikator kinerja. Performance indicator. */
  readonly indicator: Scalars['String']['output'];
  /** Kode menurut e-Sakip, atau dari penulisnya. The code by e-Sakip, or by whoever wrote it. */
  readonly itemId: Scalars['String']['output'];
  /** Perspektif. Perspective. */
  readonly perspective: Perspective;
  /** Target berupa angka. The target as a number. */
  readonly target: Maybe<Scalars['Quantity']['output']>;
  /** Target berupa teks. The target in words. */
  readonly targetText: Maybe<Scalars['String']['output']>;
  /** Satuan. Unit of measure. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** Satu sasaran yang ditulis. An item as written. */
export type AgreementItemInput = {
  /** Sasaran. Goal. */
  readonly goal: Scalars['String']['input'];
  /** Indikator kinerja. Performance indicator. */
  readonly indicator: Scalars['String']['input'];
  /** Kode sasaran, 1–60 huruf, angka, _ . / atau -; tetap melalui semua versi. Code of the item, the same through all versions. */
  readonly itemId: Scalars['ID']['input'];
  /** Perspektif. Perspective. */
  readonly perspective: Perspective;
  /** Target berupa angka; isi ini atau targetText. The target as a number; this or targetText. */
  readonly target?: InputMaybe<Scalars['Quantity']['input']>;
  /** Target berupa teks. The target in words. */
  readonly targetText?: InputMaybe<Scalars['String']['input']>;
  /** Satuan; wajib pada target berupa angka. Unit of measure; required with a target as a number. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Hasil kerja SKP yang tidak lagi sesuai perjanjian terbaru. A plan's result that no longer matches the newest agreement. */
export type AgreementMismatch = {
  readonly __typename?: 'AgreementMismatch';
  /** Sasaran sekarang; null bila tidak ada lagi. The item now; null when gone. */
  readonly is: Maybe<AgreementItemContent>;
  /** Kode sasaran. Code of the item. */
  readonly itemId: Scalars['String']['output'];
  /** GONE atau CHANGED. GONE or CHANGED. */
  readonly kind: AgreementChangeKind;
  /** Id hasil kerja dalam SKP. Id of the result within the plan. */
  readonly resultId: Scalars['ID']['output'];
  /** Sasaran menurut versi saat hasil kerja ditulis. The item by the version by which the result was written. */
  readonly was: Maybe<AgreementItemContent>;
};

/** Satu perjanjian dalam berkas. An agreement of a file. */
export type AgreementOutcome = {
  readonly __typename?: 'AgreementOutcome';
  /** Perjanjian yang tercatat. The agreement on record. */
  readonly agreement: Maybe<PerformanceAgreement>;
  /** Hasilnya. What becomes of it. */
  readonly outcome: AgreementArrival;
  /** Banyaknya baris. Number of rows. */
  readonly rows: Scalars['Int']['output'];
  /** Nomor versi di e-Sakip. Number of the version in e-Sakip. */
  readonly sourceVersion: Scalars['Int']['output'];
  /** Unit; null bila kodenya tidak dikenal. The unit; null when no unit has the code. */
  readonly unit: Maybe<Unit>;
  /** Kode unit menurut e-Sakip. Code of the unit by e-Sakip. */
  readonly unitCode: Scalars['String']['output'];
  /** Tahun. Year. */
  readonly year: Scalars['Int']['output'];
};

/** Masalah suatu baris. A row's problem. */
export type AgreementProblem = {
  readonly __typename?: 'AgreementProblem';
  /** Kode, tetap dalam semua bahasa. Code, the same in every language. */
  readonly code: Scalars['String']['output'];
  /** Kolom; null bila mengenai seluruh baris. Column; null when it is the whole row. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** Apa yang salah dan apa yang benar, dalam bahasa Accept-Language. What is wrong and what would be right, in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Nomor baris seperti di lembar kerja; judul adalah baris 1. Number of the row as a spreadsheet shows it; the header is row 1. */
  readonly row: Scalars['Int']['output'];
  /** ERROR: perjanjiannya ditinggalkan; WARNING: tetap disimpan. ERROR: its agreement is left out; WARNING: it is taken all the same. */
  readonly severity: RegisterSeverity;
};

/** Hasil pemeriksaan atau penyimpanan suatu berkas. What was found of a file, or done with it. */
export type AgreementReport = {
  readonly __typename?: 'AgreementReport';
  /** Perjanjian dalam berkas. The agreements of the file. */
  readonly agreements: ReadonlyArray<AgreementOutcome>;
  /** Baris dengan kesalahan. Rows with an error. */
  readonly bad: Scalars['Int']['output'];
  /** Baris tanpa kesalahan. Rows without an error. */
  readonly good: Scalars['Int']['output'];
  /** Masalah menurut baris, paling banyak 500. Problems by row, 500 at most. */
  readonly problems: ReadonlyArray<AgreementProblem>;
  /** Semua masalah sebagai CSV untuk lembar kerja, dalam bahasa Accept-Language. All problems as CSV for a spreadsheet, in the language of Accept-Language. */
  readonly problemsCsv: Scalars['String']['output'];
  /** Banyaknya masalah. Number of problems. */
  readonly problemsFound: Scalars['Int']['output'];
  /** Semua baris. All rows. */
  readonly rows: Scalars['Int']['output'];
  /** Baris yang hanya diperingatkan. Rows that are only warned of. */
  readonly warned: Scalars['Int']['output'];
};

/** Asal perjanjian kinerja. Where a performance agreement comes from. */
export type AgreementSource =
  /** Dari e-Sakip. From e-Sakip. */
  | 'ESAKIP'
  /** Ditulis di sini. Written here by hand. */
  | 'MANUAL';

/** Hasil kerja SKP setahun penuh yang targetnya bukan target perjanjian. A result of a whole year's plan that aims elsewhere than was agreed. */
export type AgreementTargetOff = {
  readonly __typename?: 'AgreementTargetOff';
  /** Sasaran menurut perjanjian terbaru. The item by the newest agreement. */
  readonly item: AgreementItem;
  /** Target pada SKP dengan satuan yang sama. The plan's targets in the same unit of measure. */
  readonly planned: ReadonlyArray<Scalars['Quantity']['output']>;
  /** Id hasil kerja dalam SKP. Id of the result within the plan. */
  readonly resultId: Scalars['ID']['output'];
};

/** Satu versi perjanjian kinerja sebagaimana diterbitkan; tidak pernah berubah. A version of an agreement as it was published; it never changes. */
export type AgreementVersion = Node & {
  readonly __typename?: 'AgreementVersion';
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Isi. Items. */
  readonly items: ReadonlyArray<AgreementItemContent>;
  /** Nomor urut di sini: 1, 2, 3. Running number here: 1, 2, 3. */
  readonly number: Scalars['Int']['output'];
  /** Diterbitkan pada. Published at. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Asal. Source. */
  readonly source: AgreementSource;
  /** Nomor versi di e-Sakip; null bila ditulis di sini. Number of the version in e-Sakip; null by hand. */
  readonly sourceVersion: Maybe<Scalars['Int']['output']>;
};

/** Daftar versi, dari yang pertama. A list of versions, the first of them first. */
export type AgreementVersionConnection = {
  readonly __typename?: 'AgreementVersionConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<AgreementVersionEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar versi. A row of a list of versions. */
export type AgreementVersionEdge = {
  readonly __typename?: 'AgreementVersionEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Versi. The version. */
  readonly node: AgreementVersion;
};

/** TPP seorang pegawai untuk sebulan, dalam persen. A person's allowance of a month, in per cent. */
export type Allowance = Node & {
  readonly __typename?: 'Allowance';
  /** Dihitung pada. Computed at. */
  readonly computedAt: Scalars['DateTime']['output'];
  /** Versi yang berlaku, dengan semua langkahnya. The version that stands, with all its steps. */
  readonly current: AllowanceVersion;
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Nomor versi yang berlaku. Number of the version that stands. */
  readonly no: Scalars['Int']['output'];
  /** TPP yang berlaku, persen. The allowance as it stands, per cent. */
  readonly percent: Scalars['Quantity']['output'];
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Unit pada hari terakhir dalam dinas bulan itu. The unit of the last day in service of the month. */
  readonly unit: Unit;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Semua versi, terbaru lebih dulu, paling banyak 100. All versions, the newest first, 100 at most. */
  readonly versions: ReadonlyArray<AllowanceVersion>;
};

/** Satu penyesuaian. One adjustment. */
export type AllowanceAdjustment = {
  readonly __typename?: 'AllowanceAdjustment';
  /** Arah. Direction. */
  readonly direction: AdjustmentDirection;
  /** Id penyesuaian. Id of the adjustment. */
  readonly entryId: Scalars['ID']['output'];
  /** Dasar hukum. Legal reference. */
  readonly legalRef: Scalars['String']['output'];
  /** Alasan penarikan. Why it was withdrawn. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Persen dari TPP sebelum penyesuaian. Per cent of the allowance before adjustments. */
  readonly percent: Scalars['Quantity']['output'];
  /** Dicatat pada. Recorded at. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Ditarik pada. Withdrawn at. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Penyesuaian TPP sebulan, atas dasar hukum, bagi seorang pegawai atau suatu unit. Adjustments of a month by a legal reference, of one person or one unit. */
export type AllowanceAdjustments = Node & {
  readonly __typename?: 'AllowanceAdjustments';
  /** Pegawai; null bila bagi unit. The person; null where it is of a unit. */
  readonly employee: Maybe<Employee>;
  /** Penyesuaian menurut urutan. Adjustments in their order. */
  readonly entries: ReadonlyArray<AllowanceAdjustment>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Unit beserta unit di bawahnya; null bila bagi seorang pegawai. The unit and those below it; null where it is of one person. */
  readonly unit: Maybe<Unit>;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Mengapa versi ini berbeda dari sebelumnya. Why a version differs from the one before. */
export type AllowanceChange =
  /** Penyesuaian. An adjustment. */
  | 'ADJUSTMENT'
  /** Presensi. Attendance. */
  | 'ATTENDANCE'
  /** Predikat. The predicate. */
  | 'EVALUATION'
  /** Bulannya: menit, hari, atau cuti. The month: minutes, days or leave. */
  | 'MONTH'
  /** Unit atau perangkat daerahnya. The unit or agency. */
  | 'PLACE'
  /** Rumusnya. The formula. */
  | 'POLICY';

/** Daftar TPP sebulan bagi penggajian, dibekukan saat diambil. A month's allowances for payroll, frozen when it was taken. */
export type AllowanceExport = Node & {
  readonly __typename?: 'AllowanceExport';
  /** Perangkat daerah; null bagi seluruh kota. The agency; null for all of the city. */
  readonly agency: Maybe<Unit>;
  /** Baris yang baru atau berbeda dari ekspor sebelumnya. Rows that are new or differ from the export before. */
  readonly changed: Scalars['Int']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Nomor ekspor bagi pegawai dan bulan yang sama. Number among exports of the same people and month. */
  readonly no: Scalars['Int']['output'];
  /** Satu bagian, 500 baris paling banyak; null bila tidak ada. One part, 500 rows at most; null when there is none. */
  readonly part: Maybe<AllowanceExportPart>;
  /** Banyaknya bagian. Number of parts. */
  readonly parts: Scalars['Int']['output'];
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Nomor ekspor sebelumnya; null bila yang pertama. Number of the export before; null of the first. */
  readonly previousNo: Maybe<Scalars['Int']['output']>;
  /** Banyaknya baris. Number of rows. */
  readonly rows: Scalars['Int']['output'];
  /** SHA-256 isi semua bagian, berurutan. SHA-256 of the content of all parts, one after the other. */
  readonly sha256: Scalars['String']['output'];
  /** Diambil pada. Taken at. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** Jumlah semua persen. All per cents together. */
  readonly total: Scalars['Quantity']['output'];
  /** Versi; tidak pernah berubah. Version; it never changes. */
  readonly version: Scalars['Int']['output'];
};


/** Daftar TPP sebulan bagi penggajian, dibekukan saat diambil. A month's allowances for payroll, frozen when it was taken. */
export type AllowanceExportPartArgs = {
  no: Scalars['Int']['input'];
};

/** Daftar ekspor TPP. A list of exports of allowances. */
export type AllowanceExportConnection = {
  readonly __typename?: 'AllowanceExportConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<AllowanceExportEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar ekspor TPP. A row of a list of exports of allowances. */
export type AllowanceExportEdge = {
  readonly __typename?: 'AllowanceExportEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Isinya. What it is. */
  readonly node: AllowanceExport;
};

/** Bagian suatu ekspor. A part of an export. */
export type AllowanceExportPart = {
  readonly __typename?: 'AllowanceExportPart';
  /** Baris sebagai teks, satu JSON (RFC 8785) sebaris: yang dicakup sha256. The rows as text, one JSON a line: what sha256 covers. */
  readonly content: Scalars['String']['output'];
  /** Nomor. Number. */
  readonly no: Scalars['Int']['output'];
  /** Baris. Rows. */
  readonly rows: ReadonlyArray<AllowanceExportRow>;
};

/** TPP seorang pegawai dalam suatu ekspor. A person's allowance in an export. */
export type AllowanceExportRow = {
  readonly __typename?: 'AllowanceExportRow';
  /** Id TPP. Id of the allowance. */
  readonly allowanceId: Scalars['ID']['output'];
  /** Baru, atau berbeda dari ekspor sebelumnya. New, or different from the export before. */
  readonly changed: Scalars['Boolean']['output'];
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Versi yang diekspor. The version exported. */
  readonly no: Scalars['Int']['output'];
  /** TPP, persen. The allowance, per cent. */
  readonly percent: Scalars['Quantity']['output'];
  /** Versi pada ekspor sebelumnya; null bila tidak ada. The version in the export before; null when there is none. */
  readonly previousNo: Maybe<Scalars['Int']['output']>;
  /** Persen pada ekspor sebelumnya. Per cent in the export before. */
  readonly previousPercent: Maybe<Scalars['Quantity']['output']>;
};

/** Rumus TPP. A formula of the allowance. */
export type AllowanceFormula = {
  readonly __typename?: 'AllowanceFormula';
  /** Tambahan persen TPP bagi Plt. sebulan penuh; null: tidak ada. What is added for a whole month as Plt, per cent of the allowance; null: nothing. */
  readonly actingPercent: Maybe<Scalars['Quantity']['output']>;
  /** Jenjang, dari terendah; hanya mode BRACKETS. Brackets from the lowest; of the mode BRACKETS alone. */
  readonly brackets: ReadonlyArray<ProductivityBracket>;
  /** Produktivitas paling banyak, persen. The most that productivity comes to, per cent. */
  readonly cap: Scalars['Quantity']['output'];
  /** Bobot disiplin, persen; keduanya berjumlah 100. Weight of discipline, per cent; the two make 100. */
  readonly disciplineWeight: Scalars['Quantity']['output'];
  /** False mengakhiri TPP sejak bulan pertamanya. False ends the allowance from its first month on. */
  readonly enabled: Scalars['Boolean']['output'];
  /** Persen target yang boleh diisi aktivitas di luar hasil kerja SKP; null: tanpa batas. Per cent of the target that activities outside the results of the plan may fill; null: no limit. */
  readonly extraTaskCap: Maybe<Scalars['Quantity']['output']>;
  /** Menit sehari cuti menurut jenisnya; null: yang dipakai SKP bulanan (activity.leaveCreditMinutes). Minutes of a day of leave by its type; null: what months use. */
  readonly leaveCredit: Maybe<ReadonlyArray<LeaveCredit>>;
  /** Dasar hukum. Legal basis. */
  readonly legalBasis: Scalars['String']['output'];
  /** Menit untuk 100 %; null: yang dipakai SKP bulanan (activity.monthlyMinuteTarget). Minutes for 100 %; null: what months use. */
  readonly minuteTarget: Maybe<Scalars['Int']['output']>;
  /** Pegawai yang sebagian bulan dalam dinas. Whoever was in service for part of a month. */
  readonly partialMonth: PartialMonth;
  /** Pengurangan yang dapat disebut presensi. Penalties that attendance may name. */
  readonly penalties: ReadonlyArray<AllowancePenalty>;
  /** Persen TPP menurut predikat bulan itu; null: predikat tidak berpengaruh. Per cent of the allowance by the month's predicate; null: it changes nothing. */
  readonly predicateFactor: Maybe<ReadonlyArray<PredicateFactor>>;
  /** Cara menghitung produktivitas. How productivity is worked out. */
  readonly productivityMode: ProductivityMode;
  /** Bobot produktivitas, persen. Weight of productivity, per cent. */
  readonly productivityWeight: Scalars['Quantity']['output'];
  /** Pembulatan. Rounding. */
  readonly rounding: AllowanceRounding;
  /** Persen produktivitas pimpinan yang berasal dari bawahannya; null: tidak ada. Per cent of a leader's productivity that is their people's; null: none. */
  readonly subordinateShare: Maybe<Scalars['Quantity']['output']>;
};

/** Rumus TPP yang ditulis. A formula of the allowance as written. */
export type AllowanceFormulaInput = {
  /** Tambahan persen TPP bagi Plt. sebulan penuh; null: tidak ada. What is added for a whole month as Plt, per cent of the allowance; null: nothing. */
  readonly actingPercent?: InputMaybe<Scalars['Quantity']['input']>;
  /** Jenjang, dari terendah; hanya mode BRACKETS. Brackets from the lowest; of the mode BRACKETS alone. */
  readonly brackets: ReadonlyArray<ProductivityBracketInput>;
  /** Produktivitas paling banyak, persen. The most that productivity comes to, per cent. */
  readonly cap: Scalars['Quantity']['input'];
  /** Bobot disiplin, persen; keduanya berjumlah 100. Weight of discipline, per cent; the two make 100. */
  readonly disciplineWeight: Scalars['Quantity']['input'];
  /** False mengakhiri TPP sejak bulan pertamanya. False ends the allowance from its first month on. */
  readonly enabled: Scalars['Boolean']['input'];
  /** Persen target yang boleh diisi aktivitas di luar hasil kerja SKP; null: tanpa batas. Per cent of the target that activities outside the results of the plan may fill; null: no limit. */
  readonly extraTaskCap?: InputMaybe<Scalars['Quantity']['input']>;
  /** Menit sehari cuti menurut jenisnya; null: yang dipakai SKP bulanan (activity.leaveCreditMinutes). Minutes of a day of leave by its type; null: what months use. */
  readonly leaveCredit?: InputMaybe<ReadonlyArray<LeaveCreditInput>>;
  /** Dasar hukum. Legal basis. */
  readonly legalBasis: Scalars['String']['input'];
  /** Menit untuk 100 %; null: yang dipakai SKP bulanan (activity.monthlyMinuteTarget). Minutes for 100 %; null: what months use. */
  readonly minuteTarget?: InputMaybe<Scalars['Int']['input']>;
  /** Pegawai yang sebagian bulan dalam dinas. Whoever was in service for part of a month. */
  readonly partialMonth: PartialMonth;
  /** Pengurangan yang dapat disebut presensi. Penalties that attendance may name. */
  readonly penalties: ReadonlyArray<AllowancePenaltyInput>;
  /** Persen TPP menurut predikat bulan itu; null: predikat tidak berpengaruh. Per cent of the allowance by the month's predicate; null: it changes nothing. */
  readonly predicateFactor?: InputMaybe<ReadonlyArray<PredicateFactorInput>>;
  /** Cara menghitung produktivitas. How productivity is worked out. */
  readonly productivityMode: ProductivityMode;
  /** Bobot produktivitas, persen. Weight of productivity, per cent. */
  readonly productivityWeight: Scalars['Quantity']['input'];
  /** Pembulatan. Rounding. */
  readonly rounding: AllowanceRoundingInput;
  /** Persen produktivitas pimpinan yang berasal dari bawahannya; null: tidak ada. Per cent of a leader's productivity that is their people's; null: none. */
  readonly subordinateShare?: InputMaybe<Scalars['Quantity']['input']>;
};

/** Pengurangan. A penalty. */
export type AllowancePenalty = {
  readonly __typename?: 'AllowancePenalty';
  /** Dari apa. Of what. */
  readonly base: PenaltyBase;
  /** Kode yang disebut presensi: A–Z 0–9 _. The code that attendance names. */
  readonly code: Scalars['String']['output'];
  /** Dasar hukum. Legal reference. */
  readonly legalRef: Scalars['String']['output'];
  /** Lama berlaku dalam bulan, 1–12. For how many months it counts, 1 to 12. */
  readonly months: Scalars['Int']['output'];
  /** Persen. Per cent. */
  readonly percent: Scalars['Quantity']['output'];
};

/** Pengurangan yang ditulis. A penalty as written. */
export type AllowancePenaltyInput = {
  /** Dari apa. Of what. */
  readonly base: PenaltyBase;
  /** Kode yang disebut presensi: A–Z 0–9 _. The code that attendance names. */
  readonly code: Scalars['String']['input'];
  /** Dasar hukum. Legal reference. */
  readonly legalRef: Scalars['String']['input'];
  /** Lama berlaku dalam bulan, 1–12. For how many months it counts, 1 to 12. */
  readonly months: Scalars['Int']['input'];
  /** Persen. Per cent. */
  readonly percent: Scalars['Quantity']['input'];
};

/** Rumus TPP yang berlaku sejak tanggal 1 suatu bulan, oleh dua pejabat BKPP. A formula of the allowance from the first of a month on, by two people of BKPP. */
export type AllowancePolicy = Node & {
  readonly __typename?: 'AllowancePolicy';
  /** Disetujui pada. Approved at. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Yang menyetujui. Who approved it. */
  readonly approvedBy: Maybe<Employee>;
  /** Rumusnya. The formula. */
  readonly content: AllowanceFormula;
  /** SHA-256 rumus menurut RFC 8785; disebut setiap hasil. SHA-256 of the formula by RFC 8785; every result names it. */
  readonly contentHash: Scalars['String']['output'];
  /** Bulan pertama, tanggal 1. The first of its first month. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Nomor yang disebut hasilnya. The number by which results name it. */
  readonly no: Scalars['Int']['output'];
  /** Alasan dikembalikan atau ditarik. Why it was returned or withdrawn. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Diusulkan pada. Proposed at. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Pengusul. Who proposed it. */
  readonly proposedBy: Maybe<Employee>;
  /** Mengapa berlaku untuk bulan yang sudah lewat. Why it counts from months that are past. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Status. State. */
  readonly status: AllowancePolicyStatus;
  /** Sejak kapan. Since when. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Status rumus TPP. State of a formula of the allowance. */
export type AllowancePolicyStatus =
  /** Disetujui; tidak dapat diubah. Approved; immutable. */
  | 'APPROVED'
  /** Diusulkan, menunggu orang kedua. Proposed, before the second person. */
  | 'PROPOSED'
  /** Dikembalikan kepada pengusul. Given back to who proposed it. */
  | 'RETURNED'
  /** Ditarik pengusul. Withdrawn by who proposed it. */
  | 'WITHDRAWN';

/** Pembulatan. Rounding. */
export type AllowanceRounding = {
  readonly __typename?: 'AllowanceRounding';
  /** Caranya. How. */
  readonly mode: RoundingMode;
  /** Satuannya, persen: 1, 0.1, 0.01, atau 0.001. Its unit, per cent. */
  readonly unit: Scalars['Quantity']['output'];
};

/** Pembulatan yang ditulis. Rounding as written. */
export type AllowanceRoundingInput = {
  /** Caranya. How. */
  readonly mode: RoundingMode;
  /** Satuannya, persen: 1, 0.1, 0.01, atau 0.001. Its unit, per cent. */
  readonly unit: Scalars['Quantity']['input'];
};

/** Langkah penghitungan TPP. A step in working out an allowance. */
export type AllowanceRule =
  /** Tambahan Plt. Added as Plt. */
  | 'ACTING'
  /** Penyesuaian. An adjustment. */
  | 'ADJUSTMENT'
  /** Menit yang dihitung. Minutes that count. */
  | 'COUNTED_MINUTES'
  /** TPP dihentikan. The allowance was ended. */
  | 'DISABLED'
  /** Bagian disiplin. Part for discipline. */
  | 'DISCIPLINE_PART'
  /** Menit di luar hasil kerja SKP yang dihitung. Minutes outside the results of the plan that count. */
  | 'EXTRA_TASK_CAP'
  /** Paling sedikit nol. Nought at least. */
  | 'FLOOR'
  /** Menit untuk cuti. Minutes for leave. */
  | 'LEAVE_CREDIT'
  /** Target menit. Target of minutes. */
  | 'MINUTE_TARGET'
  /** Menurut hari dalam dinas. By the days in service. */
  | 'PARTIAL_MONTH'
  /** Target menurut hari dalam dinas. Target by the days in service. */
  | 'PARTIAL_TARGET'
  /** Pengurangan. A penalty. */
  | 'PENALTY'
  /** Menurut predikat. By the predicate. */
  | 'PREDICATE_FACTOR'
  /** Produktivitas sendiri. Own productivity. */
  | 'PRODUCTIVITY'
  /** Bagian produktivitas. Part for productivity. */
  | 'PRODUCTIVITY_PART'
  /** Setelah pembulatan. After rounding. */
  | 'ROUNDED'
  /** Bersama bawahan. With that of their people. */
  | 'SUBORDINATES'
  /** Jumlah kedua bagian. Both parts. */
  | 'TOTAL'
  /** Menit tak terverifikasi yang dihitung. Minutes that nobody verified and that count. */
  | 'UNVERIFIED_MINUTES'
  /** Menit terverifikasi. Verified minutes. */
  | 'VERIFIED_MINUTES';

/** Satu langkah penghitungan. One step. */
export type AllowanceStep = {
  readonly __typename?: 'AllowanceStep';
  /** Yang masuk: menit dan hari utuh, persen dalam seperseribu. What went in: whole minutes and days, per cents in thousandths. */
  readonly inputs: ReadonlyArray<AllowanceStepInput>;
  /** Penjelasan dalam bahasa Accept-Language. Explanation in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Langkah. Step. */
  readonly rule: AllowanceRule;
  /** Nomor rumus, revisi kebijakan, atau dasar hukum. The policy's number, a revision, or the legal reference. */
  readonly source: Scalars['String']['output'];
  /** Satuan. Unit. */
  readonly unit: AllowanceUnit;
  /** Nilai. Value. */
  readonly value: Scalars['Quantity']['output'];
};

/** Nilai yang masuk ke suatu langkah. A value that went into a step. */
export type AllowanceStepInput = {
  readonly __typename?: 'AllowanceStepInput';
  /** Nama. Name. */
  readonly name: Scalars['String']['output'];
  /** Nilai. Value. */
  readonly value: Scalars['Int']['output'];
};

/** Rumus yang diusulkan, dicoba pada bulan yang sudah dihitung. A proposed formula tried on a month that is computed. */
export type AllowanceTrial = {
  readonly __typename?: 'AllowanceTrial';
  /** Pegawai perangkat daerah, halaman demi halaman. The agency's people, page by page. */
  readonly people: TriedAllowanceConnection;
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Seluruh perangkat daerah, paling banyak 8.000 pegawai. The whole agency, 8,000 people at most. */
  readonly summary: AllowanceTrialSummary;
};


/** Rumus yang diusulkan, dicoba pada bulan yang sudah dihitung. A proposed formula tried on a month that is computed. */
export type AllowanceTrialPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Jumlah sekelompok pegawai. Sums of some people. */
export type AllowanceTrialSum = {
  readonly __typename?: 'AllowanceTrialSum';
  /** Jumlah persen dengan rumus itu. All per cents by the formula. */
  readonly after: Scalars['Quantity']['output'];
  /** Jumlah persen sekarang. All per cents now. */
  readonly before: Scalars['Quantity']['output'];
  /** Yang bertambah. How many gain. */
  readonly gain: Scalars['Int']['output'];
  /** Yang berkurang. How many lose. */
  readonly lose: Scalars['Int']['output'];
  /** Pegawai. People. */
  readonly people: Scalars['Int']['output'];
  /** Pegawai yang datanya belum cukup untuk rumus ini. People of whom the formula asks for what was not looked for. */
  readonly untried: Scalars['Int']['output'];
};

/** Ringkasan percobaan. What a trial comes to. */
export type AllowanceTrialSummary = {
  readonly __typename?: 'AllowanceTrialSummary';
  /** Sepuluh perbedaan terbesar. The ten largest differences. */
  readonly largest: ReadonlyArray<TriedAllowance>;
  /** Seluruhnya. All of it. */
  readonly total: AllowanceTrialSum;
  /** Menurut unit. By unit. */
  readonly units: ReadonlyArray<AllowanceTrialUnit>;
};

/** Jumlah suatu unit. Sums of a unit. */
export type AllowanceTrialUnit = {
  readonly __typename?: 'AllowanceTrialUnit';
  /** Jumlahnya. Its sums. */
  readonly sum: AllowanceTrialSum;
  /** Unit. The unit. */
  readonly unit: Unit;
};

/** Satuan nilai suatu langkah. Unit of a step's value. */
export type AllowanceUnit =
  /** Hari. Days. */
  | 'DAYS'
  /** Menit. Minutes. */
  | 'MINUTES'
  /** Persen. Per cent. */
  | 'PERCENT';

/** Satu versi TPP sebulan dengan dasarnya; tidak pernah diubah. One version of a month's allowance with what it rests on; never changed. */
export type AllowanceVersion = {
  readonly __typename?: 'AllowanceVersion';
  /** Mengapa berbeda. Why it differs. */
  readonly changes: ReadonlyArray<AllowanceChange>;
  /** Dihitung pada. Computed at. */
  readonly computedAt: Scalars['DateTime']['output'];
  /** Bagian disiplin, persen. Part for discipline, per cent. */
  readonly disciplinePart: Scalars['Quantity']['output'];
  /** SHA-256 dokumen versi ini. SHA-256 of this version's document. */
  readonly docHash: Scalars['String']['output'];
  /** SHA-256 masukan. SHA-256 of the inputs. */
  readonly inputsHash: Scalars['String']['output'];
  /** Nomor versi. Number of the version. */
  readonly no: Scalars['Int']['output'];
  /** TPP, persen. The allowance, per cent. */
  readonly percent: Scalars['Quantity']['output'];
  /** SHA-256 rumus. SHA-256 of the formula. */
  readonly policyHash: Scalars['String']['output'];
  /** Nomor rumus. Number of the formula. */
  readonly policyNo: Scalars['Int']['output'];
  /** Produktivitas sendiri, persen. Own productivity, per cent. */
  readonly productivity: Scalars['Quantity']['output'];
  /** Bagian produktivitas, persen. Part for productivity, per cent. */
  readonly productivityPart: Scalars['Quantity']['output'];
  /** Apakah dihitung ulang sekarang menghasilkan byte yang sama. Whether computing it again now makes the same bytes. */
  readonly reproduced: Scalars['Boolean']['output'];
  /** SHA-256 hasil dengan semua langkahnya. SHA-256 of the result with all its steps. */
  readonly resultHash: Scalars['String']['output'];
  /** Versi yang digantikan; null bila yang pertama. The version that it takes the place of; null of the first. */
  readonly supersedes: Maybe<Scalars['Int']['output']>;
  /** Setiap langkah. Every step. */
  readonly trace: ReadonlyArray<AllowanceStep>;
};

/** Permintaan mulai mengubah SKP yang berlaku. Request to begin the amendment of a plan in force. */
export type AmendPlanInput = {
  /** Versi SKP yang dilihat. The plan's version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP. Id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Alasan perubahan. Why it is to be changed. */
  readonly reason: Scalars['String']['input'];
};

/** Hasil mulai mengubah SKP. Outcome of beginning an amendment. */
export type AmendPlanPayload = {
  readonly __typename?: 'AmendPlanPayload';
  /** SKP dengan perubahannya; pada konflik versi, keadaannya sekarang. The plan with its amendment; on a conflict of versions, as it stands. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * Perubahan atas SKP yang berlaku. SKP tetap berlaku seperti yang ditetapkan sampai perubahannya ditetapkan.
 * The amendment of a plan in force, which stays as it was set until the amendment is.
 */
export type Amendment = Node & {
  readonly __typename?: 'Amendment';
  /** Alasan pembatalan; null bila SKP-nya ditutup. Why it was given up; null where its plan was closed. */
  readonly abandonNote: Maybe<Scalars['String']['output']>;
  /** Lampiran: skema pertanggungjawaban. Appendix: accountability scheme. */
  readonly accountabilityScheme: ReadonlyArray<Scalars['String']['output']>;
  /** Pendekatan. Approach. */
  readonly approach: PlanApproach;
  /** Ditetapkan pada. Set at. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pernyataan pegawai saat diajukan terakhir. The owner's statement at the last submission. */
  readonly attestation: Maybe<PlanAttestation>;
  /** Perilaku kerja. Behaviours. */
  readonly behaviours: ReadonlyArray<BehaviourExpectation>;
  /** Lampiran: konsekuensi. Appendix: consequences. */
  readonly consequences: ReadonlyArray<Scalars['String']['output']>;
  /** SHA-256 isi, jangka waktu, dan pendekatan; dikirim kembali dengan pernyataan saat diajukan. SHA-256 of content, dates and approach; sent back with the statement at submission. */
  readonly contentHash: Scalars['String']['output'];
  /** Pemilik. Owner. */
  readonly employee: Employee;
  /** Id global, satu untuk tiap SKP: perubahan berikutnya menempati tempat yang sama. Global id, one for each plan: the next amendment takes the same place. */
  readonly id: Scalars['ID']['output'];
  /** Bentuk. Form. */
  readonly kind: PlanKind;
  /** Peringatan saat diajukan; kosong sebelum itu dan setelah diubah. What the lint found at submission, errors never; empty before and after an edit. */
  readonly lintFindings: ReadonlyArray<LintFinding>;
  /** Perubahan ke berapa. Which amendment of the plan it is, from 1. */
  readonly no: Scalars['Int']['output'];
  /** SKP yang diubah. The plan that it changes. */
  readonly plan: Plan;
  /** Alasan perubahan. Why the plan is to be changed. */
  readonly reason: Scalars['String']['output'];
  /** Diminta pada. Asked for at. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Yang meminta: pemilik atau pejabat penilainya. Who asked for it: the owner or their appraiser. */
  readonly requestedBy: Employee;
  /** Lampiran: dukungan sumber daya. Appendix: resource support. */
  readonly resourceSupport: ReadonlyArray<Scalars['String']['output']>;
  /** Catatan pengembalian terakhir. Note of the last return. */
  readonly returnNote: Maybe<Scalars['String']['output']>;
  /** Perlu direviu pengelola kinerja sebelum ditetapkan. The performance manager reviews it before it is set. */
  readonly reviewRequired: Scalars['Boolean']['output'];
  /** Direviu pada. Reviewed at. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pengelola kinerja yang mereviu. The performance manager who reviewed it. */
  readonly reviewedBy: Maybe<Employee>;
  /** Status. State. */
  readonly status: AmendmentStatus;
  /** Diajukan pada. Submitted at. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Hasil kerja. Results. */
  readonly workResults: ReadonlyArray<WorkResult>;
};

/** Status perubahan SKP. State of an amendment. */
export type AmendmentStatus =
  /** Batal: SKP tetap seperti yang ditetapkan. Given up: the plan stays as it was set. */
  | 'ABANDONED'
  /** Ditetapkan: SKP memuat isinya. Set: the plan has its content. */
  | 'APPROVED'
  /** Draf milik pegawai. The owner's draft. */
  | 'DRAFT'
  /** Dikembalikan dengan catatan. Returned with a note. */
  | 'RETURNED'
  /** Direviu pengelola kinerja, menunggu ditetapkan. Reviewed by the performance manager, before the appraiser. */
  | 'REVIEWED'
  /** Diajukan kepada pejabat penilai. Before the appraiser. */
  | 'SUBMITTED';

/** Jawaban atas pertanyaan bawahan. An answer to a subordinate's question. */
export type AnswerLineQuestionInput = {
  /** UUID buatan klien: pengiriman ulang tetap satu catatan. The client's UUID: a repeat stays one entry. */
  readonly entryId: Scalars['ID']['input'];
  /** Id butir. Id of the line. */
  readonly id: Scalars['ID']['input'];
  /** Id pertanyaan yang dijawab. Id of the question that it answers. */
  readonly questionId: Scalars['ID']['input'];
  /** Jawaban. The answer. */
  readonly text: Scalars['String']['input'];
};

/** Hasil menjawab. Outcome of answering. */
export type AnswerLineQuestionPayload = {
  readonly __typename?: 'AnswerLineQuestionPayload';
  /** Butir; null bila ditolak. The line; null when refused. */
  readonly line: Maybe<PlanLine>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mencatat isi templat pada beberapa hari. Request to record what a template holds on days. */
export type ApplyActivityTemplateInput = {
  /** UUID buatan klien: pengiriman ulang dengan kunci yang sama tidak mencatat dua kali. The client's UUID: sent again with the same key nothing is recorded twice. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Langsung diajukan untuk verifikasi. Submit them for verification at once. */
  readonly submit: Scalars['Boolean']['input'];
  /** Id templat. Id of the template. */
  readonly templateId: Scalars['ID']['input'];
  /** Hari, 1–31; bersama banyaknya aktivitas paling banyak 90. Days, 1 to 31; with the number of activities 90 at most. */
  readonly to: ReadonlyArray<Scalars['Date']['input']>;
};

/** Hasil mencatat isi templat. Outcome of applying a template. */
export type ApplyActivityTemplatePayload = {
  readonly __typename?: 'ApplyActivityTemplatePayload';
  /** Hasil tiap hari; null bila seluruh permintaan ditolak. Outcome of each day; null when the whole request is refused. */
  readonly days: Maybe<ReadonlyArray<RecordedDay>>;
  /** Penolakan seluruh permintaan. Refusals of the whole request. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Penetapan pada jabatan dalam sistem ini, oleh dua pejabat BKPP. An appointment to an office of this system, by two people of BKPP. */
export type Appointment = Node & {
  readonly __typename?: 'Appointment';
  /** Disahkan pada. Confirmed at. */
  readonly confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pengesah; null bila bukan pegawai, misalnya operator. Who confirmed it; null when no employee did, such as an operator. */
  readonly confirmedBy: Maybe<Employee>;
  /** Pegawai yang ditetapkan. The employee appointed. */
  readonly employee: Employee;
  /** Pengakhiran yang diusulkan dan menunggu orang kedua; null bila tidak ada. An end that is proposed and waits for a second person; null when there is none. */
  readonly ending: Maybe<AppointmentEnding>;
  /** Hari pertama; hari pengesahan bila disahkan sesudah hari yang diusulkan. First day; that of the confirmation when it came after the day proposed. */
  readonly from: Scalars['Date']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Apakah berlaku hari ini. Whether it is in force today. */
  readonly inForce: Scalars['Boolean']['output'];
  /** Alasan tidak disahkan atau diakhiri, atau pengakhiran tidak disahkan. Why it was declined or ended, or its end declined. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Pengusul; null bila bukan pegawai. Who proposed it; null when no employee did. */
  readonly proposedBy: Maybe<Employee>;
  /** Jabatan dalam sistem. The office. */
  readonly role: OfficeRole;
  /** Status. State. */
  readonly status: AppointmentStatus;
  /** Hari terakhir; null berarti belum ditentukan. Last day; null while open. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** Unit beserta unit di bawahnya; null berarti seluruh kota. The unit and those below it; null for the whole city. */
  readonly unit: Maybe<Unit>;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Daftar penetapan. A list of appointments. */
export type AppointmentConnection = {
  readonly __typename?: 'AppointmentConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<AppointmentEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar penetapan. A row of a list of appointments. */
export type AppointmentEdge = {
  readonly __typename?: 'AppointmentEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Penetapan. The appointment. */
  readonly node: Appointment;
};

/** Usulan pengakhiran penetapan. A proposed end of an appointment. */
export type AppointmentEnding = {
  readonly __typename?: 'AppointmentEnding';
  /** Hari terakhir; seketika bila null. Last day; at once when null. */
  readonly lastDay: Maybe<Scalars['Date']['output']>;
  /** Alasan. The reason. */
  readonly note: Scalars['String']['output'];
  /** Diusulkan pada. Proposed at. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Pengusul. Who proposed it. */
  readonly proposedBy: Maybe<Employee>;
};

/** Status penetapan. State of an appointment. */
export type AppointmentStatus =
  /** Disahkan; berlaku dalam tanggalnya. Confirmed; in force within its days. */
  | 'CONFIRMED'
  /** Tidak disahkan. Declined. */
  | 'DECLINED'
  /** Diakhiri seketika. Ended at once. */
  | 'ENDED'
  /** Diusulkan, menunggu pengesahan orang kedua. Proposed, before the second person. */
  | 'PROPOSED';

/** Dasar penetapan pejabat penilai. What makes somebody the appraiser. */
export type AppraiserBasis =
  /** Naik ke atasan berikutnya. Climbed to the next superior. */
  | 'CLIMBED'
  /** Pejabat definitif. The definitive holder. */
  | 'DEFINITIVE'
  /** Ditetapkan khusus untuk jabatan. Named for the position. */
  | 'OVERRIDE'
  /** Pelaksana harian. Stand-in of an absent holder. */
  | 'PLH'
  /** Pelaksana tugas. Acting holder of a vacant office. */
  | 'PLT';

/** Siapa yang menilai pada suatu tanggal, atau mengapa tidak ada. Who appraises on a date, or why nobody does. */
export type AppraiserOn = {
  readonly __typename?: 'AppraiserOn';
  /** Pejabat penilai; null bila tidak ada. The appraiser; null when there is none. */
  readonly appraiser: Maybe<Employee>;
  /** Dasar. Basis. */
  readonly basis: Maybe<AppraiserBasis>;
  /** Berlaku mulai. In force from. */
  readonly from: Scalars['Date']['output'];
  /** Alasan bila tidak ada penilai. The reason when there is none. */
  readonly reason: Maybe<NoAppraiserReason>;
  /** Atasan pejabat penilai. The appraiser's superior. */
  readonly superior: Maybe<Employee>;
  /** Berlaku sampai. In force to. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** Verifikator yang didelegasikan, bila ada. Who verifies by delegation, if anybody does. */
  readonly verifier: Maybe<Employee>;
};

/** Permintaan menyetujui rumus TPP. Request to approve a formula. */
export type ApproveAllowancePolicyInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id rumus. Id of the formula. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menyetujui rumus. Outcome of approving a formula. */
export type ApproveAllowancePolicyPayload = {
  readonly __typename?: 'ApproveAllowancePolicyPayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly allowancePolicy: Maybe<AllowancePolicy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menetapkan perubahan SKP. Request to set a plan anew by an amendment. */
export type ApproveAmendmentInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perubahan. Id of the amendment. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menetapkan perubahan SKP. Outcome of setting an amendment. */
export type ApproveAmendmentPayload = {
  readonly __typename?: 'ApproveAmendmentPayload';
  /** Perubahan; pada konflik versi, keadaannya sekarang. The amendment; on a conflict of versions, as it stands. */
  readonly amendment: Maybe<Amendment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyetujui ajuan. Request to approve a request. */
export type ApproveAssignmentRequestInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id ajuan. Id of the request. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menyetujui ajuan. Outcome of approving. */
export type ApproveAssignmentRequestPayload = {
  readonly __typename?: 'ApproveAssignmentRequestPayload';
  /** Ajuan; pada konflik versi, keadaannya sekarang. The request; on a conflict of versions, as it stands. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyetujui usulan. Request to approve a proposal. */
export type ApproveBankProposalInput = {
  /** Kode butir baru; bila kosong, kode dari pengusul. The code of a new item; left out, its proposer's. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hari pertama berlaku; versi baru paling cepat besok, dan besok bila kosong; butir baru hari ini bila kosong. The first day; of a new version tomorrow at the earliest, and tomorrow when left out; of a new item today when left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Id usulan. Id of the proposal. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menyetujui. Outcome of approving. */
export type ApproveBankProposalPayload = {
  readonly __typename?: 'ApproveBankProposalPayload';
  /** Usulan; pada konflik versi, keadaannya sekarang. The proposal; on a conflict of versions, as it stands. */
  readonly proposal: Maybe<BankProposal>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyetujui target bulanan. Request to approve a month's target. */
export type ApproveMonthTargetInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP bulanan. Id of the month. */
  readonly id: Scalars['ID']['input'];
  /** Alasan menerima target terlambat; wajib bila terlambat, selain itu diabaikan. Why a late target is accepted; required when late, ignored otherwise. */
  readonly lateReason?: InputMaybe<Scalars['String']['input']>;
};

/** Hasil menyetujui target bulanan. Outcome of approving a month's target. */
export type ApproveMonthTargetPayload = {
  readonly __typename?: 'ApproveMonthTargetPayload';
  /** SKP bulanan; pada konflik versi, keadaannya sekarang. The month; on a conflict of versions, as it stands. */
  readonly month: Maybe<Month>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menetapkan SKP. Request to set a plan. */
export type ApprovePlanInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP. Id of the plan. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menetapkan SKP. Outcome of setting a plan. */
export type ApprovePlanPayload = {
  readonly __typename?: 'ApprovePlanPayload';
  /** SKP; pada konflik versi, keadaannya sekarang. The plan; on a conflict of versions, as it stands. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menanyakan penugasan. Request to ask what an assignment means. */
export type AskAboutAssignmentInput = {
  /** Terbitan isi yang dilihat. The publication of the content seen. */
  readonly contentVersion: Scalars['Int']['input'];
  /** Versi jawaban yang dilihat; 0 sebelum ada. The version of the answers seen; 0 before any. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id baris. Id of the row. */
  readonly id: Scalars['ID']['input'];
  /** Apa yang ditanyakan. What is asked. */
  readonly question: Scalars['String']['input'];
  /** Hasil kerja yang penugasannya ditanyakan. The result whose assignment is questioned. */
  readonly resultId: Scalars['ID']['input'];
};

/** Hasil menanyakan penugasan. Outcome of asking about an assignment. */
export type AskAboutAssignmentPayload = {
  readonly __typename?: 'AskAboutAssignmentPayload';
  /** Baris; pada konflik versi, keadaannya sekarang. The row; on a conflict of versions, as it stands. */
  readonly row: Maybe<MatrixRow>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Pertanyaan tentang butir SKP sendiri. A question about a line of an own plan. */
export type AskAboutLineInput = {
  /** UUID buatan klien: pengiriman ulang tetap satu catatan. The client's UUID: a repeat stays one entry. */
  readonly entryId: Scalars['ID']['input'];
  /** Id butir. Id of the line. */
  readonly id: Scalars['ID']['input'];
  /** Pertanyaan. The question. */
  readonly text: Scalars['String']['input'];
};

/** Hasil bertanya. Outcome of asking. */
export type AskAboutLinePayload = {
  readonly __typename?: 'AskAboutLinePayload';
  /** Butir; null bila ditolak. The line; null when refused. */
  readonly line: Maybe<PlanLine>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Aspek indikator. Aspect of an indicator. */
export type Aspect =
  /** Biaya. Cost. */
  | 'BIAYA'
  /** Kualitas. Quality. */
  | 'KUALITAS'
  /** Kuantitas. Quantity. */
  | 'KUANTITAS'
  /** Waktu. Time. */
  | 'WAKTU';

/** Penerima penugasan. Whom a row is for. */
export type AssigneeKind =
  /** Pegawai. A person. */
  | 'PERSON'
  /** Tim kerja; ketuanya yang menjawab. A work team; its lead answers. */
  | 'TEAM';

/** Penugasan seorang pegawai pada sebuah jabatan, menurut surat. An assignment of a person to a position, by a letter. */
export type AssignmentRecord = {
  readonly __typename?: 'AssignmentRecord';
  /** Berlaku mulai (TMT). In force from. */
  readonly from: Scalars['Date']['output'];
  /** Nomor surat. Number of the letter. */
  readonly letterNo: Scalars['String']['output'];
  /** Jabatan; null bila tidak tercatat lagi. The position; null when it is no longer on record. */
  readonly position: Maybe<Position>;
  /** Dicatat pada. Recorded at. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Peran. Role. */
  readonly role: AssignmentRole;
  /** Digantikan catatan lain pada. Superseded by another record at. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
  /** Berlaku sampai. In force to. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** Ajuan kepada BKPP: verifikator, Plt., Plh., JPT, atau pendelegasian. A request to BKPP: no other way changes these roles. */
export type AssignmentRequest = Node & {
  readonly __typename?: 'AssignmentRequest';
  /** Diputus pada. Decided at. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pejabat BKPP yang memutus. Who decided at BKPP. */
  readonly decidedBy: Maybe<Employee>;
  /** Dibuat pada. Drafted at. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** Hari terakhir tenggat keputusan. Last day of the term for a decision. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Pegawai yang ditugaskan. The employee to be assigned. */
  readonly employee: Employee;
  /** Hari terakhir yang berlaku setelah disetujui atau dicabut. Last day in force, once approved or revoked. */
  readonly endsOn: Maybe<Scalars['Date']['output']>;
  /** Diteruskan pada. Forwarded at. */
  readonly forwardedAt: Maybe<Scalars['DateTime']['output']>;
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['output'];
  /** Pimpinan yang meneruskan. The head who forwards it. */
  readonly head: Maybe<Employee>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Surat. The letter. */
  readonly letter: Letter;
  /** Catatan pengembalian, penolakan, pencabutan, atau penarikan. Note of the return, rejection, revocation or withdrawal. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Apakah menunggu melewati tenggat hari ini. Whether it waits past its term today. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Jabatan yang dimaksud. The office concerned. */
  readonly position: Position;
  /** Alasan. Reason. */
  readonly reason: Scalars['String']['output'];
  /** Pengelola unit yang mengajukan. The unit's manager who asks. */
  readonly requestedBy: Employee;
  /** Status. State. */
  readonly status: AssignmentRequestStatus;
  /** Pada status ini sejak. In this state since. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** Diajukan pada. Submitted at. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Hari terakhir yang diajukan; null hanya pada JPT. Last day asked for; null only for a JPT. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** Jenis. Kind. */
  readonly type: AssignmentRequestType;
  /** Unit jabatan itu. The office's unit. */
  readonly unit: Unit;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Daftar ajuan. A list of requests. */
export type AssignmentRequestConnection = {
  readonly __typename?: 'AssignmentRequestConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<AssignmentRequestEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Isi ajuan. What is asked for. */
export type AssignmentRequestContentInput = {
  /** Id pegawai yang ditugaskan. Id of the employee to be assigned. */
  readonly employeeId: Scalars['ID']['input'];
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['input'];
  /** Surat. The letter. */
  readonly letter: LetterInput;
  /** Id jabatan. Id of the office. */
  readonly positionId: Scalars['ID']['input'];
  /** Alasan, 1–1.000 karakter. Reason, 1 to 1,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Hari terakhir; kosong hanya pada JPT. Last day; left out only for a JPT. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Jenis. Kind. */
  readonly type: AssignmentRequestType;
};

/** Baris daftar ajuan. A row of a list of requests. */
export type AssignmentRequestEdge = {
  readonly __typename?: 'AssignmentRequestEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Ajuan. The request. */
  readonly node: AssignmentRequest;
};

/** Status ajuan. State of a request. */
export type AssignmentRequestStatus =
  /** Disetujui. Approved. */
  | 'ACTIVE'
  /** Draf pengelola unit; BKPP sudah melihatnya. The manager's draft; BKPP sees it already. */
  | 'DRAFT'
  /** Berakhir pada hari terakhirnya. Ended by its last day. */
  | 'ENDED'
  /** Diteruskan, menunggu keputusan BKPP. Forwarded, before BKPP. */
  | 'FORWARDED'
  /** Ditolak. Rejected. */
  | 'REJECTED'
  /** Dikembalikan dengan catatan. Returned with a note. */
  | 'RETURNED'
  /** Dicabut BKPP. Revoked by BKPP. */
  | 'REVOKED'
  /** Diajukan, menunggu pimpinan. Submitted, before the head. */
  | 'SUBMITTED'
  /** Ditarik pengelola unit sebelum diputus BKPP. Withdrawn by the unit's manager before BKPP decided. */
  | 'WITHDRAWN';

/** Jenis ajuan kepada BKPP. Kind of request to BKPP. */
export type AssignmentRequestType =
  /** Pendelegasian wewenang suatu jabatan kepada pegawai lain. Delegation of an office's verification to somebody else. */
  | 'DELEGATION'
  /** Pengisian jabatan pimpinan tinggi. Filling a senior leadership post. */
  | 'JPT'
  /** Pelaksana harian selama pejabat berhalangan. Stand-in while the holder is absent. */
  | 'PLH'
  /** Pelaksana tugas jabatan yang kosong. Acting holder of a vacant office. */
  | 'PLT'
  /** Ketua tim kerja pada suatu jabatan: melihat bawahan jabatan itu, tidak memutus apa pun. Lead of a work team of an office: sees the people below it, and decides nothing. */
  | 'TEAM_LEAD'
  /** Verifikator aktivitas dan SKP bulanan bagi bawahan suatu jabatan. A verifier for the people below an office. */
  | 'VERIFIER';

/** Peran dalam sebuah jabatan. The role in which somebody is assigned to a position. */
export type AssignmentRole =
  /** Pejabat definitif. The definitive holder. */
  | 'DEFINITIVE'
  /** Verifikator yang didelegasikan. Verifies by delegation of the holder. */
  | 'DELEGATE_VERIFIER'
  /** Pelaksana harian. Stand-in of an absent holder. */
  | 'PLH'
  /** Pelaksana tugas. Acting holder of a vacant position. */
  | 'PLT'
  /** Ketua tim kerja. Lead of a work team. */
  | 'TEAM_LEAD';

/** Keadaan penugasan. State of an assignment. */
export type AssignmentState =
  /** Diterima. Accepted. */
  | 'ACCEPTED'
  /** Ditanyakan kepada pimpinan. Questioned, waits for the leader. */
  | 'CLARIFY'
  /** Ditawarkan, menunggu jawaban. Offered, waits for an answer. */
  | 'OFFERED'
  /** Ditarik pimpinan. Withdrawn by the leader. */
  | 'WITHDRAWN';

/** Presensi sebulan seorang pegawai dari sistem lain; koreksi menjadi versi baru. A person's attendance of a month from another system; a correction is a new version. */
export type Attendance = Node & {
  readonly __typename?: 'Attendance';
  /** Bagian disiplin, persen 0–100. The part of discipline, per cent. */
  readonly discipline: Scalars['Quantity']['output'];
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Versi sebelumnya, tertua lebih dulu. Versions before, the oldest first. */
  readonly former: ReadonlyArray<AttendanceVersion>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Nomor versi, mulai 1. Number of the version, from 1 on. */
  readonly no: Scalars['Int']['output'];
  /** Kode pengurangan. Codes of penalties. */
  readonly penalties: ReadonlyArray<Scalars['String']['output']>;
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Dicatat pada. Recorded at. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Sumbernya. Where it comes from. */
  readonly source: Scalars['String']['output'];
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Apa jadinya satu baris presensi. What comes of a row of attendance. */
export type AttendanceArrival =
  /** Versi baru menggantikan yang lama. A new version takes the place of the old one. */
  | 'CORRECTED'
  /** Tidak diterima; lihat masalahnya. Not taken; see its problem. */
  | 'LEFT_OUT'
  /** Presensi pertama bulan itu. The first of the month. */
  | 'NEW'
  /** Sudah tercatat demikian. On record like that already. */
  | 'UNCHANGED';

/** Pengurangan yang disebut presensi. A penalty that attendance names. */
export type AttendancePenaltyInput = {
  /** Kode menurut rumus TPP. The code by the formula. */
  readonly code: Scalars['String']['input'];
};

/** Laporan presensi. A report on attendance. */
export type AttendanceReport = {
  readonly __typename?: 'AttendanceReport';
  /** Baris yang mengoreksi. Rows that correct. */
  readonly corrected: Scalars['Int']['output'];
  /** Baris baru. New rows. */
  readonly created: Scalars['Int']['output'];
  /** Baris yang tidak diterima. Rows left out. */
  readonly leftOut: Scalars['Int']['output'];
  /** Setiap baris menurut urutan. Each row in its order. */
  readonly outcomes: ReadonlyArray<AttendanceRowReport>;
  /** Semua baris. All rows. */
  readonly rows: Scalars['Int']['output'];
  /** Baris yang sudah tercatat. Rows on record already. */
  readonly unchanged: Scalars['Int']['output'];
};

/** Baris presensi. A row of attendance. */
export type AttendanceRowInput = {
  /** Bagian disiplin, persen 0–100. The part of discipline, per cent. */
  readonly discipline: Scalars['Quantity']['input'];
  /** Id pegawai; atau isi nip. Id of the employee; or fill in nip. */
  readonly employeeId?: InputMaybe<Scalars['ID']['input']>;
  /** NIP, 18 digit. NIP, 18 digits. */
  readonly nip?: InputMaybe<Scalars['String']['input']>;
  /** Pengurangan. Penalties. */
  readonly penalties?: InputMaybe<ReadonlyArray<AttendancePenaltyInput>>;
};

/** Apa jadinya satu baris. What comes of a row. */
export type AttendanceRowReport = {
  readonly __typename?: 'AttendanceRowReport';
  /** Kode masalah; null bila tidak ada. Code of the problem; null without one. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Isian yang dimaksud. The field concerned. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Pesan dalam bahasa Accept-Language. The message. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Apa jadinya. What comes of it. */
  readonly outcome: AttendanceArrival;
  /** Nomor baris, mulai 1. Number of the row, from 1 on. */
  readonly row: Scalars['Int']['output'];
};

/** Versi presensi yang sudah diganti. A version of attendance that was replaced. */
export type AttendanceVersion = {
  readonly __typename?: 'AttendanceVersion';
  /** Bagian disiplin, persen 0–100. The part of discipline, per cent. */
  readonly discipline: Scalars['Quantity']['output'];
  /** Nomor versi, mulai 1. Number of the version, from 1 on. */
  readonly no: Scalars['Int']['output'];
  /** Kode pengurangan. Codes of penalties. */
  readonly penalties: ReadonlyArray<Scalars['String']['output']>;
  /** Dicatat pada. Recorded at. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Sumbernya. Where it comes from. */
  readonly source: Scalars['String']['output'];
};

/** Tanda bahwa SKP mungkin disusun orang lain: bahan untuk ditanyakan, bukan bukti. A sign that a plan may be of another hand: something to ask about, no proof. */
export type AuthorshipSignal = {
  readonly __typename?: 'AuthorshipSignal';
  /** Terlihat pada pengajuan ini. Seen at the submission of this instant. */
  readonly at: Scalars['DateTime']['output'];
  /** Mengapa itu tidak membuktikan apa pun. Why it proves nothing. */
  readonly caution: Scalars['String']['output'];
  /** Jenis. Kind. */
  readonly kind: AuthorshipSignalKind;
  /** Apa yang terlihat. What was seen. */
  readonly message: Scalars['String']['output'];
  /** Pegawai lain yang pengajuannya terkait. Others whose submissions it was seen beside. */
  readonly others: ReadonlyArray<Employee>;
};

/** Jenis tanda bahwa SKP mungkin disusun orang lain. Kinds of signs that a plan may be of another hand. */
export type AuthorshipSignalKind =
  /** Hal pertama yang dibuat pemiliknya di sini. The first thing that the owner ever made here. */
  | 'FIRST_SEEN'
  /** Diajukan saat pemiliknya cuti. Submitted while the owner was on leave. */
  | 'ON_LEAVE'
  /** Dibuat dan diajukan dalam beberapa menit. Begun and submitted within minutes. */
  | 'QUICK'
  /** Beberapa pegawai mengajukan dari satu perangkat. Several owners submitted from one device. */
  | 'SAME_DEVICE'
  /** Isinya hampir sama dengan SKP pegawai lain. Worded nearly as the plans of others. */
  | 'SIMILAR_TEXT';

/** Baris berkas yang mengubah bank. A row of a file that changes the bank. */
export type BankArrival = {
  readonly __typename?: 'BankArrival';
  /** Kode. Code. */
  readonly code: Scalars['String']['output'];
  /** Hari pertama versi itu. First day of that version. */
  readonly from: Scalars['Date']['output'];
  /** Hari terakhir. Last day. */
  readonly lastDay: Maybe<Scalars['Date']['output']>;
  /** Hasilnya. What comes of it. */
  readonly outcome: BankArrivalKind;
  /** Nomor baris. Number of the row. */
  readonly row: Scalars['Int']['output'];
  /** Versi terbaru sesudahnya. The newest version after it. */
  readonly version: Scalars['Int']['output'];
};

/** Apa yang akan, atau telah, terjadi karena suatu baris berkas. What will come, or came, of a row of a file. */
export type BankArrivalKind =
  /** Ditinggalkan; lihat masalahnya. Left out; see its problems. */
  | 'LEFT_OUT'
  /** Butir baru. A new item. */
  | 'NEW'
  /** Mendapat hari terakhir. Gets its last day. */
  | 'RETIRED'
  /** Versi baru. A new version. */
  | 'REVISION'
  /** Sudah tercatat demikian. On record like that already. */
  | 'UNCHANGED';

/** Isi butir bank. Content of a bank item. */
export type BankContent = {
  readonly __typename?: 'BankContent';
  /** Kelompok. Category. */
  readonly category: Scalars['String']['output'];
  /** Rumpun jabatan. Position families. */
  readonly families: ReadonlyArray<Scalars['String']['output']>;
  /** Uraian. What is done. */
  readonly name: Scalars['String']['output'];
  /** Norma waktu. Norm minutes. */
  readonly normMinutes: NormMinutes;
  /** Hasil. Output. */
  readonly output: Scalars['String']['output'];
  /** Satuan. Unit of measure. */
  readonly unit: Scalars['String']['output'];
};

/** Isi butir yang ditulis; teks diawali huruf atau angka. Content of an item as written; texts begin with a letter or a number. */
export type BankContentInput = {
  /** Kelompok. Category. */
  readonly category: Scalars['String']['input'];
  /** Rumpun jabatan; UMUM untuk semua. Position families; UMUM for all. */
  readonly families: ReadonlyArray<Scalars['String']['input']>;
  /** Uraian. What is done. */
  readonly name: Scalars['String']['input'];
  /** Norma waktu. Norm minutes. */
  readonly normMinutes: NormMinutesInput;
  /** Hasil. Output. */
  readonly output: Scalars['String']['input'];
  /** Satuan. Unit of measure. */
  readonly unit: Scalars['String']['input'];
};

/** Butir yang ditemukan. An item that a search found. */
export type BankHit = {
  readonly __typename?: 'BankHit';
  /** Butir. The item. */
  readonly item: BankItem;
  /** Cara paling lemah suatu kata ditemukan. The weakest way in which one of the words was found. */
  readonly match: BankMatch;
  /** Memang untuk rumpun jabatan itu, tidak hanya untuk semua. For that position family by name, not merely for all. */
  readonly own: Scalars['Boolean']['output'];
};

/** Butir bank aktivitas. An item of the activity bank. */
export type BankItem = Node & {
  readonly __typename?: 'BankItem';
  /** Kelompok. Category. */
  readonly category: Scalars['String']['output'];
  /** Kode, dipakai saat mencatat aktivitas. Code, used to record an activity. */
  readonly code: Scalars['String']['output'];
  /** Versi data untuk suntingan, dikirim kembali sebagai expectedVersion. Version of the data for edits, sent back as expectedVersion. */
  readonly dataVersion: Scalars['Int']['output'];
  /** Rumpun jabatan yang sesuai; UMUM untuk semua. Position families that it fits; UMUM for all. */
  readonly families: ReadonlyArray<Scalars['String']['output']>;
  /** Hari pertama berlakunya versi ini. First day of this version. */
  readonly from: Scalars['Date']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Hari terakhir butir ini dapat dicatat; null selama belum diakhiri. Last day on which it may be recorded; null while it has none. */
  readonly lastDay: Maybe<Scalars['Date']['output']>;
  /** Uraian. What is done. */
  readonly name: Scalars['String']['output'];
  /** Norma waktu. Norm minutes. */
  readonly normMinutes: NormMinutes;
  /** Hasil. Output. */
  readonly output: Scalars['String']['output'];
  /** Alasan diakhiri. Why it was retired. */
  readonly retirementNote: Maybe<Scalars['String']['output']>;
  /** Status. State. */
  readonly state: BankItemState;
  /** Satuan. Unit of measure. */
  readonly unit: Scalars['String']['output'];
  /** Versi yang berlaku hari ini. The version of today. */
  readonly version: Scalars['Int']['output'];
  /** Semua versi, dari yang pertama; aktivitas dihitung menurut versi harinya. All versions, the first of them first; an activity counts by the version of its day. */
  readonly versions: ReadonlyArray<BankItemVersion>;
};

/** Daftar bank aktivitas. A page of the bank. */
export type BankItemConnection = {
  readonly __typename?: 'BankItemConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<BankItemEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris dari daftar bank aktivitas. A row of the bank. */
export type BankItemEdge = {
  readonly __typename?: 'BankItemEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Butir. The item. */
  readonly node: BankItem;
};

/** Status butir bank aktivitas. State of a bank item. */
export type BankItemState =
  /** Berlaku. In use. */
  | 'ACTIVE'
  /** Disetujui, tetapi belum mulai berlaku. Approved, and not in force yet. */
  | 'PROPOSED'
  /** Tidak berlaku lagi. Retired. */
  | 'RETIRED';

/** Satu versi butir bank. A version of a bank item. */
export type BankItemVersion = {
  readonly __typename?: 'BankItemVersion';
  /** Disetujui pada; null bila sejak awal. When it was approved; null of what came with the instance. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Kelompok. Category. */
  readonly category: Scalars['String']['output'];
  /** Rumpun jabatan. Position families. */
  readonly families: ReadonlyArray<Scalars['String']['output']>;
  /** Hari pertama berlakunya. First day on which it counts. */
  readonly from: Scalars['Date']['output'];
  /** Uraian. What is done. */
  readonly name: Scalars['String']['output'];
  /** Norma waktu. Norm minutes. */
  readonly normMinutes: NormMinutes;
  /** Hasil. Output. */
  readonly output: Scalars['String']['output'];
  /** Usulan asalnya; null bila dari berkas atau tidak boleh dilihat. The proposal that it comes from; null when it came by a file, or is not to be seen. */
  readonly proposal: Maybe<BankProposal>;
  /** Satuan. Unit of measure. */
  readonly unit: Scalars['String']['output'];
  /** Nomor. Number. */
  readonly version: Scalars['Int']['output'];
};

/** Cara suatu kata pencarian ditemukan. How a word of a search was found. */
export type BankMatch =
  /** Kata yang sama. The same word. */
  | 'EXACT'
  /** Awal kata. The beginning of a word. */
  | 'PREFIX'
  /** Bentuk lain dari kata dasar yang sama. Another form of the same root. */
  | 'STEM'
  /** Sebutan lain. Another word for the same. */
  | 'SYNONYM';

/** Masalah suatu baris. A row's problem. */
export type BankProblem = {
  readonly __typename?: 'BankProblem';
  /** Kode, tetap dalam semua bahasa. Code, the same in every language. */
  readonly code: Scalars['String']['output'];
  /** Kolom; null bila mengenai seluruh baris. Column; null when it is the whole row. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** Apa yang salah dan apa yang benar, dalam bahasa Accept-Language. What is wrong and what would be right, in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Nomor baris seperti di lembar kerja; judul adalah baris 1. Number of the row as a spreadsheet shows it; the header is row 1. */
  readonly row: Scalars['Int']['output'];
  /** ERROR: baris ditinggalkan; WARNING: tetap disimpan. ERROR: the row is left out; WARNING: it is taken all the same. */
  readonly severity: RegisterSeverity;
};

/** Usulan butir bank, baru atau versi baru. A proposal for the bank: a new item, or a new version of one. */
export type BankProposal = Node & {
  readonly __typename?: 'BankProposal';
  /** Butir yang terjadi karena persetujuan. The item that its approval made or changed. */
  readonly approved: Maybe<BankItem>;
  /** Versi yang terjadi karena persetujuan. The version that its approval made. */
  readonly approvedVersion: Maybe<Scalars['Int']['output']>;
  /** Kode; pada butir baru, yang disarankan pengusul. The code; of a new item as its proposer would have it. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Isi. Content. */
  readonly content: BankContent;
  /** Diputuskan pada. When it was decided on. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Alasan dikembalikan, ditolak, atau ditarik. Why it was returned, rejected or taken back. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Diusulkan pada. When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Pengelola yang terakhir menulisnya. The manager who wrote it last. */
  readonly proposedBy: Employee;
  /** Alasan usulan. Why it is proposed. */
  readonly reason: Scalars['String']['output'];
  /** Butir yang akan diperbarui; null bila butir baru. The item of which it would be a new version; null of a new item. */
  readonly revises: Maybe<BankItem>;
  /** Versi yang akan diikutinya; null bila butir baru. The version that it would follow; null of a new item. */
  readonly revisesVersion: Maybe<Scalars['Int']['output']>;
  /** Status. State. */
  readonly status: BankProposalStatus;
  /** Status sejak. Since when. */
  readonly statusSince: Scalars['DateTime']['output'];
  /** Unit pengusul. The unit that proposes. */
  readonly unit: Unit;
  /** Versi data untuk suntingan, dikirim kembali sebagai expectedVersion. Version of the data for edits, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Daftar usulan, dari yang paling lama. A list of proposals, the oldest first. */
export type BankProposalConnection = {
  readonly __typename?: 'BankProposalConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<BankProposalEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar usulan. A row of a list of proposals. */
export type BankProposalEdge = {
  readonly __typename?: 'BankProposalEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Usulan. The proposal. */
  readonly node: BankProposal;
};

/** Status usulan bank. State of a proposal for the bank. */
export type BankProposalStatus =
  /** Disetujui. Approved. */
  | 'APPROVED'
  /** Menunggu keputusan BKPP. Waits for BKPP. */
  | 'PROPOSED'
  /** Ditolak. Rejected. */
  | 'REJECTED'
  /** Dikembalikan untuk diperbaiki. Given back to be mended. */
  | 'RETURNED'
  /** Ditarik pengusul. Taken back. */
  | 'WITHDRAWN';

/** Hasil pemeriksaan atau penyimpanan berkas bank. What was found of a file of the bank, or done with it. */
export type BankReport = {
  readonly __typename?: 'BankReport';
  /** Baris yang mengubah bank, paling banyak 500. Rows that change the bank, 500 at most. */
  readonly arrivals: ReadonlyArray<BankArrival>;
  /** Baris dengan kesalahan. Rows with an error. */
  readonly bad: Scalars['Int']['output'];
  /** Baris tanpa kesalahan. Rows without an error. */
  readonly good: Scalars['Int']['output'];
  /** Masalah menurut baris, paling banyak 500. Problems by row, 500 at most. */
  readonly problems: ReadonlyArray<BankProblem>;
  /** Semua masalah sebagai CSV untuk lembar kerja, dalam bahasa Accept-Language. All problems as CSV for a spreadsheet, in the language of Accept-Language. */
  readonly problemsCsv: Scalars['String']['output'];
  /** Banyaknya masalah. Number of problems. */
  readonly problemsFound: Scalars['Int']['output'];
  /** Semua baris. All rows. */
  readonly rows: Scalars['Int']['output'];
  /** Baris yang sudah tercatat demikian. Rows that are on record like that already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Baris yang hanya diperingatkan. Rows that are only warned of. */
  readonly warned: Scalars['Int']['output'];
};

/** Perilaku kerja dengan ekspektasi khusus pimpinan. A behaviour with the leader's special expectation. */
export type BehaviourExpectation = {
  readonly __typename?: 'BehaviourExpectation';
  /** Ekspektasi khusus pimpinan. Special expectation. */
  readonly specialExpectation: Maybe<Scalars['String']['output']>;
  /** Tiga perilaku baku. The three standard behaviours. */
  readonly standards: ReadonlyArray<Scalars['String']['output']>;
  /** Nilai. Value. */
  readonly value: BehaviourValue;
};

/** Perilaku yang ditulis. A behaviour as written. */
export type BehaviourExpectationInput = {
  /** Ekspektasi khusus pimpinan. Special expectation. */
  readonly specialExpectation?: InputMaybe<Scalars['String']['input']>;
  /** Nilai. Value. */
  readonly value: BehaviourValue;
};

/** Umpan balik atas satu perilaku. Feedback on one behaviour. */
export type BehaviourFeedbackInput = {
  /** Umpan balik. The feedback. */
  readonly feedback?: InputMaybe<Scalars['String']['input']>;
  /** Penilaian tersendiri dengan kata-kata, paling banyak 200 karakter. How it stands by itself, 200 characters at most. */
  readonly hint?: InputMaybe<Scalars['String']['input']>;
  /** Nilai dasar. The value. */
  readonly value: BehaviourValue;
};

/** Nilai BerAKHLAK. BerAKHLAK value. */
export type BehaviourValue =
  /** Adaptif. Adaptive. */
  | 'ADAPTIF'
  /** Akuntabel. Accountable. */
  | 'AKUNTABEL'
  /** Berorientasi pelayanan. Service oriented. */
  | 'BERORIENTASI_PELAYANAN'
  /** Harmonis. Harmonious. */
  | 'HARMONIS'
  /** Kolaboratif. Collaborative. */
  | 'KOLABORATIF'
  /** Kompeten. Competent. */
  | 'KOMPETEN'
  /** Loyal. Loyal. */
  | 'LOYAL';

/** Penetapan hari oleh BKPP. Days that BKPP declared. */
export type CalendarDeclaration = Node & {
  readonly __typename?: 'CalendarDeclaration';
  /** Ditetapkan pada. Declared at. */
  readonly declaredAt: Scalars['DateTime']['output'];
  /** Nomor penetapan. Number of the decree. */
  readonly decreeNo: Scalars['String']['output'];
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Jenis. Kind. */
  readonly kind: DeclaredKind;
  /** Nama. Name. */
  readonly name: Scalars['String']['output'];
  /** Hari terakhir. Last day. */
  readonly to: Scalars['Date']['output'];
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Dicabut pada; null bila berlaku. Withdrawn at; null while it counts. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** Nomor penetapan pencabutan. Number of the decree that withdrew it. */
  readonly withdrawnBy: Maybe<Scalars['String']['output']>;
};

/** Permintaan membatalkan dialog. Request to cancel a dialogue. */
export type CancelDialogueInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id dialog. Id of the dialogue. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. Why. */
  readonly note: Scalars['String']['input'];
};

/** Hasil membatalkan dialog. Outcome of cancelling a dialogue. */
export type CancelDialoguePayload = {
  readonly __typename?: 'CancelDialoguePayload';
  /** Dialog; pada konflik versi, keadaannya sekarang. The dialogue; on a conflict of versions, as it stands. */
  readonly dialogue: Maybe<PerformanceDialogue>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan membatalkan draf SKP. Request to give a draft up. */
export type CancelPlanInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP. Id of the plan. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil membatalkan draf SKP. Outcome of giving a draft up. */
export type CancelPlanPayload = {
  readonly __typename?: 'CancelPlanPayload';
  /** SKP; pada konflik versi, keadaannya sekarang. The plan; on a conflict of versions, as it stands. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Butir yang belum selesai pada dialog sebelumnya. A point that an earlier dialogue left open. */
export type CarriedPoint = {
  readonly __typename?: 'CarriedPoint';
  /** Paling lambat; null bagi pokok bahasan. Until when; null for a point of the agenda. */
  readonly due: Maybe<Scalars['Date']['output']>;
  /** Nomor dialog asalnya. Number of the dialogue that it comes from. */
  readonly from: Scalars['Int']['output'];
  /** SKP yang dibicarakan dialog asalnya, bila SKP lain yang sudah berakhir; selain itu null. The plan of that dialogue, where it is another one, which has ended; else null. */
  readonly fromPlanId: Maybe<Scalars['ID']['output']>;
  /** Id dalam dialog ini. Id within this dialogue. */
  readonly id: Scalars['ID']['output'];
  /** Keterangan penyelesaian. What was said when it was settled. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Pihak yang menindaklanjuti; null bagi pokok bahasan. The side that is to do it; null for a point of the agenda. */
  readonly owner: Maybe<DialogueSide>;
  /** Keadaan. State. */
  readonly state: DialoguePointState;
  /** Isinya. What it says. */
  readonly text: Scalars['String']['output'];
};

/** Penugasan: satu sel matriks. An assignment: one cell of a matrix. */
export type CascadeAssignment = Node & {
  readonly __typename?: 'CascadeAssignment';
  /** Dijawab pada. Answered at. */
  readonly answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** Pegawai yang ditugasi, atau ketua tim. The assignee, or the team's lead. */
  readonly employee: Employee;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Hasil yang diharapkan; pada penurunan langsung hasil pimpinan saat sel ditulis, bila tidak ditulis lain. What is expected; of a direct one the leader's result as it read when the cell was written, unless written otherwise. */
  readonly intermediateResult: Maybe<Scalars['String']['output']>;
  /** Pegawai atau tim. A person or a team. */
  readonly kind: AssigneeKind;
  /** Pimpinan. The leader. */
  readonly leader: Employee;
  /** Hasil kerja pimpinan; null bila tidak ada lagi dalam SKP-nya. The leader's result; null when it is in the plan no more. */
  readonly leaderResult: Maybe<Scalars['String']['output']>;
  /** Cara penurunan. How it is passed down. */
  readonly mode: CascadeMode;
  /** Penjelasan pimpinan. What the leader says to it. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Pertanyaan yang belum dijawab. The question, while it waits. */
  readonly question: Maybe<Scalars['String']['output']>;
  /** Id hasil kerja dalam SKP pimpinan. Id of the result within the leader's plan. */
  readonly resultId: Scalars['ID']['output'];
  /** Baris tempatnya. The row in which it stands. */
  readonly row: MatrixRow;
  /** Bagian dalam perseribu, pada penurunan langsung. Share in thousandths, of a direct one. */
  readonly sharePermille: Maybe<Scalars['Int']['output']>;
  /** Keadaan. State. */
  readonly state: AssignmentState;
};

/** Cara hasil pimpinan diturunkan. How a leader's result is passed down. */
export type CascadeMode =
  /** Langsung: hasil pimpinan sendiri, utuh atau dibagi menurut bagian. Direct: the leader's own result, whole or by shares. */
  | 'DIRECT'
  /** Tidak langsung: hasil antara yang menyebabkan hasil pimpinan. Indirect: an intermediate result that brings it about. */
  | 'INDIRECT';

/** Rencana aksi yang diisi sendiri. An action plan filled in by hand. */
export type CheckActionPlanInput = {
  /** Cara agregasi. Aggregation. */
  readonly aggregation: Aggregation;
  /** Hari pertama SKP. First day of the plan. */
  readonly from: Scalars['Date']['input'];
  /** Target Januari sampai Desember, null tanpa target. Targets of January to December, null for none. */
  readonly months: ReadonlyArray<InputMaybe<Scalars['Quantity']['input']>>;
  /** Target tahunan. Annual target. */
  readonly target: Scalars['Quantity']['input'];
  /** Hari terakhir SKP, tahun yang sama. Last day of the plan, of the same year. */
  readonly to: Scalars['Date']['input'];
};

/** Permintaan menghapus jabatan. Request to end a position. */
export type ClosePositionInput = {
  /** Hari terakhir. Last day. */
  readonly lastDay: Scalars['Date']['input'];
  /** Nomor surat, 1–100 karakter. Number of the letter, 1 to 100 characters. */
  readonly letterNo: Scalars['String']['input'];
  /** Id jabatan. Id of the position. */
  readonly positionId: Scalars['ID']['input'];
};

/** Hasil menghapus jabatan. Outcome of ending a position. */
export type ClosePositionPayload = {
  readonly __typename?: 'ClosePositionPayload';
  /** Jabatan; null bila ditolak. The position; null when refused. */
  readonly position: Maybe<Position>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menghapus unit. Request to end a unit. */
export type CloseUnitInput = {
  /** Hari terakhir. Last day. */
  readonly lastDay: Scalars['Date']['input'];
  /** Nomor surat, 1–100 karakter. Number of the letter, 1 to 100 characters. */
  readonly letterNo: Scalars['String']['input'];
  /** Id unit. Id of the unit. */
  readonly unitId: Scalars['ID']['input'];
};

/** Hasil menghapus unit. Outcome of ending a unit. */
export type CloseUnitPayload = {
  readonly __typename?: 'CloseUnitPayload';
  /** Unit; null bila ditolak. The unit; null when refused. */
  readonly unit: Maybe<Unit>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Komentar atas butir. A comment on a line. */
export type CommentOnLineInput = {
  /** UUID buatan klien: pengiriman ulang tetap satu catatan. The client's UUID: a repeat stays one entry. */
  readonly entryId: Scalars['ID']['input'];
  /** Id butir. Id of the line. */
  readonly id: Scalars['ID']['input'];
  /** Komentar. The comment. */
  readonly text: Scalars['String']['input'];
};

/** Hasil mengomentari. Outcome of commenting. */
export type CommentOnLinePayload = {
  readonly __typename?: 'CommentOnLinePayload';
  /** Butir; null bila ditolak. The line; null when refused. */
  readonly line: Maybe<PlanLine>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyimpan baris capaian e-Sakip. Request to commit rows of e-Sakip. */
export type CommitAchievementsInput = {
  /** Isi yang sudah diperiksa. Content that was validated. */
  readonly content: Scalars['String']['input'];
};

/** Hasil penyimpanan. Outcome of the commit. */
export type CommitAchievementsPayload = {
  readonly __typename?: 'CommitAchievementsPayload';
  /** Apa yang dilakukan; null bila ditolak. What was done; null when refused. */
  readonly report: Maybe<AchievementReport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyimpan perjanjian yang benar dari berkas e-Sakip. Request to commit the good agreements of a file of e-Sakip. */
export type CommitAgreementsInput = {
  /** Isi berkas yang sudah diperiksa. Content of the file that was validated. */
  readonly content: Scalars['String']['input'];
  /** Bentuk. Form. */
  readonly format: AgreementFormat;
};

/** Hasil penyimpanan. Outcome of the commit. */
export type CommitAgreementsPayload = {
  readonly __typename?: 'CommitAgreementsPayload';
  /** Apa yang dilakukan; null bila ditolak. What was done; null when refused. */
  readonly report: Maybe<AgreementReport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menerima presensi. Request to take attendance. */
export type CommitAttendanceInput = {
  /** Bulan yang sudah berakhir. A month that is over. */
  readonly month: Scalars['Period']['input'];
  /** Baris, paling banyak 1.000. Rows, 1,000 at most. */
  readonly rows: ReadonlyArray<AttendanceRowInput>;
  /** Sumber, 1–100 karakter, misalnya presensi 2026-11-03. Where it comes from. */
  readonly source: Scalars['String']['input'];
};

/** Hasil menerima presensi. Outcome of taking attendance. */
export type CommitAttendancePayload = {
  readonly __typename?: 'CommitAttendancePayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly report: Maybe<AttendanceReport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyimpan baris yang benar dari berkas bank. Request to commit the good rows of a file of the bank. */
export type CommitBankInput = {
  /** Isi CSV, paling banyak 400.000 bita dan 2.500 baris. Content of the CSV, 400,000 bytes and 2,500 rows at most. */
  readonly content: Scalars['String']['input'];
};

/** Hasil penyimpanan. Outcome of the commit. */
export type CommitBankPayload = {
  readonly __typename?: 'CommitBankPayload';
  /** Temuan; null bila ditolak. What was found; null when refused. */
  readonly report: Maybe<BankReport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyimpan baris yang benar. Request to commit the good rows. */
export type CommitRegisterInput = {
  /** Impor yang sudah diperiksa. A validated import. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil permintaan penyimpanan. Outcome of the request to commit. */
export type CommitRegisterPayload = {
  readonly __typename?: 'CommitRegisterPayload';
  /** Impor; null bila ditolak. The import; null when refused. */
  readonly registerImport: Maybe<RegisterImport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Pembanding target. How a realisation is compared with its target. */
export type Comparator =
  /** Tepat. Exactly. */
  | 'EQ'
  /** Paling sedikit. At least. */
  | 'GTE'
  /** Paling banyak. At most. */
  | 'LTE';

/** Permintaan mengesahkan pengakhiran penetapan. Request to confirm the end of an appointment. */
export type ConfirmAppointmentEndInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id penetapan. Id of the appointment. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengesahkan pengakhiran penetapan. Outcome of confirming the end of an appointment. */
export type ConfirmAppointmentEndPayload = {
  readonly __typename?: 'ConfirmAppointmentEndPayload';
  /** Penetapan; null bila ditolak, pada konflik versi keadaannya sekarang. The appointment; null when refused, on a conflict of versions as it stands. */
  readonly appointment: Maybe<Appointment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengesahkan penetapan. Request to confirm an appointment. */
export type ConfirmAppointmentInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id penetapan. Id of the appointment. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengesahkan penetapan. Outcome of confirming an appointment. */
export type ConfirmAppointmentPayload = {
  readonly __typename?: 'ConfirmAppointmentPayload';
  /** Penetapan; null bila ditolak, pada konflik versi keadaannya sekarang. The appointment; null when refused, on a conflict of versions as it stands. */
  readonly appointment: Maybe<Appointment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengonfirmasi dialog. Request to confirm a dialogue. */
export type ConfirmDialogueInput = {
  /** Sidik isi yang dibaca. The hash of the content that was read. */
  readonly contentHash: Scalars['String']['input'];
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id dialog. Id of the dialogue. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengonfirmasi dialog. Outcome of confirming a dialogue. */
export type ConfirmDialoguePayload = {
  readonly __typename?: 'ConfirmDialoguePayload';
  /** Dialog; pada konflik versi, keadaannya sekarang. The dialogue; on a conflict of versions, as it stands. */
  readonly dialogue: Maybe<PerformanceDialogue>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Rekomendasi atas kontrak PPPK. Recommendation on a PPPK's contract. */
export type ContractDecision =
  /** Pemutusan. Termination. */
  | 'PEMUTUSAN'
  /** Perpanjangan. Renewal. */
  | 'PERPANJANGAN';

/** Catatan pada rekomendasi kontrak. A note with a recommendation on a contract. */
export type ContractNote =
  /** Bimbingan kinerja. Coaching. */
  | 'BIMBINGAN_KINERJA'
  /** Dipertahankan. To be kept. */
  | 'DIPERTAHANKAN'
  /** Pengembangan karier. Career development. */
  | 'PENGEMBANGAN_KARIR'
  /** Rotasi. Rotation. */
  | 'ROTASI';

/** Rekomendasi kontrak PPPK pada evaluasi tahunan. Recommendation on a PPPK's contract, in an annual evaluation. */
export type ContractRecommendation = {
  readonly __typename?: 'ContractRecommendation';
  /** Perpanjangan atau pemutusan; null tanpa keduanya. Renewal or termination; null for neither. */
  readonly decision: Maybe<ContractDecision>;
  /** Catatan. Notes. */
  readonly notes: ReadonlyArray<ContractNote>;
};

/** Rekomendasi kontrak PPPK. Recommendation on a PPPK's contract. */
export type ContractRecommendationInput = {
  /** Perpanjangan atau pemutusan. Renewal or termination. */
  readonly decision?: InputMaybe<ContractDecision>;
  /** Catatan. Notes. */
  readonly notes: ReadonlyArray<ContractNote>;
};

/** Permintaan menyalin aktivitas satu hari ke hari lain. Request to copy the activities of a day to other days. */
export type CopyActivityDayInput = {
  /** Hari yang disalin; yang ditolak atau dibatalkan tidak ikut. The day that is copied, without what was rejected or voided. */
  readonly from: Scalars['Date']['input'];
  /** UUID buatan klien: pengiriman ulang dengan kunci yang sama tidak mencatat dua kali. The client's UUID: sent again with the same key nothing is recorded twice. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Langsung diajukan untuk verifikasi. Submit them for verification at once. */
  readonly submit: Scalars['Boolean']['input'];
  /** Hari tujuan, 1–31; bersama banyaknya aktivitas paling banyak 90. Days to copy to, 1 to 31; with the number of activities 90 at most. */
  readonly to: ReadonlyArray<Scalars['Date']['input']>;
};

/** Hasil menyalin aktivitas satu hari. Outcome of copying a day. */
export type CopyActivityDayPayload = {
  readonly __typename?: 'CopyActivityDayPayload';
  /** Hasil tiap hari; null bila seluruh permintaan ditolak. Outcome of each day; null when the whole request is refused. */
  readonly days: Maybe<ReadonlyArray<RecordedDay>>;
  /** Penolakan seluruh permintaan. Refusals of the whole request. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyalin SKP sendiri untuk tahun atau jangka waktu lain. Request to copy an own plan for other dates. */
export type CopyPlanInput = {
  /** Hari pertama SKP baru. First day of the new plan. */
  readonly from: Scalars['Date']['input'];
  /** Id SKP sendiri yang pernah ditetapkan. Id of an own plan that was set. */
  readonly id: Scalars['ID']['input'];
  /** UUID buatan klien: pengiriman ulang menjawab SKP yang sama. The client's UUID: a repeat answers the same plan. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Hari terakhir, tahun yang sama. Last day, of the same year. */
  readonly to: Scalars['Date']['input'];
};

/** Hasil menyalin SKP. Outcome of copying a plan. */
export type CopyPlanPayload = {
  readonly __typename?: 'CopyPlanPayload';
  /** SKP baru; null bila ditolak. The new plan; null when refused. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengoreksi capaian yang ditetapkan. Request to correct an achievement that is set. */
export type CorrectAchievementInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id capaian. Id of the achievement. */
  readonly id: Scalars['ID']['input'];
  /** Dasar hukum. Legal reference. */
  readonly legalReference: Scalars['String']['input'];
  /** Predikat yang benar. The right predicate. */
  readonly predicate: OrganisationPredicate;
  /** Alasan. The reason. */
  readonly reason: Scalars['String']['input'];
};

/** Hasil mengoreksi. Outcome of correcting. */
export type CorrectAchievementPayload = {
  readonly __typename?: 'CorrectAchievementPayload';
  /** Capaian; pada konflik versi, keadaannya sekarang. The achievement; on a conflict of versions, as it stands. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memperbaiki umpan balik sendiri. Request to correct one's own feedback. */
export type CorrectFeedbackInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id umpan balik yang ditulis. Id of what one has written. */
  readonly id: Scalars['ID']['input'];
  /** Isi, 1–1000 karakter. What is said, 1 to 1000 characters. */
  readonly text: Scalars['String']['input'];
  /** Nada. Tone. */
  readonly tone: FeedbackTone;
};

/** Hasil memperbaiki umpan balik. Outcome of correcting feedback. */
export type CorrectFeedbackPayload = {
  readonly __typename?: 'CorrectFeedbackPayload';
  /** Yang ditulis; pada konflik versi, keadaannya sekarang. What was written; on a conflict of versions, as it stands. */
  readonly feedback: Maybe<GivenFeedback>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memperbaiki gangguan yang belum berpengaruh. Request to correct an outage that has no effect yet. */
export type CorrectOutageInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Mulai. From. */
  readonly from: Scalars['DateTime']['input'];
  /** Id gangguan. Id of the outage. */
  readonly id: Scalars['ID']['input'];
  /** Sebab, 3–500 karakter. Why. */
  readonly reason: Scalars['String']['input'];
  /** Sampai sebelum. Until before. */
  readonly to: Scalars['DateTime']['input'];
};

/** Hasil memperbaiki gangguan. Outcome of correcting an outage. */
export type CorrectOutagePayload = {
  readonly __typename?: 'CorrectOutagePayload';
  /** Gangguan; pada konflik versi, keadaannya sekarang. The outage; on a conflict of versions, as it stands. */
  readonly outage: Maybe<Outage>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan membuat SKP. Request to start a plan. */
export type CreatePlanInput = {
  /** Pendekatan. Approach. */
  readonly approach: PlanApproach;
  /** Isi; kosong bila belum ditulis. Content; empty when left out. */
  readonly content?: InputMaybe<PlanContentInput>;
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['input'];
  /** UUID buatan klien: pengiriman ulang menjawab SKP yang sama. The client's UUID: a repeat answers the same plan. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Hari terakhir, tahun yang sama. Last day, of the same year. */
  readonly to: Scalars['Date']['input'];
};

/** Hasil membuat SKP. Outcome of starting a plan. */
export type CreatePlanPayload = {
  readonly __typename?: 'CreatePlanPayload';
  /** SKP; null bila ditolak. The plan; null when refused. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Angka kredit seorang pegawai. A person's credit points. */
export type Credit = {
  readonly __typename?: 'Credit';
  /** Konversi, tahun tertua lebih dulu. The conversions, the oldest year first. */
  readonly conversions: ReadonlyArray<CreditConversion>;
  /** Jenjang sekarang; null bila bukan jabatan fungsional. The level by now; null of no functional post. */
  readonly level: Maybe<Scalars['String']['output']>;
  /** Dihitung per tanggal. Worked out as of. */
  readonly on: Scalars['Date']['output'];
  /** Angka kredit awal. The points brought along. */
  readonly opening: Maybe<OpeningCredit>;
  /** Ke arah kenaikan jenjang. Toward the next level. */
  readonly towardLevel: CreditCounter;
  /** Ke arah kenaikan pangkat. Toward the next rank. */
  readonly towardRank: CreditCounter;
};

/** Dasar angka kredit suatu bagian tahun. What credit points of part of a year rest on. */
export type CreditBasis =
  /** Evaluasi tahunan. The annual evaluation. */
  | 'ANNUAL'
  /** Evaluasi bulanan, untuk sebagian tahun tanpa evaluasi tahunan. Monthly evaluations, for part of a year without an annual one. */
  | 'MONTHLY';

/** Alasan suatu versi konversi. Why a version of a conversion was made. */
export type CreditCause =
  /** Predikat berubah karena keberatan atau pembukaan kembali, atau evaluasi lain yang menjadi dasar. The predicate changed by an objection or a reopening, or another evaluation is the ground. */
  | 'EVALUATION'
  /** Konversi pertama. The first conversion. */
  | 'FIRST'
  /** Jenjang atau masa jabatan berubah di data kepegawaian. Level or term of office changed in the register. */
  | 'OFFICE'
  /** Persentase atau koefisien berubah. Multiplier or coefficient changed. */
  | 'POLICY'
  /** Kedudukan akhir tahun berubah: angka kredit awal atau kenaikan. The standing at the year's end changed: opening points or a promotion. */
  | 'STANDING';

/** Konversi predikat setahun ke angka kredit, hanya jabatan fungsional. The conversion of a year's predicates to credit points, of functional posts alone. */
export type CreditConversion = Node & {
  readonly __typename?: 'CreditConversion';
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Angka kredit seperti dicetak, dua desimal. Points as printed, to two decimals. */
  readonly printed: Scalars['String']['output'];
  /** Kedudukan pada akhir tahun. The standing at the year's end. */
  readonly standing: CreditStanding;
  /** Angka kredit versi yang berlaku, sampai seperseribu. Points of the version that stands, to a thousandth. */
  readonly value: Scalars['Quantity']['output'];
  /** Versi penyimpanan. Version as it is kept. */
  readonly version: Scalars['Int']['output'];
  /** Semua versi, yang pertama lebih dulu. All versions, the first one first. */
  readonly versions: ReadonlyArray<CreditVersion>;
  /** Tahun. The year. */
  readonly year: Scalars['Period']['output'];
};

/** Saldo ke satu arah. The balance toward one of the two. */
export type CreditCounter = {
  readonly __typename?: 'CreditCounter';
  /** Saldo sejak kenaikan terakhir. The balance since the last promotion. */
  readonly balance: Scalars['Quantity']['output'];
  /** Yang masih kurang. What is missing. */
  readonly missing: Maybe<Scalars['Quantity']['output']>;
  /** Yang dibutuhkan; null bila tidak ada lagi di atasnya. What is needed; null where nothing is above. */
  readonly needed: Maybe<Scalars['Quantity']['output']>;
  /** Langkah perhitungan. The steps. */
  readonly steps: ReadonlyArray<CreditStep>;
  /** Tahun yang dibutuhkan dengan laju konversi terakhir; null tanpa konversi. The years that it takes at the last conversion's pace; null without one. */
  readonly years: Maybe<Scalars['Quantity']['output']>;
};

/** Evaluasi yang menjadi dasar. An evaluation that points rest on. */
export type CreditGround = {
  readonly __typename?: 'CreditGround';
  /** Hash dokumennya. Hash of its document. */
  readonly documentHash: Maybe<Scalars['String']['output']>;
  /** Nomor dokumennya; null pada evaluasi lama tanpa nomor. Number of its document; null of a former one without. */
  readonly documentNumber: Maybe<Scalars['Int']['output']>;
  /** Id evaluasi. Id of the evaluation. */
  readonly evaluationId: Scalars['ID']['output'];
};

/** Masukan suatu langkah. What goes into a step. */
export type CreditInput = {
  readonly __typename?: 'CreditInput';
  /** Nama masukan. Name of the input. */
  readonly name: Scalars['String']['output'];
  /** Nilai. The value. */
  readonly value: Scalars['Quantity']['output'];
};

/** Bagian tahun: bulan berurutan pada satu SKP, jenjang, dan predikat. Part of a year: months in a row of one plan, level and predicate. */
export type CreditPart = {
  readonly __typename?: 'CreditPart';
  /** Dasarnya. What it rests on. */
  readonly basis: CreditBasis;
  /** Koefisien setahun. Coefficient of a year. */
  readonly coefficient: Scalars['Quantity']['output'];
  /** Evaluasi yang menjadi dasar. The evaluations that it rests on. */
  readonly evaluations: ReadonlyArray<CreditGround>;
  /** Bulan pertama. First month. */
  readonly first: Scalars['Period']['output'];
  /** Bulan terakhir. Last month. */
  readonly last: Scalars['Period']['output'];
  /** Jenjang. Level. */
  readonly level: Scalars['String']['output'];
  /** Banyaknya bulan. How many months. */
  readonly months: Scalars['Int']['output'];
  /** Persentase predikat. Per cent by the predicate. */
  readonly multiplier: Scalars['Int']['output'];
  /** Predikat. Predicate. */
  readonly predicate: Predicate;
  /** Angka kredit seperti dicetak, dua desimal. Points as printed, to two decimals. */
  readonly printed: Scalars['String']['output'];
  /** Angka kredit, sampai seperseribu. Points, to a thousandth. */
  readonly value: Scalars['Quantity']['output'];
};

/** Kedudukan pada akhir tahun, menurut yang diketahui saat dikonversi. The standing at the year's end, as known when it was converted. */
export type CreditStanding = {
  readonly __typename?: 'CreditStanding';
  /** Jenjang. Level. */
  readonly level: Maybe<Scalars['String']['output']>;
  /** Yang dibutuhkan untuk naik jenjang; null bila tidak ada lagi. Needed for the next level; null when there is none. */
  readonly levelNeeded: Maybe<Scalars['Quantity']['output']>;
  /** Tanggal. The day. */
  readonly on: Scalars['Date']['output'];
  /** Yang dibutuhkan untuk naik pangkat; null bila tidak ada lagi. Needed for the next rank; null when there is none. */
  readonly rankNeeded: Maybe<Scalars['Quantity']['output']>;
  /** Kumulatif ke arah kenaikan jenjang. Cumulative toward the next level. */
  readonly towardLevel: Scalars['Quantity']['output'];
  /** Kumulatif ke arah kenaikan pangkat. Cumulative toward the next rank. */
  readonly towardRank: Scalars['Quantity']['output'];
};

/** Satu langkah perhitungan, dijelaskan. One step of a calculation, explained. */
export type CreditStep = {
  readonly __typename?: 'CreditStep';
  /** Saldo setelah langkah ini; null bila bukan tentang saldo. The balance behind it; null where it is about none. */
  readonly balance: Maybe<Scalars['Quantity']['output']>;
  /** Masukan. What went in. */
  readonly inputs: ReadonlyArray<CreditInput>;
  /** Dasar hukum. The legal reference. */
  readonly legalReference: Scalars['String']['output'];
  /** Penjelasan dalam bahasa Accept-Language. The explanation in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Tanggal kejadian; null bila bukan kejadian. The day of what happened; null where nothing did. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** Kebijakan dengan tanggal berlakunya, penetapan, atau sumber aturan. The policy with its effective date, the decree, or the rule's source. */
  readonly rule: Scalars['String']['output'];
  /** Langkah. The step. */
  readonly step: CreditStepKind;
  /** Nilai: angka kredit, persen, bulan, atau tahun. The value: points, per cent, months or years. */
  readonly value: Scalars['Quantity']['output'];
};

/** Langkah perhitungan angka kredit. A step of working out credit points. */
export type CreditStepKind =
  /** Saldo. The balance. */
  | 'BALANCE'
  /** Koefisien jenjang. Coefficient of the level. */
  | 'COEFFICIENT'
  /** Hasil konversi. Earned by a conversion. */
  | 'EARNED'
  /** Yang masih kurang. What is missing. */
  | 'MISSING'
  /** Bulan yang dihitung. Months that count. */
  | 'MONTHS'
  /** Persentase predikat. Multiplier of the predicate. */
  | 'MULTIPLIER'
  /** Yang dibutuhkan. What is needed. */
  | 'NEEDED'
  /** Angka kredit awal menurut penetapan. Points brought along, by a decree. */
  | 'OPENING'
  /** Laju setahun. The pace of a year. */
  | 'PACE'
  /** Angka kredit suatu bagian. Points of a part. */
  | 'POINTS'
  /** Dipakai kenaikan. Consumed by a promotion. */
  | 'PROMOTED'
  /** Jumlah setahun. The year's sum. */
  | 'TOTAL'
  /** Tahun yang dibutuhkan. The years that it takes. */
  | 'YEARS';

/** Satu versi konversi, tidak pernah berubah. One version of a conversion, never changed. */
export type CreditVersion = {
  readonly __typename?: 'CreditVersion';
  /** Alasan. Why it was made. */
  readonly cause: CreditCause;
  /** Dikonversi pada. When it was converted. */
  readonly convertedAt: Scalars['DateTime']['output'];
  /** Nomor. Number. */
  readonly number: Scalars['Int']['output'];
  /** Bagian-bagiannya. Its parts. */
  readonly parts: ReadonlyArray<CreditPart>;
  /** Angka kredit seperti dicetak, dua desimal. Points as printed, to two decimals. */
  readonly printed: Scalars['String']['output'];
  /** Kedudukan pada akhir tahun. The standing at the year's end. */
  readonly standing: CreditStanding;
  /** Langkah perhitungan. The steps. */
  readonly steps: ReadonlyArray<CreditStep>;
  /** Nomor versi yang digantikan. Number of the version that it supersedes. */
  readonly supersedes: Maybe<Scalars['Int']['output']>;
  /** Angka kredit setahun, sampai seperseribu. Points of the year, to a thousandth. */
  readonly value: Scalars['Quantity']['output'];
};

/** SKP bulanan yang masanya akan langsung berakhir. Months whose window would be over at once. */
export type CutOff = {
  readonly __typename?: 'CutOff';
  /** Menurut perangkat daerah, hanya yang ada. By agency, those that have any. */
  readonly agencies: ReadonlyArray<AgencyCutOff>;
  /** Paling banyak sekian SKP bulanan yang masih menunggu pada masa itu. At most so many months still wait for it. */
  readonly months: Scalars['Int']['output'];
  /** Masa yang mana; aktivitas tidak dihitung. Which window; activities are not counted. */
  readonly window: WindowKind;
};

/** Jenis hari seorang pegawai. What a day is to a person. */
export type DayKind =
  /** Dinas luar. Duty travel. */
  | 'DUTY_TRAVEL'
  /** Hari libur. Holiday. */
  | 'HOLIDAY'
  /** Cuti bersama. Joint leave. */
  | 'JOINT_LEAVE'
  /** Cuti. On leave. */
  | 'LEAVE'
  /** Tidak sedang menjabat, misalnya CLTN atau pensiun. Not in office, as by unpaid leave or retirement. */
  | 'NOT_IN_OFFICE'
  /** Pendidikan dan pelatihan. Training. */
  | 'TRAINING'
  /** Akhir pekan menurut hari kerja kantornya. Weekend, by the office's working week. */
  | 'WEEKEND'
  /** Hari kerja. Working day. */
  | 'WORKING';

/** Satu hari pada grafik kemajuan. A day of a chart of the progress. */
export type DayProgress = {
  readonly __typename?: 'DayProgress';
  /** Tanggal. Date. */
  readonly date: Scalars['Date']['output'];
  /** Jenis hari bagi pegawai. What kind of day it is to the employee. */
  readonly kind: DayKind;
  /** Masih dapat diisi, hari ini atau setelah harinya tiba. Whether something can still be entered, today or once the day has come. */
  readonly open: Scalars['Boolean']['output'];
  /** Menit yang menunggu verifikasi. Minutes that wait for verification. */
  readonly pending: Scalars['Int']['output'];
  /** Menit yang dicatat dan belum diajukan. Minutes recorded and not submitted. */
  readonly recorded: Scalars['Int']['output'];
  /** Menit yang ditolak; tidak termasuk yang lain. Minutes rejected; in none of the others. */
  readonly rejected: Scalars['Int']['output'];
  /** Kurang dari batas minimum sehari: hari kerja yang sudah lewat, ada aktivitasnya, di bawah activity.dailyMinMinutes. A working day that is over with some minutes, below activity.dailyMinMinutes. */
  readonly short: Scalars['Boolean']['output'];
  /** Menit yang diverifikasi. Minutes verified. */
  readonly verified: Scalars['Int']['output'];
};

/** Permintaan memutus keberatan. Request to decide an objection. */
export type DecideObjectionInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id keberatan. Id of the objection. */
  readonly id: Scalars['ID']['input'];
  /** Keputusan. The decision. */
  readonly outcome: ObjectionOutcome;
  /** Rating perilaku kerja, hanya bila diubah. Rating of the behaviour, where it is changed alone. */
  readonly ratingBehaviour?: InputMaybe<Rating>;
  /** Rating hasil kerja, hanya bila diubah. Rating of the work result, where it is changed alone. */
  readonly ratingResult?: InputMaybe<Rating>;
  /** Alasan keputusan, 1–4000 karakter. The reason, 1 to 4000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Hasil memutus keberatan. Outcome of deciding. */
export type DecideObjectionPayload = {
  readonly __typename?: 'DecideObjectionPayload';
  /** Keberatan; pada konflik versi, keadaannya sekarang. The objection; on a conflict of versions, as it stands. */
  readonly objection: Maybe<Objection>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menetapkan hari. Request to declare days. */
export type DeclareCalendarDaysInput = {
  /** Nomor penetapan, 1–100 karakter. Number of the decree. */
  readonly decreeNo: Scalars['String']['input'];
  /** Hari pertama; boleh sudah lewat. First day; it may be past. */
  readonly from: Scalars['Date']['input'];
  /** Jenis. Kind. */
  readonly kind: DeclaredKind;
  /** Nama, 3–150 karakter. Name. */
  readonly name: Scalars['String']['input'];
  /** Hari terakhir, paling lama 31 hari. Last day; 31 days at most. */
  readonly to: Scalars['Date']['input'];
};

/** Hasil menetapkan hari. Outcome of declaring days. */
export type DeclareCalendarDaysPayload = {
  readonly __typename?: 'DeclareCalendarDaysPayload';
  /** Penetapan; null bila ditolak. The declaration; null when refused. */
  readonly declaration: Maybe<CalendarDeclaration>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Jenis penetapan hari. What days are declared to be. */
export type DeclaredKind =
  /** Cuti bersama. Joint leave. */
  | 'CUTI_BERSAMA'
  /** Hari libur nasional atau cuti bersama yang tetap menjadi hari kerja. A national holiday or joint leave that is worked after all. */
  | 'HARI_KERJA'
  /** Libur daerah. Local holiday. */
  | 'LIBUR_LOKAL'
  /** Libur nasional. National holiday. */
  | 'LIBUR_NASIONAL'
  /** Bulan Ramadan, dengan jam kerja yang lebih singkat. Ramadan, with shorter working hours. */
  | 'RAMADAN';

/** Permintaan tidak mengesahkan pengakhiran penetapan. Request to decline the end of an appointment. */
export type DeclineAppointmentEndInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id penetapan. Id of the appointment. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil tidak mengesahkan pengakhiran penetapan. Outcome of declining the end of an appointment. */
export type DeclineAppointmentEndPayload = {
  readonly __typename?: 'DeclineAppointmentEndPayload';
  /** Penetapan; null bila ditolak, pada konflik versi keadaannya sekarang. The appointment; null when refused, on a conflict of versions as it stands. */
  readonly appointment: Maybe<Appointment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan tidak mengesahkan penetapan. Request to decline an appointment. */
export type DeclineAppointmentInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id penetapan. Id of the appointment. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil tidak mengesahkan penetapan. Outcome of declining an appointment. */
export type DeclineAppointmentPayload = {
  readonly __typename?: 'DeclineAppointmentPayload';
  /** Penetapan; null bila ditolak, pada konflik versi keadaannya sekarang. The appointment; null when refused, on a conflict of versions as it stands. */
  readonly appointment: Maybe<Appointment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Yang menunggu seseorang. Something that waits for somebody. */
export type DeskItem = Node & {
  readonly __typename?: 'DeskItem';
  /** Banyaknya, untuk aktivitas, hari tanpa aktivitas, penugasan, tindak lanjut, dan pertanyaan. How many, for activities, days without one, assignments, follow-ups and questions. */
  readonly count: Maybe<Scalars['Int']['output']>;
  /** Batas waktu. Due on. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** Pegawai yang bersangkutan. The employee concerned. */
  readonly employee: Employee;
  /** Id global; hanya terbaca selama masih menunggu. Global id; can be read while it waits. */
  readonly id: Scalars['ID']['output'];
  /** Periode; pada ajuan dan penetapan, bulan mulainya. The period; of a request or appointment the month in which it begins. */
  readonly period: Scalars['Period']['output'];
  /** Nomor SKP pada tahun itu; 0 bila bukan tentang SKP. Number of the plan in its year; 0 when it is about no plan. */
  readonly planNo: Scalars['Int']['output'];
  /** Menunggu sejak. Waiting since. */
  readonly since: Scalars['DateTime']['output'];
  /** Langkah. The step. */
  readonly step: DeskStep;
  /** Yang menunggu. What waits. */
  readonly subject: Maybe<Node>;
};

/** Meja kerja: semua yang menunggu. A desk: all that waits. */
export type DeskItemConnection = {
  readonly __typename?: 'DeskItemConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<DeskItemEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris dari meja kerja. A row of a desk. */
export type DeskItemEdge = {
  readonly __typename?: 'DeskItemEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Yang menunggu. What waits. */
  readonly node: DeskItem;
};

/** Langkah yang menunggu. The step that waits. */
export type DeskStep =
  /** Capaian kinerja organisasi menunggu ditetapkan. An organisation's achievement waits to be set. */
  | 'ACHIEVEMENT_SETTING'
  /** Hari kerja sendiri belum berisi aktivitas dan masih dapat diisi. Own working days have no activity and can still be entered. */
  | 'ACTIVITY_GAP'
  /** Aktivitas sendiri ditolak dan dapat diperbaiki. Own activities were rejected, and may be mended. */
  | 'ACTIVITY_REJECTED'
  /** Hari dengan aktivitas sendiri yang dicatat dan belum diajukan. Days with own activities that were recorded and not submitted. */
  | 'ACTIVITY_UNSUBMITTED'
  /** Aktivitas bawahan menunggu verifikasi. A subordinate's activities wait for verification. */
  | 'ACTIVITY_VERIFICATION'
  /** Rumus TPP menunggu orang kedua BKPP. A formula of the allowance waits for its second person of BKPP. */
  | 'ALLOWANCE_POLICY_APPROVAL'
  /** Rumus TPP dikembalikan untuk ditulis ulang. A formula of the allowance was given back. */
  | 'ALLOWANCE_POLICY_RETURNED'
  /** Perubahan SKP bawahan menunggu penetapan. The amendment of a subordinate's plan waits to be set. */
  | 'AMENDMENT_APPROVAL'
  /** Pejabat penilai meminta SKP sendiri diubah. The appraiser asks for an own plan to be amended. */
  | 'AMENDMENT_DUE'
  /** Perubahan SKP sendiri dikembalikan. The amendment of an own plan was returned. */
  | 'AMENDMENT_RETURNED'
  /** Perubahan SKP menunggu reviu pengelola kinerja. The amendment of a plan waits for the performance manager's review. */
  | 'AMENDMENT_REVIEW'
  /** Penetapan atau pengakhirannya menunggu pengesahan orang kedua. An appointment, or its end, waits for its second person. */
  | 'APPOINTMENT_CONFIRMATION'
  /** Penugasan dari pimpinan menunggu jawaban. A leader's assignments wait for an answer. */
  | 'ASSIGNMENT_ANSWER'
  /** Pegawai menanyakan penugasannya. An assignee asks what an assignment means. */
  | 'ASSIGNMENT_QUESTION'
  /** Usulan bank aktivitas dari unit menunggu keputusan BKPP. A unit's proposal for the activity bank waits for BKPP. */
  | 'BANK_PROPOSAL'
  /** Usulan bank aktivitas sendiri dikembalikan. An own proposal for the activity bank was returned. */
  | 'BANK_PROPOSAL_RETURNED'
  /** Bawahan sedang cuti, atau cuti mulai hari kerja berikut, dan ada yang jatuh tempo di mejanya sebelum ia kembali: atur Plh. atau pendelegasian. Somebody below is on leave, or will be by the next working day, and something on their desk falls due before they are back: arrange a Plh or a delegation. */
  | 'DESK_UNATTENDED'
  /** Catatan dialog menunggu konfirmasi. The record of a dialogue waits for confirmation. */
  | 'DIALOGUE_CONFIRMATION'
  /** Tindak lanjut dialog belum selesai. Follow-ups of a dialogue are open. */
  | 'DIALOGUE_FOLLOW_UP'
  /** Dialog kinerja dijadwalkan. A performance dialogue was called. */
  | 'DIALOGUE_SCHEDULED'
  /** Pejabat penilai di bawah Anda mempunyai evaluasi pegawai yang lewat waktu; banyaknya di count, naik setelah dueOn. An appraiser below has evaluations of their people that are past their day; count says how many, and it climbs after dueOn. */
  | 'EVALUATIONS_OVERDUE'
  /** Evaluasi bawahan menunggu penilaian. A subordinate's evaluation waits to be rated. */
  | 'EVALUATION_RATING'
  /** Evaluasi sendiri menunggu diterima. An own evaluation waits to be received. */
  | 'EVALUATION_RECEIPT'
  /** Tindak lanjut evaluasi menunggu keputusan atau dilaksanakan. What follows from an evaluation waits for its decision, or is carried out. */
  | 'FOLLOW_UP'
  /** Pertanyaan bawahan tentang butir SKP menunggu jawaban. A subordinate's question about a line of a plan waits for an answer. */
  | 'LINE_QUESTION'
  /** SKP bulanan sendiri dikembalikan. An own month was returned. */
  | 'MONTH_RETURNED'
  /** Realisasi bulan bawahan menunggu verifikasi. A subordinate's month waits for verification. */
  | 'MONTH_VERIFICATION'
  /** Keberatan menunggu keputusan. An objection waits to be decided. */
  | 'OBJECTION_DECISION'
  /** Keberatan menunggu penjelasan. An objection waits to be explained. */
  | 'OBJECTION_EXPLANATION'
  /** SKP sendiri tidak lagi sesuai perjanjian kinerja terbaru. An own plan no longer matches the newest performance agreement. */
  | 'PLAN_AGREEMENT'
  /** SKP bawahan menunggu penetapan. A subordinate's plan waits to be set. */
  | 'PLAN_APPROVAL'
  /** SKP untuk jabatan baru harus disusun. A new office asks for a plan of its own. */
  | 'PLAN_DUE'
  /** SKP sendiri dikembalikan. An own plan was returned. */
  | 'PLAN_RETURNED'
  /** SKP menunggu direviu pengelola kinerja. A plan waits for the performance manager's review. */
  | 'PLAN_REVIEW'
  /** Realisasi bulan sendiri belum diajukan. An own monthly realisation is not submitted. */
  | 'REALISATION_DUE'
  /** Ajuan menunggu keputusan BKPP. A request waits for BKPP's decision. */
  | 'REQUEST_DECISION'
  /** Ajuan menunggu diteruskan pimpinan. A request waits for the head to forward it. */
  | 'REQUEST_FORWARDING'
  /** Ajuan yang sedang disiapkan unit, sebagai pemberitahuan bagi BKPP. A request that a unit prepares, as notice to BKPP. */
  | 'REQUEST_NOTICE'
  /** Ajuan dikembalikan kepada pengelola unit. A request was returned to the unit's manager. */
  | 'REQUEST_RETURNED'
  /** Target bulan bawahan menunggu persetujuan. A subordinate's monthly target waits for approval. */
  | 'TARGET_APPROVAL'
  /** Target bulan sendiri belum diajukan. An own monthly target is not submitted. */
  | 'TARGET_DUE';

/** Konfirmasi satu pihak. The confirmation of one side. */
export type DialogueConfirmation = {
  readonly __typename?: 'DialogueConfirmation';
  /** Pada. At. */
  readonly at: Scalars['DateTime']['output'];
  /** Oleh. By whom. */
  readonly by: Employee;
  /** Sidik isi yang dikonfirmasi. The hash of the content that was confirmed. */
  readonly contentHash: Scalars['String']['output'];
  /** Pihak. The side. */
  readonly side: DialogueSide;
};

/** Isi dialog yang dicatat. What is recorded of a dialogue. */
export type DialogueContentInput = {
  /** Pokok bahasan. The agenda. */
  readonly agenda: ReadonlyArray<AgendaPointInput>;
  /** Kesepakatan. Agreements. */
  readonly agreements: ReadonlyArray<Scalars['String']['input']>;
  /** Pendekatan yang dipilih; wajib pada dialog perencanaan, kosong pada yang lain. The approach chosen; required of a planning dialogue, none in others. */
  readonly approach?: InputMaybe<PlanApproach>;
  /** Tindak lanjut. Follow-ups. */
  readonly followUps: ReadonlyArray<FollowUpInput>;
  /** Catatan. Notes. */
  readonly notes: Scalars['String']['input'];
};

/** Jenis dialog kinerja. Kind of a performance dialogue. */
export type DialogueKind =
  /** Bimbingan kinerja. Coaching. */
  | 'COACHING'
  /** Konseling kinerja. Counselling. */
  | 'COUNSELLING'
  /** Umpan balik. Feedback. */
  | 'FEEDBACK'
  /** Pemantauan. Monitoring. */
  | 'MONITORING'
  /** Perencanaan: ekspektasi diperjelas dan pendekatan SKP dipilih. Planning: expectations are made clear, and the approach is chosen. */
  | 'PLANNING';

/** Keadaan akhir suatu butir. What became of a point. */
export type DialoguePointOutcome =
  /** Selesai. Done. */
  | 'DONE'
  /** Tidak dilanjutkan; alasan wajib. Dropped; with the reason. */
  | 'DROPPED';

/** Keadaan butir yang harus diselesaikan. State of a point that is to be settled. */
export type DialoguePointState =
  /** Dibawa ke dialog berikut. Carried to the next dialogue. */
  | 'CARRIED'
  /** Selesai. Done. */
  | 'DONE'
  /** Tidak dilanjutkan. Dropped. */
  | 'DROPPED'
  /** Belum selesai. Open. */
  | 'OPEN';

/** Pihak dalam dialog. A side of a dialogue. */
export type DialogueSide =
  /** Pegawai pemilik SKP. The owner of the plan. */
  | 'EMPLOYEE'
  /** Pejabat penilai pada hari dialog. Whoever appraised on the day of the dialogue. */
  | 'SUPERIOR';

/** Keadaan dialog. State of a dialogue. */
export type DialogueState =
  /** Dibatalkan. Cancelled. */
  | 'CANCELLED'
  /** Dikonfirmasi kedua pihak dan terkunci. Confirmed by both, and locked. */
  | 'CLOSED'
  /** Dilaksanakan; menunggu konfirmasi kedua pihak. Held; both sides are to confirm its record. */
  | 'HELD'
  /** Dijadwalkan. Called for a time. */
  | 'SCHEDULED';

/** Ringkasan dialog kinerja tentang satu SKP pada kartu. The dialogues about a plan on a card. */
export type DialogueSummary = {
  readonly __typename?: 'DialogueSummary';
  /** Hari dialog perencanaan yang dikonfirmasi kedua pihak; null bila belum ada. Day of the planning dialogue that both confirmed; null without one. */
  readonly agreedOn: Maybe<Scalars['Date']['output']>;
  /** Hari dialog terakhir yang dilaksanakan, jenis apa pun; null bila belum ada. The last day on which one was held, of whatever kind; null without any. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** Jenis dialog terakhir. Kind of the newest. */
  readonly kind: DialogueKind;
  /** Hari dialog terakhir: dilaksanakan, atau dijadwalkan. Day of the newest: held, or called for. */
  readonly on: Scalars['Date']['output'];
  /** Banyaknya butir yang belum selesai. Number of open points. */
  readonly open: Scalars['Int']['output'];
  /** Keadaan dialog terakhir. State of the newest. */
  readonly state: DialogueState;
};

/** Perbedaan antara catatan di sini dan SISDM, beserta tiketnya. A difference between the record here and the personnel register, with its ticket. */
export type Discrepancy = Node & {
  readonly __typename?: 'Discrepancy';
  /** Jenis. Class. */
  readonly class: DiscrepancyClass;
  /** Siapa yang menjawab. Who answered for it. */
  readonly decidedBy: Maybe<Employee>;
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Pertama kali ditemukan. First found. */
  readonly foundAt: Scalars['DateTime']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Alasan yang ditulis. The reason given. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Pihak yang dapat memperbaiki. Who can mend it. */
  readonly owner: DiscrepancyOwner;
  /** Nomor SKP yang berbeda; null bila tidak mengenai SKP. Number of the plan; null when it is of no plan. */
  readonly planNo: Maybe<Scalars['Int']['output']>;
  /** Apakah perbedaan masih ada saat terakhir diperiksa. Whether it was there when last looked for. */
  readonly present: Scalars['Boolean']['output'];
  /** Menurut catatan di sini; null bila tidak ada atau berupa nomor. What the record here says; null when nothing, or a number. */
  readonly recordSays: Maybe<Scalars['String']['output']>;
  /** Menurut SISDM; null bila tidak ada atau berupa nomor. What the register says; null when nothing, or a number. */
  readonly registerSays: Maybe<Scalars['String']['output']>;
  /** Sebab selesai. How it was resolved. */
  readonly resolution: Maybe<DiscrepancyResolution>;
  /** Bobot. Severity. */
  readonly severity: DiscrepancySeverity;
  /** Pada status ini sejak. In this state since. */
  readonly since: Scalars['DateTime']['output'];
  /** Status tiket. State of the ticket. */
  readonly state: DiscrepancyState;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Hari terakhir pengecualian. Last day of the waiver. */
  readonly waivedUntil: Maybe<Scalars['Date']['output']>;
  /** Apa yang harus dilakukan, dalam bahasa Accept-Language. What to do, in the language of Accept-Language. */
  readonly whatToDo: Scalars['String']['output'];
  /** Tahun SKP yang berbeda; null bila tidak mengenai SKP. Year of the plan; null when it is of no plan. */
  readonly year: Maybe<Scalars['Int']['output']>;
};

/** Jenis perbedaan dengan SISDM. Class of a difference from the personnel register. */
export type DiscrepancyClass =
  /** Jabatan sama; kode, sebutan, atau unitnya berubah. The same position; its code, its name or its unit has changed. */
  | 'CODE_ONLY'
  /** Pindah ke jabatan pimpinan tinggi menurut SISDM tanpa ajuan JPT. Moved to a senior post by the register, without a JPT request. */
  | 'JPT_UNKNOWN'
  /** Jabatan menurut SISDM tidak tercatat di sini. The register's position is not on record here. */
  | 'MISSING_HERE'
  /** Tercatat di sini, tetapi tidak disebut atau tidak aktif di SISDM. On record here; the register does not name them, or says that they left. */
  | 'MISSING_IN_HR'
  /** NIP tidak sesuai data SISDM. The number does not fit what the register says. */
  | 'NIP_HR_MISMATCH'
  /** SISDM menyebut Plt. yang tidak tercatat di sini. The register names a Plt that is not on record here. */
  | 'PLT_UNKNOWN'
  /** Jabatan berubah setelah SKP dimulai. The position changed after the plan began. */
  | 'POSITION_CHANGED_AFTER_START'
  /** Pangkat berubah. The rank changed. */
  | 'RANK_CHANGED'
  /** Golongan tidak sesuai jenjang jabatan fungsional. The rank does not belong to the functional position's level. */
  | 'RANK_JENJANG_MISMATCH'
  /** Jabatan pada SKP keliru sejak awal. The plan's position was wrong from its start. */
  | 'WRONG_AT_START';

/** Daftar perbedaan. A list of discrepancies. */
export type DiscrepancyConnection = {
  readonly __typename?: 'DiscrepancyConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<DiscrepancyEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar perbedaan. A row of a list of discrepancies. */
export type DiscrepancyEdge = {
  readonly __typename?: 'DiscrepancyEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Perbedaan. The discrepancy. */
  readonly node: Discrepancy;
};

/** Pihak yang dapat memperbaiki. Who can mend it. */
export type DiscrepancyOwner =
  /** BKPP. */
  | 'BKPP'
  /** Pegawai yang bersangkutan. The employee. */
  | 'EMPLOYEE'
  /** Pengelola kinerja unit. The unit's manager. */
  | 'UNIT';

/** Sebab tiket selesai. How a ticket was resolved. */
export type DiscrepancyResolution =
  /** Dijawab seseorang. Somebody answered for it. */
  | 'ANSWERED'
  /** Perbedaan hilang dengan sendirinya. The difference vanished by itself. */
  | 'VANISHED';

/** Bobot perbedaan. Severity of a difference. */
export type DiscrepancySeverity =
  /** Berat: dokumen atau penilaian memakai data keliru. Grave: documents or decisions rest on it. */
  | 'HIGH'
  /** Ringan: tidak menghalangi apa pun. Light: it hinders nothing. */
  | 'LOW'
  /** Sedang. Medium. */
  | 'MEDIUM';

/** Status tiket perbedaan. State of a ticket. */
export type DiscrepancyState =
  /** Sedang ditangani. Taken up. */
  | 'ACKNOWLEDGED'
  /** Terbuka. Open. */
  | 'OPEN'
  /** Selesai. Resolved. */
  | 'RESOLVED'
  /** Dikecualikan sampai tanggal tertentu. Waived until a day. */
  | 'WAIVED';

/** Sebaran predikat satu kelompok: unit kinerja dan periode. How the predicates of a group lie: a performance unit and a period. */
export type Distribution = {
  readonly __typename?: 'Distribution';
  /** Tuntutan yang tidak dapat lagi dipenuhi, bagaimanapun sisanya dinilai. Demands that can be met no more, however the rest is rated. */
  readonly broken: ReadonlyArray<DistributionClause>;
  /** Pola diperiksa: berlaku, capaian ditetapkan, kelompok cukup besar. Whether the guide is looked at: on, the achievement set, the group large enough. */
  readonly checked: Scalars['Boolean']['output'];
  /** Banyaknya setiap predikat, juga pada konsep. How many of each predicate, drafts included. */
  readonly counts: ReadonlyArray<PredicateCount>;
  /** Tuntutan pola distribusi. What the guide demands. */
  readonly guide: ReadonlyArray<DistributionClause>;
  /** Kelompok terkecil yang diperiksa. The smallest group that is checked. */
  readonly minGroup: Scalars['Int']['output'];
  /** Perlakuan bila sebaran menyimpang. What happens when it strays. */
  readonly mode: DistributionMode;
  /** Yang belum dinilai. Those that are not rated. */
  readonly open: Scalars['Int']['output'];
  /** Predikat organisasi; null sebelum ditetapkan, dan tanpa itu tidak ada pola. The organisation's predicate; null before it is set, and without it there is no guide. */
  readonly organisation: Maybe<OrganisationPredicate>;
  /** Periode. The period. */
  readonly period: Scalars['Period']['output'];
  /** Banyaknya evaluasi. Number of evaluations. */
  readonly size: Scalars['Int']['output'];
  /** Unit kinerja. The performance unit. */
  readonly unit: Unit;
};

/** Satu tuntutan pola distribusi atas satu atau beberapa predikat bersama-sama. One demand of the guide on one or several predicates together. */
export type DistributionClause = {
  readonly __typename?: 'DistributionClause';
  /** Jenis. The kind. */
  readonly kind: DistributionClauseKind;
  /** Tuntutannya dalam bahasa Accept-Language. The demand in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Persen. Per cent. */
  readonly percent: Maybe<Scalars['Int']['output']>;
  /** Predikat. The predicates. */
  readonly predicates: ReadonlyArray<Predicate>;
};

/** Tuntutan pola distribusi. A demand of the distribution guide. */
export type DistributionClauseKind =
  /** Paling banyak sekian persen. At most so many per cent. */
  | 'MAX'
  /** Paling sedikit sekian persen. At least so many per cent. */
  | 'MIN'
  /** Tidak ada predikat lain yang lebih banyak. No other predicate is more frequent. */
  | 'MOST'
  /** Paling sedikit satu. At least one. */
  | 'SOME';

/** Perlakuan bila sebaran menyimpang dari pola. What happens when a distribution strays from the guide. */
export type DistributionMode =
  /** Ditolak saat terbit. Refused at issue. */
  | 'BLOCK'
  /** Tidak diperiksa. Not looked at. */
  | 'OFF'
  /** Alasan wajib. A justification is required. */
  | 'WARN';

/** Pratinjau sebelum menilai. A preview before rating. */
export type DistributionPreview = {
  readonly __typename?: 'DistributionPreview';
  /** Tuntutan yang dilanggar atau makin dilanggar oleh rating itu: perlu alasan, atau ditolak saat terbit. Demands that those ratings break, or break further: they ask for a justification, or are refused at issue. */
  readonly brokenByRatings: ReadonlyArray<DistributionClause>;
  /** Sebaran sekarang. As it lies now. */
  readonly now: Distribution;
  /** Sebaran dengan rating yang akan diberikan. As it would lie with the ratings that are about to be given. */
  readonly withRatings: Distribution;
};

/** Permintaan pratinjau sebaran. Request for a preview of the distribution. */
export type DistributionPreviewInput = {
  /** Evaluasi satu kelompok yang boleh dinilai, 1–60. Evaluations of one group that one may rate, 1 to 60. */
  readonly ratings: ReadonlyArray<RatingIntentInput>;
};

/** Hasil pratinjau. Outcome of the preview. */
export type DistributionPreviewPayload = {
  readonly __typename?: 'DistributionPreviewPayload';
  /** Pratinjau; null bila ditolak. The preview; null when refused. */
  readonly preview: Maybe<DistributionPreview>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Capaian kinerja organisasi yang dirujuk dokumen. The organisation's achievement that a document rests on. */
export type DocumentAchievement = {
  readonly __typename?: 'DocumentAchievement';
  /** Nomor versi capaian. Number of the achievement's version. */
  readonly number: Scalars['Int']['output'];
  /** Periode. The period. */
  readonly period: Scalars['Period']['output'];
  /** Predikat organisasi. The organisation's predicate. */
  readonly predicate: OrganisationPredicate;
  /** Unit. The unit. */
  readonly unitId: Scalars['ID']['output'];
};

/** Satu perilaku kerja dalam dokumen. One behaviour in a document. */
export type DocumentBehaviour = {
  readonly __typename?: 'DocumentBehaviour';
  /** Ekspektasi khusus pimpinan. The leader's special expectation. */
  readonly expectation: Maybe<Scalars['String']['output']>;
  /** Umpan balik. Feedback. */
  readonly feedback: Maybe<Scalars['String']['output']>;
  /** Penilaian tersendiri dengan kata-kata. How it stands by itself, in words. */
  readonly hint: Maybe<Scalars['String']['output']>;
  /** Nilai dasar. The value. */
  readonly value: BehaviourValue;
};

/** Mengapa suatu dokumen evaluasi diterbitkan. Why a document of an evaluation was issued. */
export type DocumentCause =
  /** Keberatan diputus, rating diubah. An objection was decided, and the ratings were changed. */
  | 'CHANGED'
  /** Terbit pertama kali. Issued for the first time. */
  | 'FIRST'
  /** Dinilai ulang setelah dibuka kembali oleh BKPP. Rated anew after BKPP opened it again. */
  | 'REOPENED'
  /** Keberatan diputus, rating tetap. An objection was decided, and the ratings stand. */
  | 'UPHELD';

/** Bagian 6 sampai 9: keberatan, penjelasan, dan keputusan. Sections 6 to 9: the objection, the explanations and the decision. */
export type DocumentObjection = {
  readonly __typename?: 'DocumentObjection';
  /** Penjelasan pejabat penilai. The appraiser's explanation. */
  readonly appraiserExplanation: Maybe<ObjectionExplanation>;
  /** Diputus pada. Decided at. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Atasan pejabat penilai yang memutus. Who decided. */
  readonly decidedBy: PersonSnapshot;
  /** Penjelasan pegawai. The employee's explanation. */
  readonly employeeExplanation: Maybe<ObjectionExplanation>;
  /** Bukti dukung berupa tautan. Evidence that is a link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Diajukan pada. Filed at. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Bukti dukung berupa berkas. Evidence that is a file. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** Keputusan. The decision. */
  readonly outcome: ObjectionOutcome;
  /** Predikat sebelum keputusan. The predicate before the decision. */
  readonly predicateBefore: Maybe<Predicate>;
  /** Alasan keputusan. The reason of the decision. */
  readonly reason: Scalars['String']['output'];
  /** Alasan keberatan. The reasons. */
  readonly reasons: Scalars['String']['output'];
};

/** Satu dokumen dalam daftar dokumen suatu evaluasi. One document in the list of an evaluation's. */
export type DocumentRecord = {
  readonly __typename?: 'DocumentRecord';
  /** Mengapa diterbitkan. Why it was issued. */
  readonly cause: DocumentCause;
  /** SHA-256 dari JSON kanoniknya. SHA-256 of its canonical JSON. */
  readonly hash: Scalars['String']['output'];
  /** Diterbitkan pada. Issued at. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Nomor urut dokumen evaluasi ini. Its number among the evaluation's. */
  readonly number: Scalars['Int']['output'];
  /** Tanda tangan. Signatures. */
  readonly signatures: ReadonlyArray<DocumentSignature>;
  /** Nomor dokumen yang digantikannya. Number of the document that it supersedes. */
  readonly supersedes: Maybe<Scalars['Int']['output']>;
};

/** Satu hasil kerja dalam dokumen. One result in a document. */
export type DocumentResult = {
  readonly __typename?: 'DocumentResult';
  /** Bukti dukung umpan balik. Evidence of the feedback. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Umpan balik berkelanjutan berdasarkan bukti dukung. Feedback by evidence. */
  readonly feedback: Maybe<Scalars['String']['output']>;
  /** Rencana hasil kerja pimpinan yang diintervensi. The leader's result that it contributes to. */
  readonly leaderResult: Maybe<Scalars['String']['output']>;
  /** Baris dengan target dan realisasi. The line with target and realisation. */
  readonly line: MonthLine;
};

/** Tanda tangan elektronik atas hash dokumen. A signature over the hash of a document. */
export type DocumentSignature = {
  readonly __typename?: 'DocumentSignature';
  /** Sebagai apa. As what. */
  readonly as: SignatureRole;
  /** Kapan. When. */
  readonly at: Scalars['DateTime']['output'];
  /** Siapa. Who. */
  readonly employee: Employee;
};

/** Permintaan menulis capaian organisasi. Request to draw up an achievement. */
export type DraftAchievementInput = {
  /** Isi baru, menggantikan seluruhnya. New content, replacing all. */
  readonly content: AchievementContentInput;
  /** Versi yang dilihat; 0 bila belum ada. The version seen; 0 when there is none yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Bulan atau tahun yang sudah dimulai. A month or year that has begun. */
  readonly period: Scalars['Period']['input'];
  /** Id unit kinerja. Id of the performance unit. */
  readonly unitId: Scalars['ID']['input'];
};

/** Hasil menulis. Outcome of drawing up. */
export type DraftAchievementPayload = {
  readonly __typename?: 'DraftAchievementPayload';
  /** Capaian; pada konflik versi, keadaannya sekarang. The achievement; on a conflict of versions, as it stands. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menulis draf perjanjian kinerja. Request to draw up an agreement. */
export type DraftAgreementInput = {
  /** Versi yang dilihat; 0 bila belum ada. The version seen; 0 when there is none yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Isi baru draf, menggantikan seluruhnya; 1–100. New content of the draft, replacing all; 1 to 100. */
  readonly items: ReadonlyArray<AgreementItemInput>;
  /** Id unit. Id of the unit. */
  readonly unitId: Scalars['ID']['input'];
  /** Tahun: tahun lalu, tahun ini, atau tahun depan. Year: last year, this one or the next. */
  readonly year: Scalars['Int']['input'];
};

/** Hasil menulis draf. Outcome of drawing up an agreement. */
export type DraftAgreementPayload = {
  readonly __typename?: 'DraftAgreementPayload';
  /** Perjanjian; pada konflik versi, keadaannya sekarang. The agreement; on a conflict of versions, as it stands. */
  readonly agreement: Maybe<PerformanceAgreement>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan membuat ajuan. Request to draw up a request. */
export type DraftAssignmentRequestInput = {
  /** Isi. Content. */
  readonly content: AssignmentRequestContentInput;
  /** UUID buatan klien: pengiriman ulang menjawab ajuan yang sama. The client's UUID: a repeat answers the same request. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** Hasil membuat ajuan. Outcome of drawing up a request. */
export type DraftAssignmentRequestPayload = {
  readonly __typename?: 'DraftAssignmentRequestPayload';
  /** Ajuan; null bila ditolak. The request; null when refused. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Evaluasi SKP sebelumnya pada tahun yang sama. The evaluation of an earlier plan of the same year. */
export type EarlierEvaluation = {
  readonly __typename?: 'EarlierEvaluation';
  /** Yang menilai. Who appraised. */
  readonly appraiser: Employee;
  /** SHA-256 dokumennya; null sebelum terbit. SHA-256 of its document; null before issue. */
  readonly documentHash: Maybe<Scalars['String']['output']>;
  /** Nomor dokumennya; null sebelum terbit. Number of its document; null before issue. */
  readonly documentNumber: Maybe<Scalars['Int']['output']>;
  /** Belum terbit. Not issued. */
  readonly late: Scalars['Boolean']['output'];
  /** Bobotnya dalam bulan. Its weight in months. */
  readonly months: Scalars['Quantity']['output'];
  /** Nomor SKP. Number of the plan. */
  readonly planNo: Scalars['Int']['output'];
  /** Predikat; null sebelum terbit. The predicate; null before issue. */
  readonly predicate: Maybe<Predicate>;
  /** Rating perilaku kerja; null sebelum terbit. Rating of the behaviour; null before issue. */
  readonly ratingBehaviour: Maybe<Rating>;
  /** Rating hasil kerja; null sebelum terbit. Rating of the work result; null before issue. */
  readonly ratingResult: Maybe<Rating>;
};

/** Permintaan menulis ulang aktivitas yang belum diajukan atau yang ditolak; tanggalnya tetap. Request to write an activity anew that is not submitted or was rejected; its date stays. */
export type EditActivityInput = {
  /** Kode butir bank aktivitas. Code of the bank item. */
  readonly bankCode: Scalars['String']['input'];
  /** Jam selesai, HH:mm, paling akhir 24:00. End, 24:00 at the latest. */
  readonly end?: InputMaybe<Scalars['String']['input']>;
  /** Bukti dukung, paling banyak 3. Evidence, 3 at most. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id berkas bukti dukung sendiri yang sudah diterima, paling banyak 3. Ids of own files of evidence that are READY, 3 at most. */
  readonly files: ReadonlyArray<Scalars['ID']['input']>;
  /** Id aktivitas. Id of the activity. */
  readonly id: Scalars['ID']['input'];
  /** Menit untuk satu satuan, dalam norma waktu; baku bila kosong. Minutes for one unit, within the norm; the standard when left out. */
  readonly minutesPerUnit?: InputMaybe<Scalars['Int']['input']>;
  /** Catatan, sampai 1000 karakter. Note, up to 1000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Objek kerja, 1–300 karakter. What it was done on, 1 to 300 characters. */
  readonly object: Scalars['String']['input'];
  /** Nomor SKP terkait. Number of the plan that it belongs to. */
  readonly planNo?: InputMaybe<Scalars['Int']['input']>;
  /** Id hasil kerja terkait dalam SKP. Id of the plan's result that it belongs to. */
  readonly resultId?: InputMaybe<Scalars['ID']['input']>;
  /** Jam mulai, HH:mm; bersama jam selesai. Start; together with the end. */
  readonly start?: InputMaybe<Scalars['String']['input']>;
  /** Volume, 1–1000. Volume, 1 to 1000. */
  readonly volume: Scalars['Int']['input'];
};

/** Hasil menulis ulang aktivitas. Outcome of writing an activity anew. */
export type EditActivityPayload = {
  readonly __typename?: 'EditActivityPayload';
  /** Aktivitas; pada konflik versi, keadaannya sekarang. The activity; on a conflict of versions, as it stands. */
  readonly activity: Maybe<Activity>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menulis ulang rumus TPP. Request to write a formula anew. */
export type EditAllowancePolicyInput = {
  /** Rumus. The formula. */
  readonly content: AllowanceFormulaInput;
  /** Tanggal 1 bulan pertamanya, paling awal dua belas bulan yang lalu. The first of its first month, twelve months back at the earliest. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id rumus. Id of the formula. */
  readonly id: Scalars['ID']['input'];
  /** Alasan; wajib bila bulan pertamanya sudah lewat. The reason; required where its first month is past. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Hasil menulis ulang rumus. Outcome of writing a formula anew. */
export type EditAllowancePolicyPayload = {
  readonly __typename?: 'EditAllowancePolicyPayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly allowancePolicy: Maybe<AllowancePolicy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengubah isi perubahan SKP. Request to edit an amendment. */
export type EditAmendmentInput = {
  /** Pendekatan baru; tetap bila kosong. New approach; unchanged when left out. */
  readonly approach?: InputMaybe<PlanApproach>;
  /** Isi baru, menggantikan seluruhnya. New content, replacing all. */
  readonly content: PlanContentInput;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perubahan. Id of the amendment. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengubah isi perubahan SKP. Outcome of editing an amendment. */
export type EditAmendmentPayload = {
  readonly __typename?: 'EditAmendmentPayload';
  /** Perubahan; pada konflik versi, keadaannya sekarang. The amendment; on a conflict of versions, as it stands. */
  readonly amendment: Maybe<Amendment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengubah draf ajuan. Request to change a draft. */
export type EditAssignmentRequestInput = {
  /** Isi baru, menggantikan seluruhnya. New content, replacing all. */
  readonly content: AssignmentRequestContentInput;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id ajuan. Id of the request. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengubah draf ajuan. Outcome of changing a draft. */
export type EditAssignmentRequestPayload = {
  readonly __typename?: 'EditAssignmentRequestPayload';
  /** Ajuan; pada konflik versi, keadaannya sekarang. The request; on a conflict of versions, as it stands. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menulis ulang usulan. Request to write a proposal anew. */
export type EditBankProposalInput = {
  /** Kode yang disarankan untuk butir baru. The code that a new item might have. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Isi. Content. */
  readonly content: BankContentInput;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id usulan. Id of the proposal. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. Why. */
  readonly reason: Scalars['String']['input'];
  /** Id butir yang diperbarui; kosongkan untuk butir baru. Id of the item of which it is a new version; leave out for a new item. */
  readonly revises?: InputMaybe<Scalars['ID']['input']>;
};

/** Hasil menulis ulang. Outcome of writing anew. */
export type EditBankProposalPayload = {
  readonly __typename?: 'EditBankProposalPayload';
  /** Usulan; pada konflik versi, keadaannya sekarang. The proposal; on a conflict of versions, as it stands. */
  readonly proposal: Maybe<BankProposal>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengubah matriks. Request to edit a matrix. */
export type EditMatrixInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id matriks. Id of the matrix. */
  readonly id: Scalars['ID']['input'];
  /** Baris yang diganti seluruhnya, paling banyak 40. Rows that are replaced whole, 40 at most. */
  readonly rows: ReadonlyArray<MatrixRowInput>;
};

/** Hasil mengubah matriks. Outcome of editing a matrix. */
export type EditMatrixPayload = {
  readonly __typename?: 'EditMatrixPayload';
  /** Matriks; pada konflik versi, keadaannya sekarang. The matrix; on a conflict of versions, as it stands. */
  readonly matrix: Maybe<RoleResultMatrix>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengubah SKP. Request to edit a plan. */
export type EditPlanInput = {
  /** Pendekatan baru; tetap bila kosong. New approach; unchanged when left out. */
  readonly approach?: InputMaybe<PlanApproach>;
  /** Isi baru, menggantikan seluruhnya. New content, replacing all. */
  readonly content: PlanContentInput;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP. Id of the plan. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengubah SKP. Outcome of editing a plan. */
export type EditPlanPayload = {
  readonly __typename?: 'EditPlanPayload';
  /** SKP; pada konflik versi, keadaannya sekarang. The plan; on a conflict of versions, as it stands. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Daftar kelayakan; halaman dapat pendek. The list; pages may be short. */
export type EligibilityConnection = {
  readonly __typename?: 'EligibilityConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<EligibilityEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar kelayakan. A row of the list. */
export type EligibilityEdge = {
  readonly __typename?: 'EligibilityEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Apakah semua syarat terpenuhi: tidak ada yang masih kurang. Whether all of it is met: nothing is missing. */
  readonly eligible: Scalars['Boolean']['output'];
  /** Yang masih kurang. What is still missing. */
  readonly missing: ReadonlyArray<EligibilityReason>;
  /** Pegawai. The employee. */
  readonly node: Employee;
  /** Alasannya. The reasons. */
  readonly reasons: ReadonlyArray<EligibilityReason>;
};

/** Daftar kelayakan. A list of who may be considered for what. */
export type EligibilityKind =
  /** Bimbingan: Butuh Perbaikan atau di bawahnya setahun, atau tiga bulan pada tahun berikutnya. Coaching: Butuh Perbaikan or below in the year, or in three months of the next. */
  | 'COACHING'
  /** Angka kredit cukup untuk naik jenjang. Credit points suffice for the next level. */
  | 'CREDIT_LEVEL'
  /** Angka kredit cukup untuk naik pangkat. Credit points suffice for the next rank. */
  | 'CREDIT_RANK'
  /** Kontrak PPPK: menurut rekomendasi evaluasi tahunan. A PPPK's contract: by the annual evaluation's recommendation. */
  | 'PPPK_RENEWAL'
  /** Kenaikan pangkat: dua tahun terakhir paling rendah Baik. Promotion in rank: the last two years at least Baik. */
  | 'PROMOTION'
  /** Penghargaan, talenta: dua tahun terakhir Sangat Baik. Reward or talent: Sangat Baik in the last two years. */
  | 'REWARD'
  /** Pemeriksaan sanksi: Kurang atau Sangat Kurang setahun, final. Examination for a sanction: Kurang or Sangat Kurang in the year, final. */
  | 'SANCTION_EXAMINATION';

/** Satu alasan, atau yang masih kurang. A reason, or what is still missing. */
export type EligibilityReason = {
  readonly __typename?: 'EligibilityReason';
  /** Rekomendasi kontrak. The recommendation on the contract. */
  readonly contract: Maybe<ContractDecision>;
  /** Evaluasi yang menjadi dasar, dengan dokumennya. The evaluation that it rests on, with its documents. */
  readonly evaluationId: Maybe<Scalars['ID']['output']>;
  /** Angka kredit yang ada. Credit points there are. */
  readonly has: Maybe<Scalars['Quantity']['output']>;
  /** Penjelasan dalam bahasa Accept-Language. The explanation in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Angka kredit yang dibutuhkan. Credit points that it takes. */
  readonly needs: Maybe<Scalars['Quantity']['output']>;
  /** Periode evaluasi. Period of the evaluation. */
  readonly period: Maybe<Scalars['Period']['output']>;
  /** Predikat. Predicate. */
  readonly predicate: Maybe<Predicate>;
  /** Aturan. The rule. */
  readonly rule: EligibilityRule;
};

/** Aturan suatu alasan. The rule of a reason. */
export type EligibilityRule =
  /** Predikat paling rendah sekian. A predicate of at least so much. */
  | 'AT_LEAST'
  /** Predikat paling tinggi sekian. A predicate of at most so much. */
  | 'AT_MOST'
  /** Rekomendasi kontrak. The recommendation on the contract. */
  | 'CONTRACT'
  /** Angka kredit. Credit points. */
  | 'CREDIT'
  /** Berstatus PNS; CPNS dan PPPK tidak naik pangkat. A PNS; neither a CPNS nor a PPPK rises in rank. */
  | 'EMPLOYMENT'
  /** Evaluasi final. The evaluation is final. */
  | 'FINAL'
  /** Masih bertugas pada pemerintah ini. Still in the service of this government. */
  | 'IN_SERVICE'
  /** Salah satu dari tiga bulan atau lebih. One of three months or more. */
  | 'MONTHS'
  /** Tidak ada usulan sanksi yang diterima dan masih berjalan; hanya diketahui BKPP. No proposal of a sanction that was accepted is running; told to BKPP alone. */
  | 'NO_SANCTION'
  /** Kedua belas bulan tahun itu dievaluasi; selain itu hanya sebagian tahun. All twelve months of that year were evaluated; otherwise it is of a part of the year. */
  | 'WHOLE_YEAR';

/** Pegawai. An employee. */
export type Employee = Node & {
  readonly __typename?: 'Employee';
  /** Aktivitas tiap bulan setahun, hanya bulan yang berisi, berurutan; kosong bila tidak boleh dilihat. The months of activities of a year, those that hold any, in order; empty when not to be seen. */
  readonly activityMonths: ReadonlyArray<ActivityMonth>;
  /** Pejabat penilai kinerja pada suatu tanggal. The appraiser on a date. */
  readonly appraiserOn: Maybe<AppraiserOn>;
  /** Penugasan kepada pegawai ini dari matriks yang diterbitkan pada suatu tahun, satu baris bagi setiap pimpinan; kosong bila tidak boleh dilihat. What published matrices of a year assign to this employee, a row for each; empty when not to be seen. */
  readonly assignments: ReadonlyArray<MatrixRow>;
  /** Kalender sebulan pegawai ini; null bila tidak boleh dilihat. A month of this person's calendar; null when it may not be seen. */
  readonly calendar: Maybe<PersonCalendar>;
  /** Angka kredit; null bagi yang tidak boleh melihatnya. Credit points; null for whoever may not see them. */
  readonly credit: Maybe<Credit>;
  /** Status kepegawaian; null bagi pejabat non-ASN. Kind of employment; null for a non-ASN official. */
  readonly employmentStatus: Maybe<EmploymentStatus>;
  /** Umpan balik bernama kepada pegawai ini dalam satu bulan, urut hari; null bila tidak boleh dilihat. The named feedback that this person was given in a month, by day; null when not to be seen. */
  readonly feedback: Maybe<FeedbackConnection>;
  /** Hasil kerja pegawai ini yang dapat dibicarakan pemanggil dengan namanya, hanya kata-katanya; kosong bagi bawahan; null bila tidak dapat menulis. The results of this person that the caller can write about by name, in their words alone; empty for a subordinate; null when they cannot write. */
  readonly feedbackResults: Maybe<ReadonlyArray<FeedbackResult>>;
  /** Kedudukan pemanggil bila menulis umpan balik kepada pegawai ini: hanya SUBORDINATE tanpa nama; null bila tidak dapat menulis. How the caller would write feedback about this person: SUBORDINATE alone names nobody; null when they cannot. */
  readonly feedbackStanding: Maybe<FeedbackStanding>;
  /** Tindak lanjut, yang tertua lebih dulu; bagi pegawai itu sendiri hanya yang diterima. Follow-ups, the oldest first; to the employee those alone that were accepted. */
  readonly followUps: Maybe<ReadonlyArray<EvaluationFollowUp>>;
  /** Riwayat pangkat, jabatan, kedudukan hukum, dan penilai; null bila tidak boleh dilihat. History of ranks, positions, legal status and appraisers; null when not to be seen. */
  readonly history: Maybe<EmployeeHistory>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Kedudukan hukum; null bila tidak boleh dilihat. Legal status; null when not to be seen. */
  readonly legalStatus: Maybe<LegalStatus>;
  /** Matriks SKP pegawai ini sebagai pimpinan pada suatu tahun; kosong bila tidak boleh dilihat. The matrices of this employee's plans of a year; empty when not to be seen. */
  readonly matrices: ReadonlyArray<RoleResultMatrix>;
  /** Bulan pegawai ini; null bila tidak boleh dilihat. This employee's month; null when not to be seen. */
  readonly month: Maybe<EmployeeMonth>;
  /** Nama dengan gelar. Name with degrees. */
  readonly name: Scalars['String']['output'];
  /** NIP atau NI PPPK; null bila tidak ada atau tidak boleh dilihat. Personnel number; null when none or not to be seen. */
  readonly nip: Maybe<Scalars['String']['output']>;
  /** SKP pada suatu tahun; kosong bila tidak boleh dilihat. The plans of a year; empty when not to be seen. */
  readonly plans: ReadonlyArray<Plan>;
  /** Jabatan. Position. */
  readonly position: Position;
  /** Pangkat; null bila tidak ada atau tidak boleh dilihat. Rank; null when none or not to be seen. */
  readonly rank: Maybe<Rank>;
  /** Pegawai yang dinilai pegawai ini pada suatu tanggal, menurut garis pelaporan; null bila tidak boleh dilihat. The people whom this person appraises on a date, by the reporting lines; null when not to be seen. */
  readonly subordinates: Maybe<ReadonlyArray<Employee>>;
  /** Bawahan yang dinilai pegawai ini pada suatu periode, urut nama; null bila tidak boleh dilihat. The people whom this person appraises in a period, by name; null when not to be seen. */
  readonly team: Maybe<PeriodCardConnection>;
  /** Bulan-bulan setahun dari bawahan yang dinilai pegawai ini; null bila tidak boleh dilihat. The months of a year of the people whom this person appraises; null when not to be seen. */
  readonly teamMonths: Maybe<ReadonlyArray<TeamMonth>>;
  /** Unit kerja. Unit. */
  readonly unit: Unit;
  /** Umpan balik bawahan kepada pegawai ini dalam setahun, per kelompok; null bila tidak boleh dilihat. What subordinates wrote about this person in a year, by groups; null when not to be seen. */
  readonly upwardFeedback: Maybe<ReadonlyArray<UpwardFeedbackGroup>>;
  /** Perpanjangan masa yang pernah diberikan; null bila tidak boleh dilihat. Longer windows that were granted; null when they may not be seen. */
  readonly windowExceptions: Maybe<ReadonlyArray<WindowException>>;
  /** Bawahan hari ini yang tidak berdialog kinerja, jenis apa pun, pada atau sejak suatu hari; yang paling lama di depan; null bila tidak boleh dilihat. Today's subordinates with whom no dialogue of any kind was held on or since a day, the longest ago first; null when not to be seen. */
  readonly withoutDialogue: Maybe<WithoutDialogueConnection>;
  /** Hari kerja. Working week. */
  readonly workWeek: WorkWeek;
  /** Tahun pegawai ini; null bila tidak ada evaluasi tahunan yang boleh dilihat. This employee's year; null without an annual evaluation to be seen. */
  readonly year: Maybe<EmployeeYear>;
};


/** Pegawai. An employee. */
export type EmployeeActivityMonthsArgs = {
  year: Scalars['Int']['input'];
};


/** Pegawai. An employee. */
export type EmployeeAppraiserOnArgs = {
  date: InputMaybe<Scalars['Date']['input']>;
  knownAt: InputMaybe<Scalars['DateTime']['input']>;
};


/** Pegawai. An employee. */
export type EmployeeAssignmentsArgs = {
  year: Scalars['Int']['input'];
};


/** Pegawai. An employee. */
export type EmployeeCalendarArgs = {
  month: Scalars['Period']['input'];
};


/** Pegawai. An employee. */
export type EmployeeFeedbackArgs = {
  about: InputMaybe<FeedbackAbout>;
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
};


/** Pegawai. An employee. */
export type EmployeeFeedbackResultsArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Pegawai. An employee. */
export type EmployeeFeedbackStandingArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Pegawai. An employee. */
export type EmployeeMatricesArgs = {
  year: Scalars['Int']['input'];
};


/** Pegawai. An employee. */
export type EmployeeMonthArgs = {
  period: Scalars['Period']['input'];
};


/** Pegawai. An employee. */
export type EmployeePlansArgs = {
  year: Scalars['Int']['input'];
};


/** Pegawai. An employee. */
export type EmployeeSubordinatesArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Pegawai. An employee. */
export type EmployeeTeamArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
  withoutDialogue?: Scalars['Boolean']['input'];
};


/** Pegawai. An employee. */
export type EmployeeTeamMonthsArgs = {
  year: Scalars['Int']['input'];
};


/** Pegawai. An employee. */
export type EmployeeUpwardFeedbackArgs = {
  year: Scalars['Int']['input'];
};


/** Pegawai. An employee. */
export type EmployeeWithoutDialogueArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
};


/** Pegawai. An employee. */
export type EmployeeYearArgs = {
  year: Scalars['Int']['input'];
};

/** Daftar pegawai. A list of people. */
export type EmployeeConnection = {
  readonly __typename?: 'EmployeeConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<EmployeeEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar pegawai. A row of a list of people. */
export type EmployeeEdge = {
  readonly __typename?: 'EmployeeEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Pegawai. The employee. */
  readonly node: Employee;
};

/** Riwayat seorang pegawai: kapan sesuatu berlaku, dan kapan hal itu diketahui. A person's history: when something was in force, and when it was known. */
export type EmployeeHistory = {
  readonly __typename?: 'EmployeeHistory';
  /** Riwayat jabatan dan penugasan menurut TMT, termasuk yang sudah digantikan. Positions and assignments by their first day, superseded ones too. */
  readonly assignments: ReadonlyArray<AssignmentRecord>;
  /** Cuti menurut hari pertamanya. Leave by its first day. */
  readonly leaves: ReadonlyArray<Leave>;
  /** Riwayat kedudukan hukum, dari yang terlama. Legal statuses, the oldest first. */
  readonly legalStatuses: ReadonlyArray<LegalStatusRecord>;
  /** Riwayat garis pelaporan menurut hari pertamanya, termasuk yang sudah digantikan. Reporting lines by their first day, superseded ones too. */
  readonly lines: ReadonlyArray<LineRecord>;
  /** Riwayat pangkat, dari yang terlama. Ranks, the oldest first. */
  readonly ranks: ReadonlyArray<RankRecord>;
};

/** Bulan seorang pegawai dalam satu permintaan. An employee's month in one request. */
export type EmployeeMonth = {
  readonly __typename?: 'EmployeeMonth';
  /** Aktivitas bulan ini; null bila tidak boleh dilihat. The month's activities; null when not to be seen. */
  readonly activityMonth: Maybe<ActivityMonth>;
  /** TPP bulan ini; null bila belum dihitung atau tidak boleh dilihat. This month's allowance; null when not computed or not to be seen. */
  readonly allowance: Maybe<Allowance>;
  /** Penyesuaian TPP bagi pegawai ini; null bila tidak ada atau tidak boleh dilihat. Adjustments of this person; null without any, or when not to be seen. */
  readonly allowanceAdjustments: Maybe<AllowanceAdjustments>;
  /** Presensi bulan ini; null bila belum ada atau tidak boleh dilihat. This month's attendance; null when not there or not to be seen. */
  readonly attendance: Maybe<Attendance>;
  /** Evaluasi periode ini yang boleh dilihat; lebih dari satu setelah mutasi. The evaluations that may be seen; more than one after a transfer. */
  readonly evaluations: ReadonlyArray<Evaluation>;
  /** Banyaknya umpan balik bernama bulan ini menurut hal dan nada; null bila tidak boleh dilihat. The month's named feedback counted by what it is about and its tone; null when not to be seen. */
  readonly feedbackCounts: Maybe<ReadonlyArray<FeedbackCount>>;
  /** SKP bulanan yang boleh dilihat; lebih dari satu setelah mutasi. The months that may be seen; more than one after a transfer. */
  readonly months: ReadonlyArray<Month>;
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
};

/** Tahun seorang pegawai. An employee's year. */
export type EmployeeYear = {
  readonly __typename?: 'EmployeeYear';
  /** Evaluasi yang menyimpulkan tahun ini; null sebelum dibuka. The evaluation that concludes the year; null before it is opened. */
  readonly concluding: Maybe<Evaluation>;
  /** Evaluasi tahunan yang boleh dilihat, satu untuk setiap SKP. The annual evaluations that may be seen, one a plan. */
  readonly evaluations: ReadonlyArray<Evaluation>;
  /** Tahun. The year. */
  readonly period: Scalars['Period']['output'];
};

/** Status kepegawaian. Kind of employment. */
export type EmploymentStatus =
  /** Calon pegawai negeri sipil. Candidate civil servant. */
  | 'CPNS'
  /** Pegawai negeri sipil. Civil servant. */
  | 'PNS'
  /** Pegawai pemerintah dengan perjanjian kerja. Contract ASN. */
  | 'PPPK'
  /** PPPK paruh waktu. Part-time contract ASN. */
  | 'PPPK_PARUH_WAKTU';

/** Permintaan mengakhiri cuti sebelum hari terakhirnya. Request to end a leave before its last day. */
export type EndLeaveInput = {
  /** Id pegawai. Id of the employee. */
  readonly employeeId: Scalars['ID']['input'];
  /** Hari pertama cuti itu. The leave's first day. */
  readonly from: Scalars['Date']['input'];
  /** Hari terakhir yang baru; sehari sebelum hari pertama bila cuti tidak diambil. The new last day; the day before the first when it is not taken. */
  readonly lastDay: Scalars['Date']['input'];
  /** Nomor surat, 1–100 karakter. Number of the letter, 1 to 100 characters. */
  readonly letterNo: Scalars['String']['input'];
};

/** Hasil mengakhiri cuti. Outcome of ending a leave. */
export type EndLeavePayload = {
  readonly __typename?: 'EndLeavePayload';
  /** Cuti; null bila ditolak atau tidak diambil. The leave; null when refused, or not taken. */
  readonly leave: Maybe<Leave>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengakhiri perpanjangan. Request to end an exception. */
export type EndWindowExceptionInput = {
  /** Id perpanjangan. Id of the exception. */
  readonly id: Scalars['ID']['input'];
  /** Alasan, 3–500 karakter. Why. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengakhiri perpanjangan. Outcome of ending an exception. */
export type EndWindowExceptionPayload = {
  readonly __typename?: 'EndWindowExceptionPayload';
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** Perpanjangan; null bila ditolak. The exception; null when refused. */
  readonly windowException: Maybe<WindowException>;
};

/** Masukan angka kredit awal. Input of opening points. */
export type EnterOpeningCreditInput = {
  /** Keadaan per tanggal: semua yang diperoleh dan dipakai sampai hari itu termasuk. As of which day: all that was earned and consumed up to it is in it. */
  readonly asOf: Scalars['Date']['input'];
  /** Tanggal penetapan. Date of the decree. */
  readonly decreeDate: Scalars['Date']['input'];
  /** Nomor penetapan angka kredit (PAK). Number of the decree. */
  readonly decreeNo: Scalars['String']['input'];
  /** Pegawai. The employee. */
  readonly employeeId: Scalars['ID']['input'];
  /** Versi yang dilihat, bila sudah pernah diisi. The version that was seen, where there is one. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Alasan pengisian atau pembetulan. Why it is entered or corrected. */
  readonly reason: Scalars['String']['input'];
  /** Kumulatif ke arah kenaikan jenjang. Cumulative toward the next level. */
  readonly towardLevel: Scalars['Quantity']['input'];
  /** Kumulatif ke arah kenaikan pangkat. Cumulative toward the next rank. */
  readonly towardRank: Scalars['Quantity']['input'];
};

/** Hasil pengisian angka kredit awal. Result of entering opening points. */
export type EnterOpeningCreditPayload = {
  readonly __typename?: 'EnterOpeningCreditPayload';
  /** Angka kredit awal. The points brought along. */
  readonly openingCredit: Maybe<OpeningCredit>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Capaian organisasi yang menjadi dasar suatu evaluasi, disalin saat dinilai. The achievement on which an evaluation rests, copied when it was rated. */
export type EvaluatedAchievement = {
  readonly __typename?: 'EvaluatedAchievement';
  /** Nomor penetapan. Number of what was set. */
  readonly number: Scalars['Int']['output'];
  /** Bulan atau tahun. The month or year. */
  readonly period: Scalars['Period']['output'];
  /** Predikat organisasi. The organisation's predicate. */
  readonly predicate: OrganisationPredicate;
  /** Unit kinerja pegawai. The employee's performance unit. */
  readonly unit: Unit;
};

/** Ringkasan SKP bulanan yang dievaluasi. Summary of the month that is evaluated. */
export type EvaluatedMonth = {
  readonly __typename?: 'EvaluatedMonth';
  /** Baris yang diisi realisasinya. Lines that were realised. */
  readonly filled: Scalars['Int']['output'];
  /** Di antaranya yang kualitatif: hanya pejabat penilai yang dapat mengatakan targetnya tercapai. Of these the qualitative ones: only the appraiser can say that they are met. */
  readonly inWords: Scalars['Int']['output'];
  /** Baris yang bertarget bulan itu. Lines that had a target. */
  readonly lines: Scalars['Int']['output'];
  /** Baris yang memenuhi target. Lines that met their target. */
  readonly met: Scalars['Int']['output'];
};

/** Tahun satu SKP seperti yang dievaluasi. The year of one plan as it is evaluated. */
export type EvaluatedYear = {
  readonly __typename?: 'EvaluatedYear';
  /** Hari tidak di tempat. Days away. */
  readonly absences: ReadonlyArray<YearAbsence>;
  /** Hasil akademik; null sebelum dicatat. The academic result; null before it is put on record. */
  readonly academicResult: Maybe<AcademicResult>;
  /** Apakah evaluasi ini menyimpulkan tahunnya. Whether this evaluation concludes the year. */
  readonly concludes: Scalars['Boolean']['output'];
  /** Predikat tahunan berlawanan dengan sebagian besar bulan; bagi atasan, BKPP, dan auditor. The annual predicate contradicts most months; for those above, BKPP and the auditor. */
  readonly disagrees: Maybe<Scalars['Boolean']['output']>;
  /** Evaluasi SKP sebelumnya pada tahun ini; setelah dinilai seperti saat dinilai. Evaluations of earlier plans of the year; once rated as they were then. */
  readonly earlier: ReadonlyArray<EarlierEvaluation>;
  /** Status kepegawaian saat dibuka. Employment when it was opened. */
  readonly employment: Maybe<EmploymentStatus>;
  /** Hari pertama bagian SKP itu. First day of the plan's part. */
  readonly from: Scalars['Date']['output'];
  /** Bulan-bulannya; setelah dinilai seperti saat dinilai. Tidak pernah dirata-ratakan. Its months; once rated as they were then. Never averaged. */
  readonly months: ReadonlyArray<MonthOfYear>;
  /** Paling sedikit separuhnya tugas belajar: dinilai dari hasil akademik. At least half of it was study: rated by an academic result. */
  readonly study: Scalars['Boolean']['output'];
  /** Hari terakhir bagian SKP itu. Last day of the plan's part. */
  readonly to: Scalars['Date']['output'];
  /** Hasil pembobotan bulan bila kebijakan memakainya; sebelum terbit konsep. What the months come to where policy weighs them; before issue a draft. */
  readonly weighted: Maybe<WeightedRating>;
};

/** Evaluasi kinerja periodik atau tahunan. A periodic or annual evaluation. */
export type Evaluation = Node & {
  readonly __typename?: 'Evaluation';
  /** Capaian organisasi yang menjadi dasar; sebelum terbit hanya bagi penilai, atasannya, BKPP, dan auditor. The achievement on which it rests; before issue only to the appraiser, their superior, BKPP and the auditor. */
  readonly achievement: Maybe<EvaluatedAchievement>;
  /** Unit kinerja yang capaiannya berlaku bagi pegawai ini. The performance unit whose achievement counts for this employee. */
  readonly achievementUnit: Unit;
  /** Capaian aktivitas. The activity result. */
  readonly activity: ActivityResult;
  /** Data pejabat penilai, disalin saat terbit. Copy of the appraiser's data at issue. */
  readonly appraiserSnapshot: Maybe<PersonSnapshot>;
  /** Ketujuh perilaku, urutannya tetap. The seven behaviours, in their fixed order. */
  readonly behaviours: ReadonlyArray<EvaluationBehaviour>;
  /** Hari terakhir bagian SKP dalam periode; pejabat penilai hari itu yang menilai. Last day of the plan's part of the period; the appraiser of that day rates. */
  readonly businessDate: Scalars['Date']['output'];
  /** Rekomendasi kontrak PPPK; sebelum terbit konsep. The recommendation on a PPPK's contract; before issue a draft. */
  readonly contract: Maybe<ContractRecommendation>;
  /** Dianggap diterima karena tidak dibuka pada waktunya. Deemed received, since nobody opened it in time. */
  readonly deemedReceived: Scalars['Boolean']['output'];
  /** Penyimpangan dari pola distribusi, juga setelah terbit hanya bagi penilai, atasannya, BKPP, dan auditor. How it strayed from the guide, also once it is issued only to the appraiser, their superior, BKPP and the auditor. */
  readonly distribution: Maybe<EvaluationDistribution>;
  /** SHA-256 dokumen yang berlaku. SHA-256 of the document that stands. */
  readonly docHash: Maybe<Scalars['String']['output']>;
  /** Satu dokumen; null bila tidak ada atau tidak boleh dilihat. One document; null when absent or not to be seen. */
  readonly document: Maybe<EvaluationDocument>;
  /** Semua dokumennya, urut nomor. All its documents, by number. */
  readonly documents: ReadonlyArray<DocumentRecord>;
  /** Pegawai yang dinilai. The employee. */
  readonly employee: Employee;
  /** Data pegawai yang dinilai, disalin saat terbit. Copy of the employee's data at issue. */
  readonly employeeSnapshot: PersonSnapshot;
  /** Final sejak. Final since. */
  readonly finalAt: Maybe<Scalars['DateTime']['output']>;
  /** Bagaimana menjadi final. How it became final. */
  readonly finalBy: Maybe<EvaluationEnd>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Diterbitkan pada. Issued at. */
  readonly issuedAt: Maybe<Scalars['DateTime']['output']>;
  /** Baris yang dievaluasi. The lines that are evaluated. */
  readonly lines: ReadonlyArray<EvaluationLine>;
  /** Ringkasan SKP bulanan. Summary of the month. */
  readonly month: Maybe<EvaluatedMonth>;
  /** Hari terakhir keberatan; null bila tidak sedang diterima. Last day of an objection; null unless it is received. */
  readonly objectUntil: Maybe<Scalars['Date']['output']>;
  /** Keberatan atas dokumen-dokumennya, paling banyak satu untuk setiap dokumen. Objections to its documents, one to each at most. */
  readonly objections: ReadonlyArray<Objection>;
  /** Dibuka pada. Opened at. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** Periode. The period. */
  readonly period: Scalars['Period']['output'];
  /** Nomor SKP pada tahun itu. Number of the plan in its year. */
  readonly planNo: Scalars['Int']['output'];
  /** Predikat; sebelum terbit hanya bagi penilai, atasannya, BKPP, dan auditor. The predicate; before issue only to the appraiser, their superior, BKPP and the auditor. */
  readonly predicate: Maybe<Predicate>;
  /** Dialog sebelum evaluasi ini, untuk dilihat sebelum menilai; null setelah terbit dan bagi yang tidak boleh melihat konsep. The dialogue before this evaluation, to be looked at before rating; null once it is issued, and to whoever may not see the draft. */
  readonly priorDialogue: Maybe<PriorDialogue>;
  /** Dinilai pada. Rated at. */
  readonly ratedAt: Maybe<Scalars['DateTime']['output']>;
  /** Dasar organisasi penilaian ini; null setelah terbit dan bagi yang tidak boleh melihat konsep. What of the organisation this rating rests on; null once it is issued, and to whoever may not see the draft. */
  readonly ratingBasis: Maybe<RatingBasis>;
  /** Rating perilaku kerja; sebelum terbit hanya bagi penilai, atasannya, BKPP, dan auditor. Rating of the behaviour; before issue only to the appraiser, their superior, BKPP and the auditor. */
  readonly ratingBehaviour: Maybe<Rating>;
  /** Rating hasil kerja; sebelum terbit hanya bagi penilai, atasannya, BKPP, dan auditor. Rating of the work result; before issue only to the appraiser, their superior, BKPP and the auditor. */
  readonly ratingResult: Maybe<Rating>;
  /** Alasan penilaian; sebelum terbit hanya bagi penilai, atasannya, BKPP, dan auditor. The rationale; before issue only to the appraiser, their superior, BKPP and the auditor. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** Hari terakhir untuk menerima sendiri; null bila tidak menunggu diterima. Last day to receive it oneself; null unless it waits for that. */
  readonly receiveUntil: Maybe<Scalars['Date']['output']>;
  /** Diterima pada; batas keberatan dihitung dari sini. Received at; objections are counted from here. */
  readonly receivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rekomendasi; sebelum terbit hanya bagi penilai, atasannya, BKPP, dan auditor. The recommendation; before issue only to the appraiser, their superior, BKPP and the auditor. */
  readonly recommendation: Maybe<Scalars['String']['output']>;
  /** Peraturan yang berlaku. The regulation in force. */
  readonly regulationVersion: Scalars['String']['output'];
  /** Pelepasan oleh BKPP; null tanpa itu. BKPP's release; null without. */
  readonly release: Maybe<EvaluationRelease>;
  /** Pembukaan kembali oleh BKPP. How often BKPP opened it again. */
  readonly reopenings: ReadonlyArray<EvaluationReopening>;
  /** Status. State. */
  readonly status: EvaluationStatus;
  /** Banyaknya evaluasi bawahannya sendiri yang belum terbit saat evaluasi ini terbit (eval.holdBackSuperior); null sebelum terbit. How many of its owner's own people were not evaluated when it was issued (eval.holdBackSuperior); null before. */
  readonly subordinatesOpen: Maybe<Scalars['Int']['output']>;
  /** Usulan rating dari data, untuk dilihat sebelum menilai; null setelah terbit dan bagi yang tidak boleh melihat konsep. Ratings that the data suggest; null once it is issued, and to whoever may not see the draft. */
  readonly suggestions: Maybe<ReadonlyArray<RatingSuggestion>>;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Dinilai sebelum capaian organisasi ditetapkan, dengan izin BKPP; sebelum terbit hanya bagi penilai, atasannya, BKPP, dan auditor. Rated before the organisation's achievement was set, by leave of BKPP; before issue only to the appraiser, their superior, BKPP and the auditor. */
  readonly withoutAchievement: Maybe<Scalars['Boolean']['output']>;
  /** Rating di bawah ekspektasi tanpa dialog sebelumnya; sebelum terbit hanya bagi penilai, atasannya, BKPP, dan auditor. Rated below expectation without a dialogue before it; before issue only to the appraiser, their superior, BKPP and the auditor. */
  readonly withoutDialogue: Maybe<Scalars['Boolean']['output']>;
  /** Tahun yang dievaluasi; null pada evaluasi bulanan. The year that is evaluated; null of a month. */
  readonly year: Maybe<EvaluatedYear>;
};


/** Evaluasi kinerja periodik atau tahunan. A periodic or annual evaluation. */
export type EvaluationDocumentArgs = {
  number: Scalars['Int']['input'];
};

/** Perilaku yang dievaluasi. A behaviour that is evaluated. */
export type EvaluationBehaviour = {
  readonly __typename?: 'EvaluationBehaviour';
  /** Umpan balik berkelanjutan bernama pada periode ini tentang perilaku ini. Named continuous feedback of the period on it. */
  readonly continuous: ReadonlyArray<Feedback>;
  /** Ekspektasi khusus pimpinan menurut SKP. The leader's special expectation by the plan. */
  readonly expectation: Maybe<Scalars['String']['output']>;
  /** Umpan balik pejabat penilai; sebelum terbit konsep. The appraiser's feedback; before issue a draft. */
  readonly feedback: Maybe<Scalars['String']['output']>;
  /** Penilaian tersendiri dengan kata-kata. How it stands by itself, in words. */
  readonly hint: Maybe<Scalars['String']['output']>;
  /** Nilai dasar. The value. */
  readonly value: BehaviourValue;
};

/** Penyimpangan dari pola distribusi saat dinilai, dengan alasan penilai. How a rating strayed from the guide, with the appraiser's justification. */
export type EvaluationDistribution = {
  readonly __typename?: 'EvaluationDistribution';
  /** Tuntutan yang dilanggar rating ini; kosong bila tidak ada. Demands that this rating broke; none where it broke none. */
  readonly clauses: ReadonlyArray<DistributionClause>;
  /** Alasan penilai. The appraiser's justification. */
  readonly justification: Maybe<Scalars['String']['output']>;
};

/** Dokumen evaluasi kinerja dengan sebelas bagiannya; tidak pernah berubah. The document of an evaluation with its eleven sections; it never changes. */
export type EvaluationDocument = {
  readonly __typename?: 'EvaluationDocument';
  /** 4 Capaian kinerja organisasi; null bila tidak dirujuk. The organisation's achievement; null where none was referred to. */
  readonly achievement: Maybe<DocumentAchievement>;
  /** 2 Pejabat penilai kinerja. The appraiser. */
  readonly appraiser: PersonSnapshot;
  /** 4 Tujuh perilaku kerja. The seven behaviours. */
  readonly behaviours: ReadonlyArray<DocumentBehaviour>;
  /** 5 Rekomendasi kontrak PPPK. The recommendation on a PPPK's contract. */
  readonly contract: Maybe<ContractRecommendation>;
  /** 1 Pegawai yang dinilai. The employee. */
  readonly employee: PersonSnapshot;
  /** JSON kanonik (RFC 8785) yang di-hash. The canonical JSON (RFC 8785) that is hashed. */
  readonly json: Scalars['String']['output'];
  /** 6–9 Keberatan dan keputusannya. The objection and its decision. */
  readonly objection: Maybe<DocumentObjection>;
  /** Periode. The period. */
  readonly period: Scalars['Period']['output'];
  /** 4 Predikat kinerja pegawai. The predicate. */
  readonly predicate: Maybe<Predicate>;
  /** 4 Rating perilaku kerja. Rating of the behaviour. */
  readonly ratingBehaviour: Maybe<Rating>;
  /** 4 Rating hasil kerja. Rating of the work result. */
  readonly ratingResult: Maybe<Rating>;
  /** 4 Alasan penilaian. The rationale. */
  readonly rationale: Maybe<Scalars['String']['output']>;
  /** 5 Rekomendasi. The recommendation. */
  readonly recommendation: Maybe<Scalars['String']['output']>;
  /** Nomor, hash, dan tanda tangannya. Its number, hash and signatures. */
  readonly record: DocumentRecord;
  /** Peraturan yang berlaku. The regulation in force. */
  readonly regulationVersion: Scalars['String']['output'];
  /** Dasar pembukaan kembali. By which authority it was opened again. */
  readonly reopeningLegalBasis: Maybe<Scalars['String']['output']>;
  /** 4 Hasil kerja. The results. */
  readonly results: ReadonlyArray<DocumentResult>;
  /** 3 Atasan pejabat penilai kinerja. The appraiser's superior. */
  readonly superior: Maybe<PersonSnapshot>;
  /** 4 Tugas tambahan yang diterima. Additional tasks that were accepted. */
  readonly tasks: ReadonlyArray<MonthTask>;
};

/** Bagaimana evaluasi menjadi final. How an evaluation became final. */
export type EvaluationEnd =
  /** Diterima dengan persetujuan pegawai. Accepted by the employee. */
  | 'ACCEPTED'
  /** Keberatan diputus. An objection was decided. */
  | 'DECIDED'
  /** Masa keberatan lewat tanpa keberatan. The days of an objection were over without one. */
  | 'EXPIRED'
  /** Keberatan ditarik. An objection was taken back. */
  | 'WITHDRAWN';

/** Tindak lanjut atas evaluasi yang final. What follows from a final evaluation. */
export type EvaluationFollowUp = Node & {
  readonly __typename?: 'EvaluationFollowUp';
  /** Diputus pada. When it was decided. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Diputus oleh. Decided by. */
  readonly decidedBy: Maybe<Employee>;
  /** Catatan keputusan. Note of the decision. */
  readonly decisionNote: Maybe<Scalars['String']['output']>;
  /** Hash dokumen evaluasi saat diusulkan. Hash of the evaluation's document when it was proposed. */
  readonly documentHash: Maybe<Scalars['String']['output']>;
  /** Tenggat. Due day. */
  readonly dueOn: Scalars['Date']['output'];
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Catatan akhir. Note at its end. */
  readonly endNote: Maybe<Scalars['String']['output']>;
  /** Berakhir pada. When it came to its end. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Evaluasi yang menjadi dasar. The evaluation that it rests on. */
  readonly evaluationId: Scalars['ID']['output'];
  /** Dasarnya gugur: evaluasi itu tidak lagi seperti saat diusulkan, dan usulan tidak dapat diterima atau dilaksanakan; null selama masih berlaku. Its ground fell away: the evaluation is no longer what it was when this was proposed, by which it cannot be accepted or carried out; null while it stands. */
  readonly groundFell: Maybe<FollowUpGroundFell>;
  /** Di meja siapa; null di meja BKPP atau setelah selesai. On whose desk; null on BKPP's, or once it is at its end. */
  readonly holder: Maybe<Employee>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Jenis. Kind. */
  readonly kind: FollowUpKind;
  /** Predikat saat diusulkan. The predicate when it was proposed. */
  readonly predicate: Predicate;
  /** Diusulkan pada. When it was proposed. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Pengusul. Who proposed it. */
  readonly proposedBy: Employee;
  /** Status. State. */
  readonly status: FollowUpStatus;
  /** Yang sudah dilakukan. What was done. */
  readonly steps: ReadonlyArray<FollowUpStep>;
  /** Yang diusulkan. What is proposed. */
  readonly text: Scalars['String']['output'];
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Baris yang dievaluasi. A line that is evaluated. */
export type EvaluationLine = {
  readonly __typename?: 'EvaluationLine';
  /** Umpan balik berkelanjutan bernama pada periode ini tentang hasil kerjanya. Named continuous feedback of the period on its result. */
  readonly continuous: ReadonlyArray<Feedback>;
  /** Umpan balik pejabat penilai; sebelum terbit konsep. The appraiser's feedback; before issue a draft. */
  readonly feedback: Maybe<Scalars['String']['output']>;
  /** Bukti dukung umpan balik itu. Evidence of that feedback. */
  readonly feedbackEvidence: ReadonlyArray<Evidence>;
  /** Rencana hasil kerja pimpinan yang diintervensi. The leader's result that it contributes to. */
  readonly leaderResult: Maybe<Scalars['String']['output']>;
  /** Target dan realisasi; pada evaluasi tahunan hasil penggabungan bulan menurut aturan indikatornya. Target and realisation; of a year as its months come to by the indicator's rule. */
  readonly line: MonthLine;
};

/** Hasil satu evaluasi. Outcome of one evaluation. */
export type EvaluationOutcome = {
  readonly __typename?: 'EvaluationOutcome';
  /** Evaluasi; pada konflik versi, keadaannya sekarang; null bila ditolak. The evaluation; on a conflict of versions, as it stands; null when refused. */
  readonly evaluation: Maybe<Evaluation>;
  /** Id evaluasi yang dimaksud. Id of the evaluation that was meant. */
  readonly evaluationId: Scalars['ID']['output'];
  /** Nomor urut. Index. */
  readonly index: Scalars['Int']['output'];
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Evaluasi atasan yang dilepaskan BKPP dari penahanan. A superior's evaluation that BKPP let be issued. */
export type EvaluationRelease = {
  readonly __typename?: 'EvaluationRelease';
  /** Pada. At. */
  readonly at: Scalars['DateTime']['output'];
  /** Petugas BKPP. Who of BKPP. */
  readonly by: Employee;
  /** Alasan. The reason. */
  readonly reason: Scalars['String']['output'];
};

/** Pembukaan kembali evaluasi oleh BKPP. An evaluation that BKPP opened again. */
export type EvaluationReopening = {
  readonly __typename?: 'EvaluationReopening';
  /** Pada. When. */
  readonly at: Scalars['DateTime']['output'];
  /** Oleh. By whom. */
  readonly by: Employee;
  /** Penyimpangan rating pada dokumen yang berlaku saat itu dari pola distribusi, dengan alasannya; null bila tidak menyimpang, dan bagi yang lain dari penilai, atasannya, BKPP, dan auditor. How the ratings of the document that stood then strayed from the guide, and why; null where they did not, and to others than the appraiser, their superior, BKPP and the auditor. */
  readonly distribution: Maybe<EvaluationDistribution>;
  /** Nomor dokumen yang berlaku saat itu. Number of the document that stood then. */
  readonly documentNumber: Scalars['Int']['output'];
  /** Dasar hukum. The legal reference. */
  readonly legalBasis: Scalars['String']['output'];
  /** Alasan. The reason. */
  readonly reason: Scalars['String']['output'];
};

/** Status evaluasi. State of an evaluation. */
export type EvaluationStatus =
  /** Final. Final. */
  | 'FINAL'
  /** Diterbitkan, tidak dapat diubah. Issued, immutable. */
  | 'ISSUED'
  /** Pegawai mengajukan keberatan. The employee objected. */
  | 'OBJECTED'
  /** Dibuka, menunggu penilaian. Open, to be rated. */
  | 'OPEN'
  /** Dinilai, masih konsep pejabat penilai. Rated, still the appraiser's draft. */
  | 'RATED'
  /** Diterima pegawai, atau dianggap diterima. Received by the employee, or deemed received. */
  | 'RECEIVED';

/** Ringkasan evaluasi pada kartu. An evaluation on a card. */
export type EvaluationSummary = {
  readonly __typename?: 'EvaluationSummary';
  /** Predikat kinerja, sejak terbit. Predicate, once issued. */
  readonly predicate: Maybe<Predicate>;
  /** Status evaluasi. State of the evaluation. */
  readonly status: EvaluationStatus;
  /** Terbit di bawah ekspektasi tanpa dialog sebelumnya. Issued below expectation without a dialogue before it. */
  readonly withoutDialogue: Scalars['Boolean']['output'];
};

/** Bukti dukung berupa tautan. Evidence that is a link. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Judul. Title. */
  readonly title: Scalars['String']['output'];
  /** Tautan https. An https link. */
  readonly url: Scalars['String']['output'];
};

/** Berkas bukti dukung: milik seorang pegawai, satu untuk tiap isi. A file of evidence: one person's, one for each content. */
export type EvidenceFile = Node & {
  readonly __typename?: 'EvidenceFile';
  /** Siapa lagi yang membawa berkas berisi sama, paling banyak 20: bahan untuk ditanyakan, bukan bukti; hanya BKPP, bukan atas berkasnya sendiri. Who else brought a file of the same content, 20 at most: something to ask about, no proof; BKPP only, of nobody's own. */
  readonly alsoBroughtBy: Maybe<ReadonlyArray<Employee>>;
  /** Sampai pada. Arrived at. */
  readonly broughtAt: Maybe<Scalars['DateTime']['output']>;
  /** Panjang dalam byte. Length in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** Alamat unduhan yang berlaku beberapa menit; null bila belum diterima atau masa simpan berakhir. Where to fetch it for some minutes; null when not taken or ended. */
  readonly downloadUrl: Maybe<Scalars['String']['output']>;
  /** Nama berkas menurut pemiliknya. The owner's name for it. */
  readonly fileName: Scalars['String']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Hari terakhir dapat diunduh, dihitung sejak pertama kali sampai; dikirim lagi atau dirujuk lagi tidak memperpanjangnya. Last day on which it can be fetched, counted from when it first arrived; bringing it again, or referring to it again, makes it no longer. */
  readonly keptUntil: Maybe<Scalars['Date']['output']>;
  /** Jenis media, misalnya application/pdf. Media type. */
  readonly mediaType: Maybe<Scalars['String']['output']>;
  /** Mengapa ditolak. Why it is not taken. */
  readonly rejection: Maybe<EvidenceRejection>;
  /** SHA-256 isinya, heksadesimal. SHA-256 of its content in hex. */
  readonly sha256: Scalars['String']['output'];
  /** Keadaan. How it stands. */
  readonly state: EvidenceFileState;
  /** Jenis; null sebelum diterima. What it is; null before it is taken. */
  readonly type: Maybe<EvidenceFileType>;
};

/** Keadaan berkas bukti dukung. How a file of evidence stands. */
export type EvidenceFileState =
  /** Masa simpan berakhir: keterangan dan hash tetap ada, isinya tidak dapat diunduh lagi. Its time is over: what is said of it and its hash stay, its content cannot be fetched any more. */
  | 'ENDED'
  /** Diumumkan, belum sampai; hilang dengan sendirinya bila tidak pernah sampai. Announced, not arrived; it ends by itself if it never does. */
  | 'EXPECTED'
  /** Sampai dan diterima; dapat dirujuk. Arrived and taken; it can be referred to. */
  | 'READY'
  /** Sampai dan ditolak; lihat rejection. Arrived and not taken; see rejection. */
  | 'REJECTED';

/** Jenis berkas menurut isinya, bukan namanya. What a file is by its content, not by its name. */
export type EvidenceFileType =
  /** Dokumen Word tanpa makro. A Word document without macros. */
  | 'DOCX'
  /** Foto atau gambar JPEG. A JPEG. */
  | 'JPEG'
  /** PDF. PDF. */
  | 'PDF'
  /** Gambar PNG. A PNG. */
  | 'PNG'
  /** Salindia PowerPoint tanpa makro. A PowerPoint presentation without macros. */
  | 'PPTX'
  /** Gambar WebP. A WebP. */
  | 'WEBP'
  /** Lembar kerja Excel tanpa makro. An Excel workbook without macros. */
  | 'XLSX';

/** Bukti dukung berupa tautan, yang ditulis. Evidence that is a link, as written. */
export type EvidenceInput = {
  /** Judul, 1–200 karakter. Title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Tautan https. An https link. */
  readonly url: Scalars['String']['input'];
};

/** Mengapa suatu berkas ditolak. Why a file is not taken. */
export type EvidenceRejection = {
  readonly __typename?: 'EvidenceRejection';
  /** Kode, tetap dalam semua bahasa. Code, the same in every language. */
  readonly code: Scalars['String']['output'];
  /** Apa yang salah dan apa yang benar, dalam bahasa Accept-Language. What is wrong and what would be right, in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
};

/** Berkas yang diumumkan, dan ke mana dikirim. A file announced, and where to send it. */
export type EvidenceUpload = {
  readonly __typename?: 'EvidenceUpload';
  /** Ke mana dikirim; null bila isi yang sama sudah diterima. Where to send it; null where the same content was taken before. */
  readonly address: Maybe<UploadAddress>;
  /** Berkas. The file. */
  readonly file: EvidenceFile;
};

/** Aktivitas yang tidak ikut diverifikasi. An activity that is not verified with the others. */
export type ExceptedActivityInput = {
  /** Versi yang dilihat: bila pemilik mengubahnya sejak itu, aktivitas tidak ditolak. The version seen: where its owner changed it since, it is not rejected and shown as it stands. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id aktivitas. Id of the activity. */
  readonly id: Scalars['ID']['input'];
  /** Alasan penolakan, sampai 500 karakter: aktivitas ditolak; bila kosong, tetap menunggu. Reason, up to 500 characters: it is rejected; left out, it goes on waiting. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Permintaan memberi penjelasan. Request to explain oneself. */
export type ExplainObjectionInput = {
  /** Bukti dukung berupa tautan, paling banyak 5. Links as evidence, 5 at most. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id keberatan. Id of the objection. */
  readonly id: Scalars['ID']['input'];
  /** Penjelasan, 1–4000 karakter. What is said, 1 to 4000 characters. */
  readonly text: Scalars['String']['input'];
};

/** Hasil memberi penjelasan. Outcome of explaining. */
export type ExplainObjectionPayload = {
  readonly __typename?: 'ExplainObjectionPayload';
  /** Keberatan; pada konflik versi, keadaannya sekarang. The objection; on a conflict of versions, as it stands. */
  readonly objection: Maybe<Objection>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Umpan balik bernama, seperti dibaca pegawai, penilainya, dan atasan penilai. Named feedback, as the employee, their appraiser and that one's superior read it. */
export type Feedback = Node & {
  readonly __typename?: 'Feedback';
  /** Penulis. Who wrote it. */
  readonly author: Employee;
  /** Diperbaiki pada. Corrected at. */
  readonly correctedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pegawai yang diberi umpan balik. Whom it is about. */
  readonly employee: Employee;
  /** Bukti dukung. Evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Ditulis pada. Written at. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Hari yang dibicarakan. The day that it is about. */
  readonly on: Scalars['Date']['output'];
  /** Bulan hari itu. The month of its day. */
  readonly period: Scalars['Period']['output'];
  /** Kedudukan penulis. How they stand to the employee. */
  readonly standing: FeedbackStanding;
  /** Tentang apa. What it is about. */
  readonly target: FeedbackTarget;
  /** Isi. What is said. */
  readonly text: Scalars['String']['output'];
  /** Nada. Tone. */
  readonly tone: FeedbackTone;
};

/** Tentang apa suatu umpan balik. What feedback is about. */
export type FeedbackAbout =
  /** Aktivitas harian. An activity. */
  | 'ACTIVITY'
  /** Perilaku kerja. One of the seven behaviours. */
  | 'BEHAVIOUR'
  /** Hasil kerja pada SKP. A result of a plan. */
  | 'RESULT';

/** Daftar umpan balik. A list of feedback. */
export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<FeedbackEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Banyaknya umpan balik bernama tentang satu hal dengan satu nada. How much named feedback there is on one thing in one tone. */
export type FeedbackCount = {
  readonly __typename?: 'FeedbackCount';
  /** Banyaknya. How much. */
  readonly count: Scalars['Int']['output'];
  /** Tentang apa. What it is about. */
  readonly target: FeedbackTarget;
  /** Nada. Tone. */
  readonly tone: FeedbackTone;
};

/** Baris daftar umpan balik. A row of a list of feedback. */
export type FeedbackEdge = {
  readonly __typename?: 'FeedbackEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Umpan balik. The feedback. */
  readonly node: Feedback;
};

/** Hasil kerja yang dapat dibicarakan dalam umpan balik. A result that feedback can be about. */
export type FeedbackResult = {
  readonly __typename?: 'FeedbackResult';
  /** Id SKP. Id of the plan. */
  readonly planId: Scalars['ID']['output'];
  /** Id hasil kerja dalam SKP. Id of the result within the plan. */
  readonly resultId: Scalars['ID']['output'];
  /** Rencana hasil kerja. The planned result. */
  readonly text: Scalars['String']['output'];
};

/** Hasil kerja yang dibicarakan. The result that feedback is about. */
export type FeedbackResultInput = {
  /** SKP. Id of the plan. */
  readonly planId: Scalars['ID']['input'];
  /** Id hasil kerja dalam SKP. Id of the result within the plan. */
  readonly resultId: Scalars['ID']['input'];
};

/** Kedudukan penulis terhadap yang diberi umpan balik. How whoever writes stands to whom it is about. */
export type FeedbackStanding =
  /** Rekan kerja: unit yang sama, atau penilai yang sama. A colleague: of the same unit, or appraised by the same person. */
  | 'PEER'
  /** Bawahan; penulisnya tidak pernah diperlihatkan. A subordinate; who wrote is never shown. */
  | 'SUBORDINATE'
  /** Pejabat penilai, atasannya, atau verifikator. Who appraises or verifies, or stands above that one. */
  | 'SUPERIOR'
  /** Ketua tim kerja. The lead of a work team. */
  | 'TEAM_LEAD';

/** Keadaan umpan balik yang ditulis. State of what was written. */
export type FeedbackState =
  /** Diberikan. Given. */
  | 'GIVEN'
  /** Ditarik penulisnya. Taken back by its author. */
  | 'WITHDRAWN';

/** Tentang apa suatu umpan balik: hasil kerja, perilaku, atau aktivitas. What feedback is about: a result, a behaviour, or an activity. */
export type FeedbackTarget = {
  readonly __typename?: 'FeedbackTarget';
  /** Yang mana dari ketiganya. Which of the three. */
  readonly about: FeedbackAbout;
  /** Aktivitas. Id of the activity. */
  readonly activityId: Maybe<Scalars['ID']['output']>;
  /** Perilaku. The behaviour. */
  readonly behaviour: Maybe<BehaviourValue>;
  /** SKP hasil kerja itu. Id of the result's plan. */
  readonly planId: Maybe<Scalars['ID']['output']>;
  /** Id hasil kerja dalam SKP. Id of the result within the plan. */
  readonly resultId: Maybe<Scalars['ID']['output']>;
};

/** Tentang apa: tepat satu dari ketiganya. What it is about: exactly one of the three. */
export type FeedbackTargetInput = {
  /** Aktivitas pada hari itu; tidak dari bawahan. Id of an activity of that day; not of a subordinate's. */
  readonly activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Perilaku. A behaviour. */
  readonly behaviour?: InputMaybe<BehaviourValue>;
  /** Hasil kerja; tidak dari bawahan. A result; not of a subordinate's. */
  readonly result?: InputMaybe<FeedbackResultInput>;
};

/** Nada umpan balik. Tone of feedback. */
export type FeedbackTone =
  /** Apresiasi. Appreciation. */
  | 'APPRECIATION'
  /** Perlu diperbaiki. To be improved. */
  | 'IMPROVEMENT'
  /** Netral. Neither. */
  | 'NEUTRAL';

/** Permintaan mengajukan keberatan. Request to object. */
export type FileObjectionInput = {
  /** Bukti dukung berupa tautan, paling banyak 5. Links as evidence, 5 at most. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Versi evaluasi yang dilihat. The version of the evaluation seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id berkas bukti dukung sendiri, paling banyak 5. Ids of own files of evidence, 5 at most. */
  readonly files: ReadonlyArray<Scalars['ID']['input']>;
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Alasan, 1–4000 karakter. The reasons, 1 to 4000 characters. */
  readonly reasons: Scalars['String']['input'];
};

/** Hasil mengajukan keberatan. Outcome of objecting. */
export type FileObjectionPayload = {
  readonly __typename?: 'FileObjectionPayload';
  /** Evaluasi dengan keberatannya; pada konflik versi, keadaannya sekarang. The evaluation with its objection; on a conflict of versions, as it stands. */
  readonly evaluation: Maybe<Evaluation>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Penyelesaian. An end. */
export type FinishFollowUpInput = {
  /** Versi yang dilihat. The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Tindak lanjut. The follow-up. */
  readonly id: Scalars['ID']['input'];
  /** Catatan. A note. */
  readonly note: Scalars['String']['input'];
};

/** Hasilnya. Its result. */
export type FinishFollowUpPayload = {
  readonly __typename?: 'FinishFollowUpPayload';
  /** Tindak lanjut. The follow-up. */
  readonly followUp: Maybe<EvaluationFollowUp>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Tindak lanjut yang disepakati. A follow-up that was agreed on. */
export type FollowUp = {
  readonly __typename?: 'FollowUp';
  /** Paling lambat. Until when. */
  readonly due: Scalars['Date']['output'];
  /** Id dalam dialog. Id within the dialogue. */
  readonly id: Scalars['ID']['output'];
  /** Keterangan penyelesaian. What was said when it was settled. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Oleh pihak mana. By which side. */
  readonly owner: DialogueSide;
  /** Keadaan. State. */
  readonly state: DialoguePointState;
  /** Apa yang dilakukan. What is to be done. */
  readonly text: Scalars['String']['output'];
};

/** Daftar tindak lanjut. A list of follow-ups. */
export type FollowUpConnection = {
  readonly __typename?: 'FollowUpConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<FollowUpEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar tindak lanjut. A row of a list of follow-ups. */
export type FollowUpEdge = {
  readonly __typename?: 'FollowUpEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Tindak lanjut. The follow-up. */
  readonly node: EvaluationFollowUp;
};

/** Gugurnya dasar tindak lanjut. What became of the evaluation that a follow-up rests on. */
export type FollowUpGroundFell =
  /** Dibuka kembali oleh BKPP dan belum final. Opened again by BKPP, and not final. */
  | 'REOPENED'
  /** Final dengan dokumen lain. Final under another document. */
  | 'SUPERSEDED';

/** Tindak lanjut yang ditulis. A follow-up as written. */
export type FollowUpInput = {
  /** Paling lambat. Until when. */
  readonly due: Scalars['Date']['input'];
  /** Id dalam dialog: 1–40 huruf, angka, _ atau -. Id within the dialogue. */
  readonly id: Scalars['ID']['input'];
  /** Oleh pihak mana. By which side. */
  readonly owner: DialogueSide;
  /** Apa yang dilakukan. What is to be done. */
  readonly text: Scalars['String']['input'];
};

/** Jenis tindak lanjut. Kind of follow-up. */
export type FollowUpKind =
  /** Bimbingan kinerja oleh pejabat penilai. Coaching by the appraiser. */
  | 'COACHING'
  /** Konseling kinerja oleh pejabat penilai. Counselling by the appraiser. */
  | 'COUNSELLING'
  /** Perpanjangan kontrak PPPK, diputus BKPP. Renewal of a PPPK's contract, decided by BKPP. */
  | 'PPPK_RENEWAL'
  /** Penghargaan, diputus BKPP. A reward, decided by BKPP. */
  | 'REWARD'
  /** Usulan pemeriksaan untuk sanksi, diputus BKPP. A proposal to examine for a sanction, decided by BKPP. */
  | 'SANCTION_PROPOSAL';

/** Status tindak lanjut. State of a follow-up. */
export type FollowUpStatus =
  /** Diterima, belum dilaksanakan; sejak ini terlihat oleh pegawainya. Accepted and not begun; from now on its employee sees it. */
  | 'ACCEPTED'
  /** Selesai. Done. */
  | 'DONE'
  /** Dilaksanakan. Being carried out. */
  | 'IN_PROGRESS'
  /** Gugur: evaluasi yang menjadi dasarnya dibuka kembali atau diganti. Ended undone: the evaluation that it rested on was opened again or superseded. */
  | 'LAPSED'
  /** Diusulkan. Proposed. */
  | 'PROPOSED'
  /** Ditolak. Rejected. */
  | 'REJECTED'
  /** Ditarik pengusul. Taken back by whoever proposed it. */
  | 'WITHDRAWN';

/** Yang sudah dilakukan. Something that was done. */
export type FollowUpStep = {
  readonly __typename?: 'FollowUpStep';
  /** Pada. When. */
  readonly at: Scalars['DateTime']['output'];
  /** Oleh. By whom. */
  readonly by: Employee;
  /** Dialog pembinaan atau konseling yang melaksanakannya. The dialogue of coaching or counselling by which it was. */
  readonly dialogueId: Maybe<Scalars['ID']['output']>;
  /** Apa. What. */
  readonly text: Scalars['String']['output'];
};

/** Permintaan meneruskan ke BKPP. Request to forward to BKPP. */
export type ForwardAssignmentRequestInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id ajuan. Id of the request. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil meneruskan ajuan. Outcome of forwarding. */
export type ForwardAssignmentRequestPayload = {
  readonly __typename?: 'ForwardAssignmentRequestPayload';
  /** Ajuan; pada konflik versi, keadaannya sekarang. The request; on a conflict of versions, as it stands. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memberi umpan balik. Request to give feedback. */
export type GiveFeedbackInput = {
  /** Pengertian penulis: true tanpa nama, false bernama; ditolak bila tidak demikian (lihat Employee.feedbackStanding). How the author understands it: true without a name, false with it; refused where it is not so (see Employee.feedbackStanding). */
  readonly anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** Pegawai yang diberi umpan balik. Id of whom it is about. */
  readonly employeeId: Scalars['ID']['input'];
  /** Bukti dukung, paling banyak 5; tidak dari bawahan. Evidence, 5 at most; not of a subordinate's. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** UUID buatan klien: pengiriman ulang menjawab umpan balik yang sama. The client's UUID: a repeat answers the same feedback. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Hari yang dibicarakan, sampai 31 hari lalu, dari bawahan hanya bulan berjalan; bila kosong hari ini, atau hari aktivitasnya. The day that it is about, up to 31 days ago, of a subordinate's within the running month; when left out today, or the day of the activity. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** Tentang apa. What it is about. */
  readonly target: FeedbackTargetInput;
  /** Isi, 1–1000 karakter; dari bawahan jangan menyebut hal yang menunjukkan penulisnya. What is said, 1 to 1000 characters; a subordinate does not name what would tell who writes. */
  readonly text: Scalars['String']['input'];
  /** Nada. Tone. */
  readonly tone: FeedbackTone;
};

/** Hasil memberi umpan balik. Outcome of giving feedback. */
export type GiveFeedbackPayload = {
  readonly __typename?: 'GiveFeedbackPayload';
  /** Yang ditulis; null bila ditolak. What was written; null when refused. */
  readonly feedback: Maybe<GivenFeedback>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Umpan balik yang ditulis sendiri; hanya penulisnya yang melihatnya. Feedback that one has written; nobody but its author sees it as such. */
export type GivenFeedback = Node & {
  readonly __typename?: 'GivenFeedback';
  /** Apakah tanpa nama: dari bawahan. Whether it names nobody: a subordinate's. */
  readonly anonymous: Scalars['Boolean']['output'];
  /** Hari terakhir untuk memperbaiki atau menarik. The last day on which it may be corrected or taken back. */
  readonly changeableUntil: Scalars['Date']['output'];
  /** Diperbaiki atau ditarik pada. Corrected or taken back at. */
  readonly changedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pegawai yang diberi umpan balik. Whom it is about. */
  readonly employee: Employee;
  /** Bukti dukung. Evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Ditulis pada. Written at. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Hari yang dibicarakan. The day that it is about. */
  readonly on: Scalars['Date']['output'];
  /** Bulan hari itu. The month of its day. */
  readonly period: Scalars['Period']['output'];
  /** Kedudukan penulis pada hari itu. How the author stood to them on that day. */
  readonly standing: FeedbackStanding;
  /** Keadaan. State. */
  readonly state: FeedbackState;
  /** Tentang apa. What it is about. */
  readonly target: FeedbackTarget;
  /** Isi. What is said. */
  readonly text: Scalars['String']['output'];
  /** Nada. Tone. */
  readonly tone: FeedbackTone;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Daftar yang ditulis sendiri. A list of what one has written. */
export type GivenFeedbackConnection = {
  readonly __typename?: 'GivenFeedbackConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<GivenFeedbackEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar yang ditulis sendiri. A row of a list of what one has written. */
export type GivenFeedbackEdge = {
  readonly __typename?: 'GivenFeedbackEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Umpan balik. The feedback. */
  readonly node: GivenFeedback;
};

/** Permintaan memperpanjang masa seorang pegawai. Request to grant a person a longer window. */
export type GrantWindowExceptionInput = {
  /** Id pegawai. Id of the employee. */
  readonly employeeId: Scalars['ID']['input'];
  /** Bulan; semua bulannya yang belum ditutup bila kosong. The month; all of theirs that are not closed when left out. */
  readonly month?: InputMaybe<Scalars['Period']['input']>;
  /** Alasan, 3–500 karakter. Why. */
  readonly reason: Scalars['String']['input'];
  /** Hari terakhir, paling lama 90 hari dari sekarang. Last day, 90 days from now at most. */
  readonly until: Scalars['Date']['input'];
  /** Masa yang diperpanjang. Which window. */
  readonly window: WindowKind;
};

/** Hasil memberi perpanjangan. Outcome of granting an exception. */
export type GrantWindowExceptionPayload = {
  readonly __typename?: 'GrantWindowExceptionPayload';
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** Perpanjangan; null bila ditolak. The exception; null when refused. */
  readonly windowException: Maybe<WindowException>;
};

/** Hari yang tidak dikerjakan. A day that is not worked. */
export type Holiday = {
  readonly __typename?: 'Holiday';
  /** Tanggal. Date. */
  readonly date: Scalars['Date']['output'];
  /** Nomor penetapan; null bila dari daftar nasional. The decree's number; null when of the national list. */
  readonly decreeNo: Maybe<Scalars['String']['output']>;
  /** Jenis. What it is. */
  readonly kind: DeclaredKind;
  /** Nama. Its name. */
  readonly name: Scalars['String']['output'];
  /** Belum ditetapkan pemerintah. Not fixed by the government yet. */
  readonly provisional: Scalars['Boolean']['output'];
};

/** Indikator kinerja individu (IKI) dengan target dan rencana aksinya. An indicator with target and action plan. */
export type Indicator = {
  readonly __typename?: 'Indicator';
  /** Rencana aksi: kegiatan Januari sampai Desember; null berarti tanpa kegiatan. Action plan: what is done in January to December; null for nothing. */
  readonly activities: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /** Cara agregasi; null pada pendekatan kualitatif. Aggregation; null in a qualitative plan. */
  readonly aggregation: Maybe<Aggregation>;
  /** Aspek; null pada pendekatan kualitatif. Aspect; null in a qualitative plan. */
  readonly aspect: Maybe<Aspect>;
  /** Pembanding; null pada pendekatan kualitatif. Comparator; null in a qualitative plan. */
  readonly comparator: Maybe<Comparator>;
  /** Id dalam SKP. Id within the plan. */
  readonly id: Scalars['ID']['output'];
  /** Rencana aksi: target Januari sampai Desember; null berarti tanpa target. Action plan: targets of January to December; null for none. */
  readonly months: ReadonlyArray<Maybe<Scalars['Quantity']['output']>>;
  /** Perspektif; hanya pada SKP JPT dan PUKM. Perspective; in plans of heads alone. */
  readonly perspective: Maybe<Perspective>;
  /** Target tahunan; null pada pendekatan kualitatif. Annual target; null in a qualitative plan. */
  readonly target: Maybe<Scalars['Quantity']['output']>;
  /** Target dengan kata-kata; hanya pada pendekatan kualitatif. The target in words; in a qualitative plan alone. */
  readonly targetText: Maybe<Scalars['String']['output']>;
  /** Indikator. The indicator. */
  readonly text: Scalars['String']['output'];
  /** Satuan; null pada pendekatan kualitatif. Unit of measure; null in a qualitative plan. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** Indikator yang ditulis. An indicator as written. */
export type IndicatorInput = {
  /** Kegiatan Januari sampai Desember, null tanpa kegiatan; paling sedikit satu pada pendekatan kualitatif. What is done in January to December, null for nothing; at least one in a qualitative plan. */
  readonly activities?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** Cara agregasi; wajib pada pendekatan kuantitatif. Aggregation; required in a quantitative plan. */
  readonly aggregation?: InputMaybe<Aggregation>;
  /** Aspek; wajib pada SKP kuantitatif JA/JF. Aspect; required in a quantitative JA/JF plan. */
  readonly aspect?: InputMaybe<Aspect>;
  /** Pembanding; paling sedikit bila ada target dan ini kosong. Comparator; at least when there is a target and this is left out. */
  readonly comparator?: InputMaybe<Comparator>;
  /** Id dalam SKP: 1–40 huruf, angka, _ atau -. Id within the plan. */
  readonly id: Scalars['ID']['input'];
  /** Target Januari sampai Desember, null tanpa target; semuanya null bila kosong. Targets of January to December, null for none; all null when left out. */
  readonly months?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Quantity']['input']>>>;
  /** Perspektif; wajib pada SKP JPT dan PUKM. Perspective; required in plans of heads. */
  readonly perspective?: InputMaybe<Perspective>;
  /** Target tahunan; wajib pada pendekatan kuantitatif. Annual target; required in a quantitative plan. */
  readonly target?: InputMaybe<Scalars['Quantity']['input']>;
  /** Target dengan kata-kata; wajib pada pendekatan kualitatif. The target in words; required in a qualitative plan. */
  readonly targetText?: InputMaybe<Scalars['String']['input']>;
  /** Indikator. The indicator. */
  readonly text: Scalars['String']['input'];
  /** Satuan; wajib pada pendekatan kuantitatif. Unit of measure; required in a quantitative plan. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** Permintaan menerbitkan evaluasi. Request to issue an evaluation. */
export type IssueEvaluationInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menerbitkan evaluasi. Outcome of issuing. */
export type IssueEvaluationPayload = {
  readonly __typename?: 'IssueEvaluationPayload';
  /** Evaluasi; pada konflik versi, keadaannya sekarang. The evaluation; on a conflict of versions, as it stands. */
  readonly evaluation: Maybe<Evaluation>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menerbitkan evaluasi satu tim. Request to issue the evaluations of a team. */
export type IssueEvaluationsInput = {
  /** Hanya evaluasi ini, paling banyak 60; kosong berarti semua yang sudah dinilai di meja sendiri. Only these evaluations, 60 at most; left out, all of one's own desk that are rated. */
  readonly evaluations?: InputMaybe<ReadonlyArray<SeenEvaluationInput>>;
  /** Kecuali evaluasi ini, paling banyak 200. But these evaluations, 200 at most. */
  readonly except: ReadonlyArray<Scalars['ID']['input']>;
  /** Bulan atau tahun. Month or year. */
  readonly period: Scalars['Period']['input'];
};

/** Hasil menerbitkan evaluasi satu tim. Outcome of issuing a team's evaluations. */
export type IssueEvaluationsPayload = {
  readonly __typename?: 'IssueEvaluationsPayload';
  /** Yang belum dicoba; kirim lagi untuk melanjutkan. What was not tried; send again to go on. */
  readonly left: Maybe<Scalars['Int']['output']>;
  /** Hasil setiap evaluasi; null bila semuanya ditolak. The outcome of each evaluation; null when all is refused. */
  readonly outcomes: Maybe<ReadonlyArray<EvaluationOutcome>>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Satu kali pekerjaan terjadwal untuk satu periode. A run of a scheduled job for a period. */
export type JobRun = {
  readonly __typename?: 'JobRun';
  /** Selesai. Completed at. */
  readonly completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Sudah dikerjakan. Done. */
  readonly done: Maybe<Scalars['Int']['output']>;
  /** Pegawai menurut daftar pada hari terakhir periode; null sebelum dihitung. People of the rosters on the period's last day; null before counting. */
  readonly expected: Maybe<Scalars['Int']['output']>;
  /** Terlewat. Missing. */
  readonly missing: Maybe<Scalars['Int']['output']>;
  /** Nama pekerjaan, misalnya closeMonth. Name of the job. */
  readonly name: Scalars['String']['output'];
  /** Periode. Period. */
  readonly period: Scalars['Period']['output'];
  /** Selesai dibagi. Planned at. */
  readonly plannedAt: Maybe<Scalars['DateTime']['output']>;
  /** Ditolak dengan alasan. Refused with a reason. */
  readonly refused: Maybe<Scalars['Int']['output']>;
  /** Ditolak menurut alasan. Refused by reason. */
  readonly refusedBy: ReadonlyArray<RefusedCount>;
  /** Mulai. Started at. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Keadaan. State. */
  readonly status: RunStatus;
};

/** Gugurnya tindak lanjut. The lapse of a follow-up. */
export type LapseFollowUpInput = {
  /** Versi yang dilihat. The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Tindak lanjut. The follow-up. */
  readonly id: Scalars['ID']['input'];
  /** Catatan. A note. */
  readonly note: Scalars['String']['input'];
};

/** Hasilnya. Its result. */
export type LapseFollowUpPayload = {
  readonly __typename?: 'LapseFollowUpPayload';
  /** Tindak lanjut. The follow-up. */
  readonly followUp: Maybe<EvaluationFollowUp>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Cuti, dinas luar, atau diklat seorang pegawai. Leave, duty travel or training of a person. */
export type Leave = {
  readonly __typename?: 'Leave';
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['output'];
  /** Nomor surat; null bila tidak diketahui. Number of the letter; null when it is not known. */
  readonly letterNo: Maybe<Scalars['String']['output']>;
  /** Hari terakhir. Last day. */
  readonly to: Scalars['Date']['output'];
  /** Jenis. Type. */
  readonly type: LeaveType;
};

/** Perhitungan hari cuti. Credit of a day of leave. */
export type LeaveCredit = {
  readonly __typename?: 'LeaveCredit';
  /** Menit sehari, 0–660. Minutes a day, 0 to 660. */
  readonly minutes: Scalars['Int']['output'];
  /** Jenis cuti. Type of leave. */
  readonly type: LeaveType;
};

/** Perhitungan hari cuti yang ditulis. Credit of a day of leave as written. */
export type LeaveCreditInput = {
  /** Menit sehari, 0–660. Minutes a day, 0 to 660. */
  readonly minutes: Scalars['Int']['input'];
  /** Jenis cuti. Type of leave. */
  readonly type: LeaveType;
};

/** Jenis cuti, atau dinas di luar kantor. Type of leave, or duty elsewhere. */
export type LeaveType =
  /** Cuti di luar tanggungan negara; jabatan ditinggalkan. Unpaid leave; the office is left. */
  | 'CLTN'
  /** Cuti karena alasan penting. Leave for important reasons. */
  | 'CUTI_ALASAN_PENTING'
  /** Cuti besar. Long leave. */
  | 'CUTI_BESAR'
  /** Cuti melahirkan. Maternity leave. */
  | 'CUTI_MELAHIRKAN'
  /** Cuti sakit. Sick leave. */
  | 'CUTI_SAKIT'
  /** Cuti tahunan. Annual leave. */
  | 'CUTI_TAHUNAN'
  /** Pendidikan dan pelatihan: tetap bekerja dan menjabat. Training: at work, and in office. */
  | 'DIKLAT'
  /** Dinas luar: tetap bekerja dan menjabat. Duty travel: at work, and in office. */
  | 'DINAS_LUAR'
  /** Tugas belajar; jabatan ditinggalkan. Study leave; the office is left. */
  | 'TUGAS_BELAJAR';

/** Kedudukan hukum pegawai. Legal status of an employee. */
export type LegalStatus =
  /** Aktif bekerja. In active service. */
  | 'AKTIF'
  /** Berhenti atau diberhentikan. Resigned or dismissed. */
  | 'BERHENTI'
  /** Cuti di luar tanggungan negara. Unpaid leave. */
  | 'CLTN'
  /** Sedang cuti. On leave. */
  | 'CUTI'
  /** Dipekerjakan atau diperbantukan. Seconded. */
  | 'DIPEKERJAKAN'
  /** Meninggal dunia. Deceased. */
  | 'MENINGGAL'
  /** Pensiun. Retired. */
  | 'PENSIUN'
  /** Pindah ke instansi lain. Moved to another government. */
  | 'PINDAH_INSTANSI'
  /** Tugas belajar. Study assignment. */
  | 'TUGAS_BELAJAR';

/** Kedudukan hukum seorang pegawai menurut satu salinan SISDM. A legal status of a person as one snapshot of the register has it. */
export type LegalStatusRecord = {
  readonly __typename?: 'LegalStatusRecord';
  /** Berlaku mulai; null bila SISDM tidak menyebutnya. In force from; null when the register does not say. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Dicatat pada. Recorded at. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Kedudukan hukum. Legal status. */
  readonly status: LegalStatus;
};

/** Surat keputusan atau surat perintah, disimpan di luar sistem. A letter of the office, kept elsewhere. */
export type Letter = {
  readonly __typename?: 'Letter';
  /** Tanggal surat. Date. */
  readonly date: Scalars['Date']['output'];
  /** Nomor surat. Number. */
  readonly number: Scalars['String']['output'];
  /** SHA-256 berkas, 64 digit heksadesimal. The file's SHA-256, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Judul. Title. */
  readonly title: Scalars['String']['output'];
  /** Tautan https berkas. An https link to the file. */
  readonly url: Scalars['String']['output'];
};

/** Surat yang ditulis. A letter as written. */
export type LetterInput = {
  /** Tanggal surat. Date. */
  readonly date: Scalars['Date']['input'];
  /** Nomor surat, 1–100 karakter. Number, 1 to 100 characters. */
  readonly number: Scalars['String']['input'];
  /** SHA-256 berkas, 64 digit heksadesimal huruf kecil. The file's SHA-256, 64 hexadecimal digits in lower case. */
  readonly sha256: Scalars['String']['input'];
  /** Judul, 1–200 karakter. Title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** Tautan https berkas. An https link to the file. */
  readonly url: Scalars['String']['input'];
};

/** Pemahaman pemilik atas suatu butir dengan kata-kata sendiri. How the owner understands a line, in their own words. */
export type LineAcknowledgement = {
  readonly __typename?: 'LineAcknowledgement';
  /** Ditulis pada. Written at. */
  readonly at: Scalars['DateTime']['output'];
  /** Yang dijelaskan ialah butir seperti dalam SKP sekarang. What was explained is the line as the plan has it now. */
  readonly current: Scalars['Boolean']['output'];
  /** Penjelasan pemilik. What the owner wrote. */
  readonly text: Scalars['String']['output'];
};

/** Satu catatan dalam utas suatu butir. An entry of a line's thread. */
export type LineEntry = {
  readonly __typename?: 'LineEntry';
  /** Pada. At. */
  readonly at: Scalars['DateTime']['output'];
  /** Penulis. The writer. */
  readonly by: Employee;
  /** Id catatan, UUID buatan klien. Id of the entry, the client's UUID. */
  readonly id: Scalars['ID']['output'];
  /** Jenis. Kind. */
  readonly kind: LineEntryKind;
  /** Pertanyaan yang dijawab. The question that it answers. */
  readonly questionId: Maybe<Scalars['ID']['output']>;
  /** Pertanyaan terjawab sejak; null selama menunggu, dan bagi yang bukan pertanyaan. A question is settled since; null while it waits, and for what is no question. */
  readonly settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Isinya. What it says. */
  readonly text: Scalars['String']['output'];
};

/** Jenis catatan dalam utas. Kind of an entry of a thread. */
export type LineEntryKind =
  /** Jawaban pejabat penilai. An answer of the appraiser. */
  | 'ANSWER'
  /** Komentar. A comment. */
  | 'COMMENT'
  /** Pertanyaan pemilik. A question of the owner. */
  | 'QUESTION';

/** Umpan balik atas satu baris. Feedback on one line. */
export type LineFeedbackInput = {
  /** Bukti dukung, paling banyak 5. Evidence, 5 at most. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Umpan balik, 1–2000 karakter. The feedback, 1 to 2000 characters. */
  readonly feedback: Scalars['String']['input'];
  /** Id indikator baris itu. Id of the line's indicator. */
  readonly indicatorId: Scalars['ID']['input'];
};

/** Butir menurut perubahan SKP yang sedang berjalan. A line as the open amendment of its plan would have it. */
export type LineProposal = {
  readonly __typename?: 'LineProposal';
  /** Pemilik sudah menjelaskan butir ini menurut perubahan. The owner has explained the line as the amendment has it. */
  readonly acknowledged: Scalars['Boolean']['output'];
  /** Apa yang terjadi dengan butir ini bila perubahannya ditetapkan. What becomes of the line once the amendment is set. */
  readonly kind: PlanChangeKind;
  /** Isi butir menurut perubahan; null bila butirnya dihapus. What the line says by the amendment; null where it goes. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Sidik isi menurut perubahan, dikirim bersama pemahaman atas isi itu. The hash of that, sent with an acknowledgement of it. */
  readonly textHash: Maybe<Scalars['String']['output']>;
};

/** Garis pelaporan seorang pegawai, yang berlaku atau yang pernah diketahui. A reporting line of a person, in force or as it was once known. */
export type LineRecord = {
  readonly __typename?: 'LineRecord';
  /** Siapa yang menilai, atau mengapa tidak ada. Who appraises, or why nobody does. */
  readonly line: AppraiserOn;
  /** Dicatat pada. Recorded at. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Digantikan catatan lain pada. Superseded by another record at. */
  readonly supersededAt: Maybe<Scalars['DateTime']['output']>;
};

/** Temuan pemeriksaan SKP. What the lint finds in a plan. */
export type LintFinding = {
  readonly __typename?: 'LintFinding';
  /** Aturan. The rule. */
  readonly code: LintRule;
  /** Pesan dalam bahasa Inggris. The message in English. */
  readonly messageEn: Scalars['String']['output'];
  /** Pesan dalam bahasa Indonesia. The message in Indonesian. */
  readonly messageId: Scalars['String']['output'];
  /** Jalan di dalam isi SKP: workResults, 0, text. The path through the content. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Tingkat. Severity. */
  readonly severity: LintSeverity;
  /** Apa yang benar, dalam bahasa Indonesia seperti SKP; kalimat yang ditulis ulang bila dapat. What would be right, in Indonesian as the plan is; the sentence rewritten where that can be done. */
  readonly suggestion: Scalars['String']['output'];
};

/** Isi yang sedang ditulis. A content that is being typed. */
export type LintPlanContentInput = {
  /** Pendekatan yang sedang ditulis; tanpa ini pendekatan SKP. The approach that is being typed; without it the plan's own. */
  readonly approach?: InputMaybe<PlanApproach>;
  /** Isi, boleh belum lengkap. The content, complete or not. */
  readonly content: PlanContentInput;
  /** Id SKP yang ditulis. The plan that it is of. */
  readonly planId: Scalars['ID']['input'];
};

/** Aturan pemeriksaan, docs/domain.md 3. A rule of the lint. */
export type LintRule =
  /** Kegiatan, bukan hasil. An activity instead of a result. */
  | 'L01'
  /** Sama persis dengan milik pimpinan. The leader's word for word. */
  | 'L02'
  /** Indikator tanpa ukuran. An indicator without a measure. */
  | 'L03'
  /** Target tanpa angka atau satuan. A target without number or unit. */
  | 'L04'
  /** Aspek tidak sesuai satuan. An aspect that its unit does not fit. */
  | 'L05'
  /** Persentase lebih dari 100 atau 0. A percentage above 100 or of 0. */
  | 'L06'
  /** Tidak sesuai jenjang. Unfit for the level. */
  | 'L07'
  /** Tanpa kuantitas, kualitas, atau waktu. Without quantity, quality or time. */
  | 'L08'
  /** Ditulis dua kali. Written twice. */
  | 'L09'
  /** Terlalu sedikit atau banyak hasil utama. Too few or many main results. */
  | 'L10'
  /** Bagian langsung tidak 100 %. Direct shares that are not the whole. */
  | 'L11'
  /** Kata tanpa kriteria. Vague words without a criterion. */
  | 'L12'
  /** Dua hasil digabung. Two results joined. */
  | 'L13'
  /** MILESTONE pada banyak bulan. A milestone in several months. */
  | 'L14'
  /** Belum ada pegawai. Nobody has a part in it. */
  | 'L15'
  /** Tidak terhubung dengan hasil pimpinan. Not linked to the leader's result. */
  | 'L16';

/** Tingkat temuan. Severity of a finding. */
export type LintSeverity =
  /** Menolak pengajuan. Refuses a submission. */
  | 'ERROR'
  /** Saran. A hint. */
  | 'INFO'
  /** Terbaca pejabat penilai. The reviewer reads it. */
  | 'WARN';

/** Sel yang ditulis. A cell as written. */
export type MatrixCellInput = {
  /** Hasil yang diharapkan; wajib pada penurunan tidak langsung. What is expected; required of an indirect one. */
  readonly intermediateResult?: InputMaybe<Scalars['String']['input']>;
  /** Cara penurunan. How it is passed down. */
  readonly mode: CascadeMode;
  /** Penjelasan, misalnya jawaban atas pertanyaan. What the leader says to it, such as the answer to a question. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Id hasil kerja dalam SKP pimpinan. Id of the result within the leader's plan. */
  readonly resultId: Scalars['ID']['input'];
  /** Bagian dalam perseribu, 1–1000; wajib pada penurunan langsung. Share in thousandths, 1–1,000; required of a direct one. */
  readonly sharePermille?: InputMaybe<Scalars['Int']['input']>;
};

/** Kelengkapan matriks pada hari ini. How complete a matrix is today. */
export type MatrixCoverage = {
  readonly __typename?: 'MatrixCoverage';
  /** Penerima yang juga menugasi pimpinan ini, langsung atau melalui orang lain. Assignees who assign to this leader, be it through others. */
  readonly circular: ReadonlyArray<Employee>;
  /** Sel dengan hasil yang tidak ada lagi dalam SKP pimpinan. Cells of results that are in the leader's plan no more. */
  readonly gone: ReadonlyArray<MatrixPlace>;
  /** Sel langsung yang menurunkan hasil pimpinan dengan bunyi lama; ditawarkan lagi setelah ditulis ulang. Direct cells that pass the leader's result down as it read before; offered again once they are written anew. */
  readonly outdated: ReadonlyArray<MatrixPlace>;
  /** Penerima di luar garis dan tim pimpinan. Assignees outside the leader's line and teams. */
  readonly outsideLine: ReadonlyArray<Employee>;
  /** Hasil yang bagiannya tidak genap 1000. Results whose shares are not 1,000. */
  readonly sharesOff: ReadonlyArray<MatrixShares>;
  /** Hasil utama pimpinan tanpa penerima. Main results that nobody is assigned. */
  readonly uncoveredResultIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Pegawai pada garis pimpinan tanpa penugasan. People of the line without an assignment. */
  readonly withoutAssignment: ReadonlyArray<Employee>;
};

/** Sel menurut tempatnya. A cell by its place. */
export type MatrixPlace = {
  readonly __typename?: 'MatrixPlace';
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Id hasil kerja. Id of the result. */
  readonly resultId: Scalars['ID']['output'];
};

/** Hasil kerja pimpinan, kolom matriks. A leader's result, a column of the matrix. */
export type MatrixResult = {
  readonly __typename?: 'MatrixResult';
  /** Jenis. Category. */
  readonly category: WorkResultCategory;
  /** Id dalam SKP pimpinan. Id within the leader's plan. */
  readonly id: Scalars['ID']['output'];
  /** Hasil kerja. The result. */
  readonly text: Scalars['String']['output'];
};

/** Baris matriks: penugasan seorang pegawai atau sebuah tim oleh satu pimpinan. A row: what one leader assigns to a person or a team. */
export type MatrixRow = Node & {
  readonly __typename?: 'MatrixRow';
  /** Penugasan yang berlaku, termasuk yang ditarik. Assignments in force, withdrawn ones among them. */
  readonly cells: ReadonlyArray<CascadeAssignment>;
  /** Terbitan isinya, dikirim kembali sebagai contentVersion; 0 bila belum diterbitkan. The publication of its content, sent back as contentVersion; 0 when not published. */
  readonly contentVersion: Scalars['Int']['output'];
  /** Yang sedang disusun; null bila baris ini tidak sedang disusun atau tidak boleh dilihat. What is being drawn up; null when this row is not, or it may not be seen. */
  readonly draft: Maybe<ReadonlyArray<CascadeAssignment>>;
  /** Pegawai yang ditugasi, atau ketua tim. The assignee, or the team's lead. */
  readonly employee: Employee;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Pegawai atau tim. A person or a team. */
  readonly kind: AssigneeKind;
  /** Pimpinan. The leader. */
  readonly leader: Employee;
  /** Nomor SKP pimpinan pada tahun itu. Number of the leader's plan in its year. */
  readonly planNo: Scalars['Int']['output'];
  /** Versi jawaban, dikirim kembali sebagai expectedVersion; 0 sebelum dijawab. Version of the answers, sent back as expectedVersion; 0 before any. */
  readonly version: Scalars['Int']['output'];
  /** Tahun. Year. */
  readonly year: Scalars['Int']['output'];
};

/** Baris yang ditulis, seluruhnya. A whole row as written. */
export type MatrixRowInput = {
  /** Id pegawai, atau ketua tim. Id of the employee, or of the team's lead. */
  readonly assigneeId: Scalars['ID']['input'];
  /** Sel baris ini; yang berlaku dan tidak ditulis lagi akan ditarik. Its cells; one in force that is not written again is withdrawn. */
  readonly cells: ReadonlyArray<MatrixCellInput>;
  /** Pegawai atau tim. A person or a team. */
  readonly kind: AssigneeKind;
};

/** Bagian yang tidak genap. Shares that make no whole. */
export type MatrixShares = {
  readonly __typename?: 'MatrixShares';
  /** Jumlahnya dalam perseribu; seharusnya 1000. Their sum in thousandths; 1,000 would be right. */
  readonly permille: Scalars['Int']['output'];
  /** Id hasil kerja. Id of the result. */
  readonly resultId: Scalars['ID']['output'];
};

/** Keadaan matriks peran hasil. State of a role-result matrix. */
export type MatrixState =
  /** SKP pimpinan batal dan tidak pernah berlaku: tidak ada penugasan yang berlaku. The leader's plan was in force on no day: no assignment stands. */
  | 'CANCELLED'
  /** SKP pimpinan berakhir: yang diterima tetap berlaku, tidak ada lagi yang diubah atau ditanyakan. The leader's plan ended: what was accepted stands, nothing is changed or asked any more. */
  | 'CLOSED'
  /** Belum pernah diterbitkan. Never published. */
  | 'DRAFT'
  /** Diterbitkan; versi baru dapat sedang disusun. Published; a new version may be drawn up. */
  | 'PUBLISHED';

/** Isi matriks yang dilihat. Which content of a matrix is looked at. */
export type MatrixView =
  /** Seperti bila diterbitkan sekarang. As if it were published now. */
  | 'DRAFT'
  /** Yang berlaku. What is in force. */
  | 'IN_FORCE';

/** Ringkasan menit aktivitas terverifikasi. Verified minutes on a card. */
export type MinutesSummary = {
  readonly __typename?: 'MinutesSummary';
  /** Target menit. Target in minutes. */
  readonly target: Scalars['Int']['output'];
  /** Menit terverifikasi. Verified minutes. */
  readonly verified: Scalars['Int']['output'];
};

/** SKP bulanan: bagian rencana aksi pada satu bulan. A month of a plan: what its action plan has in one month. */
export type Month = Node & {
  readonly __typename?: 'Month';
  /** Pemilik. Owner. */
  readonly employee: Employee;
  /** Sejak kapan target yang tidak ditanggapi berada pada atasan pejabat penilai; null bila tidak naik. Since when the unanswered target lies with the appraiser's superior; null when it did not climb. */
  readonly escalatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Id perpanjangan masa yang dipakai putusannya. Ids of the exceptions that decisions on it rested on. */
  readonly exceptionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Hari pertama bagian SKP pada bulan ini. First day of the plan's part of the month. */
  readonly from: Scalars['Date']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Alasan pejabat penilai menerima target terlambat. Why the appraiser accepted a late target. */
  readonly lateReason: Maybe<Scalars['String']['output']>;
  /** Target diajukan setelah jendela target, atau belum ada setelah jendela itu berakhir; hapus dengan sendirinya bila gangguan atau perpanjangan menutupnya. The target was submitted after its window, or is missing and the window is over; lifted by itself once an outage or a longer window makes up for it. */
  readonly lateTarget: Scalars['Boolean']['output'];
  /** Baris, satu tiap indikator SKP. Lines, one for each indicator of the plan. */
  readonly lines: ReadonlyArray<MonthLine>;
  /** Ditutup pada. Closed at. */
  readonly lockedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pihak yang melewatkan. Who missed it. */
  readonly missedBy: Maybe<MonthMissedBy>;
  /** Dibatalkan karena pemiliknya cuti atau tidak berdinas pada semua hari kerjanya. Cancelled, since its owner was on leave or out of office on every working day of it. */
  readonly onLeave: Scalars['Boolean']['output'];
  /** Dibuka pada: sejak itu dapat diisi. Opened at: since then it may be filled in. */
  readonly openedAt: Maybe<Scalars['DateTime']['output']>;
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Id SKP. Id of the plan. */
  readonly planId: Scalars['ID']['output'];
  /** Nomor SKP pada tahun itu. Number of the plan in its year. */
  readonly planNo: Scalars['Int']['output'];
  /** Versi SKP yang menjadi dasar. The version of the plan that it was made from. */
  readonly planVersion: Scalars['Int']['output'];
  /** Realisasi diajukan pada. Realisation submitted at. */
  readonly realisedAt: Maybe<Scalars['DateTime']['output']>;
  /** Catatan pengembalian; null setelah diajukan lagi. Note of a return; null once submitted again. */
  readonly returnNote: Maybe<Scalars['String']['output']>;
  /** Status. State. */
  readonly status: MonthStatus;
  /** Target disetujui pada. Target approved at. */
  readonly targetApprovedAt: Maybe<Scalars['DateTime']['output']>;
  /** Target dianggap disetujui karena tidak ditanggapi sampai batas waktu. The target counts as approved: nobody answered it in time. */
  readonly targetDeemed: Scalars['Boolean']['output'];
  /** Target diajukan pada. Target submitted at. */
  readonly targetSubmittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Tugas tambahan, diajukan bersama realisasi. Additional tasks, handed in with the realisation. */
  readonly tasks: ReadonlyArray<MonthTask>;
  /** Hari terakhir bagian SKP pada bulan ini. Last day of the plan's part of the month. */
  readonly to: Scalars['Date']['output'];
  /** Diverifikasi pada. Verified at. */
  readonly verifiedAt: Maybe<Scalars['DateTime']['output']>;
  /** Di meja siapa target atau realisasi menunggu. On whose desk the target or realisation waits. */
  readonly verifier: Maybe<Employee>;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Masa-masanya. Its windows. */
  readonly windows: MonthWindows;
};

/** Putusan atas realisasi satu bulan. A decision on the realisation of a month. */
export type MonthDecision =
  /** Kembalikan; catatan wajib. Return; a note is required. */
  | 'RETURN'
  /** Verifikasi. Verify. */
  | 'VERIFY';

/** Putusan atas satu SKP bulanan. A decision on one month. */
export type MonthDecisionInput = {
  /** Putusan. The decision. */
  readonly decision: MonthDecision;
  /** Versi yang dilihat: bila berubah sejak itu, putusan ditolak dengan keadaannya sekarang. The version seen: where it changed since, the decision is refused with the month as it stands. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id SKP bulanan. Id of the month. */
  readonly id: Scalars['ID']['input'];
  /** Apa yang harus diperbaiki; wajib bila dikembalikan, selain itu diabaikan. What to mend; required of a return, ignored otherwise. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Keputusan atas setiap tugas tambahan bila diverifikasi. A decision on each additional task, when it is verified. */
  readonly tasks: ReadonlyArray<MonthTaskDecisionInput>;
};

/** Baris SKP bulanan: satu indikator. A line of a month: one indicator. */
export type MonthLine = {
  readonly __typename?: 'MonthLine';
  /** Capaian; null tanpa target atau realisasi dan pada baris kualitatif. Achievement; null without target or realisation, and of a qualitative line. */
  readonly achievement: Maybe<Achievement>;
  /** Aspek; null pada pendekatan kualitatif. Aspect; null in a qualitative plan. */
  readonly aspect: Maybe<Aspect>;
  /** Pembanding; null pada pendekatan kualitatif. Comparator; null in a qualitative plan. */
  readonly comparator: Maybe<Comparator>;
  /** Bukti dukung berupa tautan. Evidence that is a link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Bukti dukung berupa berkas. Evidence that is a file. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** Id indikator dalam SKP. Id of the indicator within the plan. */
  readonly indicatorId: Scalars['ID']['output'];
  /** Alasan tanpa target bulan ini. Why there is no target this month. */
  readonly noTargetReason: Maybe<Scalars['String']['output']>;
  /** Catatan. Note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Realisasi. Realisation. */
  readonly realisation: Maybe<Scalars['Quantity']['output']>;
  /** Realisasi dengan kata-kata; pada baris kualitatif. The realisation in words; of a qualitative line. */
  readonly realisationText: Maybe<Scalars['String']['output']>;
  /** Id hasil kerja dalam SKP. Id of the result within the plan. */
  readonly resultId: Scalars['ID']['output'];
  /** Rencana hasil kerja. The planned result. */
  readonly resultText: Scalars['String']['output'];
  /** Target bulan ini menurut rencana aksi; null bila tidak ada. This month's target by the action plan; null for none. */
  readonly target: Maybe<Scalars['Quantity']['output']>;
  /** Kegiatan bulan ini menurut rencana aksi; target baris kualitatif. What is done this month by the action plan; the target of a qualitative line. */
  readonly targetText: Maybe<Scalars['String']['output']>;
  /** Indikator. The indicator. */
  readonly text: Scalars['String']['output'];
  /** Satuan; null pada pendekatan kualitatif. Unit of measure; null in a qualitative plan. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** Pihak yang melewatkan. Who missed a month. */
export type MonthMissedBy =
  /** Pejabat penilai. The appraiser. */
  | 'APPRAISER'
  /** Pegawai. The employee. */
  | 'OWNER';

/** Satu bulan SKP dalam evaluasi tahunan; ratingnya setelah terbit. A month of the plan in an annual evaluation; its ratings once it is issued. */
export type MonthOfYear = {
  readonly __typename?: 'MonthOfYear';
  /** Nomor dokumen evaluasi bulan itu. Number of the month's document. */
  readonly documentNumber: Maybe<Scalars['Int']['output']>;
  /** Persentase menit aktivitas terhadap target. Per cent of the target in minutes of activity. */
  readonly percent: Maybe<Scalars['Quantity']['output']>;
  /** Bulan. The month. */
  readonly period: Scalars['Period']['output'];
  /** Predikat. The predicate. */
  readonly predicate: Maybe<Predicate>;
  /** Rating perilaku kerja. Rating of the behaviour. */
  readonly ratingBehaviour: Maybe<Rating>;
  /** Rating hasil kerja. Rating of the work result. */
  readonly ratingResult: Maybe<Rating>;
  /** Status SKP bulanannya. State of the month. */
  readonly status: MonthStatus;
};

/** Hasil satu putusan. Outcome of one decision. */
export type MonthOutcome = {
  readonly __typename?: 'MonthOutcome';
  /** Urutan dalam permintaan, mulai 0. Place in the request, from 0. */
  readonly index: Scalars['Int']['output'];
  /** SKP bulanan; pada konflik versi, keadaannya sekarang; null bila ditolak. The month; on a conflict of versions, as it stands; null when refused. */
  readonly month: Maybe<Month>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Realisasi satu indikator. Realisation of one indicator. */
export type MonthRealisationInput = {
  /** Tautan bukti dukung; tautan atau berkas wajib bila realisasi target lebih dari nol, ditulis dengan kata-kata, atau nol yang memenuhi target (paling banyak, tepat nol). Links that prove it; a link or a file is required where a target is realised above zero, in words, or is met by zero (at most, exactly none). */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Id berkas bukti dukung sendiri yang sudah diterima, paling banyak 10. Ids of own files of evidence that are READY, 10 at most. */
  readonly files: ReadonlyArray<Scalars['ID']['input']>;
  /** Id indikator. Id of the indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Catatan. Note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Realisasi; wajib pada baris kuantitatif bertarget. Realisation; required of a quantitative line with a target. */
  readonly realisation?: InputMaybe<Scalars['Quantity']['input']>;
  /** Realisasi dengan kata-kata; pada baris kualitatif, atau catatan mengapa belum ada. The realisation in words; of a qualitative line, or a note why there is none. */
  readonly realisationText?: InputMaybe<Scalars['String']['input']>;
};

/** Daftar penerimaan. A list of receipts. */
export type MonthReceiptConnection = {
  readonly __typename?: 'MonthReceiptConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<MonthReceiptEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar penerimaan: satu pejabat penilai dan SKP bulanan pegawai unit itu padanya. A row of a list of receipts: a superior, and what they have of the months of the unit's people. */
export type MonthReceiptEdge = {
  readonly __typename?: 'MonthReceiptEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Yang diharapkan: SKP bulanan yang sudah dibuka, dan pegawai yang belum punya (withoutMonth), yang dihitung pada penilainya hari ini. What is expected: the months that were opened, and the people who have none (withoutMonth), counted with whoever appraises them today. */
  readonly expected: Scalars['Int']['output'];
  /** Banyaknya yang targetnya terlambat. How many have a late target. */
  readonly late: Scalars['Int']['output'];
  /** Pejabat penilai; null: pegawai tanpa penilai. The superior; null: people whom nobody appraises. */
  readonly node: Maybe<Employee>;
  /** Banyaknya SKP bulanan yang sudah dibuka. How many months were opened. */
  readonly opened: Scalars['Int']['output'];
  /** Banyaknya menurut status. How many by state. */
  readonly states: ReadonlyArray<MonthStateCount>;
};

/** Banyaknya SKP bulanan dalam satu status. How many months are in a state. */
export type MonthStateCount = {
  readonly __typename?: 'MonthStateCount';
  /** Banyaknya. How many. */
  readonly count: Scalars['Int']['output'];
  /** Status. State. */
  readonly status: MonthStatus;
};

/** Status SKP bulanan. State of a month. */
export type MonthStatus =
  /** Batal: SKP ditutup sebelum bulan ini, atau pemiliknya tidak memiliki hari kerja pada bulan ini (onLeave). Cancelled: its plan was closed before this month, or its owner had no day to work in it (onLeave). */
  | 'CANCELLED'
  /** Disusun dari rencana aksi. Generated from the action plan. */
  | 'GENERATED'
  /** Dikunci setelah diverifikasi. Locked after verification. */
  | 'LOCKED'
  /** Terlewat: ditutup sebelum diverifikasi. Missed: closed before it was verified. */
  | 'MISSED'
  /** Realisasi diajukan. Realisation before the appraiser. */
  | 'REALISED'
  /** Target disetujui. Target approved. */
  | 'TARGET_APPROVED'
  /** Target diajukan. Target before the appraiser. */
  | 'TARGET_SUBMITTED'
  /** Realisasi diverifikasi. Realisation verified. */
  | 'VERIFIED';

/** Ringkasan SKP bulanan pada kartu. A month on a card. */
export type MonthSummary = {
  readonly __typename?: 'MonthSummary';
  /** Baris yang sudah terisi realisasi. Lines with a realisation. */
  readonly filled: Scalars['Int']['output'];
  /** Target terlambat. The target came late. */
  readonly late: Scalars['Boolean']['output'];
  /** Banyaknya baris. Number of lines. */
  readonly lines: Scalars['Int']['output'];
  /** Status bulan. State of the month. */
  readonly status: MonthStatus;
};

/** Tugas tambahan pada satu bulan: yang dikerjakan di luar baris SKP. An additional task of a month: what was done of no line of the plan. */
export type MonthTask = {
  readonly __typename?: 'MonthTask';
  /** Diterima saat verifikasi; null sebelum diputuskan. Accepted at the verification; null before. */
  readonly accepted: Maybe<Scalars['Boolean']['output']>;
  /** Penugasan dari: nama, jabatan, atau surat. Assigned by: a name, an office or a letter. */
  readonly assignedBy: Scalars['String']['output'];
  /** Bukti dukung berupa tautan. Evidence that is a link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Bukti dukung berupa berkas. Evidence that is a file. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** Alasan bila tidak diterima, atau catatan. Why it was not accepted, or a note. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Realisasi. What came of it. */
  readonly realisation: Scalars['String']['output'];
  /** Nomor dalam bulan ini. Its number within the month. */
  readonly taskId: Scalars['ID']['output'];
  /** Tugas. The task. */
  readonly text: Scalars['String']['output'];
};

/** Keputusan atas satu tugas tambahan. A decision on an additional task. */
export type MonthTaskDecisionInput = {
  /** Diterima. Accepted. */
  readonly accepted: Scalars['Boolean']['input'];
  /** Alasan; wajib bila tidak diterima. Why; required when it is not accepted. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Nomor tugas. Number of the task. */
  readonly taskId: Scalars['ID']['input'];
};

/** Tugas tambahan yang diajukan. An additional task as handed in. */
export type MonthTaskInput = {
  /** Penugasan dari: nama, jabatan, atau surat. Assigned by: a name, an office or a letter. */
  readonly assignedBy: Scalars['String']['input'];
  /** Tautan bukti dukung; tautan atau berkas wajib. Links that prove it; a link or a file is required. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Id berkas bukti dukung sendiri yang sudah diterima, paling banyak 10. Ids of own files of evidence that are READY, 10 at most. */
  readonly files: ReadonlyArray<Scalars['ID']['input']>;
  /** Realisasi. What came of it. */
  readonly realisation: Scalars['String']['input'];
  /** Tugas. The task. */
  readonly text: Scalars['String']['input'];
};

/** Masa-masa satu SKP bulanan seperti berlaku saat dibaca: gangguan sistem, perpanjangan, persetujuan, dan pengembalian menggesernya. The windows of a month as they stand when they are read: outages, exceptions, approvals and returns move them. */
export type MonthWindows = {
  readonly __typename?: 'MonthWindows';
  /** Realisasi paling cepat pada; null sebelum target diajukan. The earliest instant of a realisation; null before there is a target. */
  readonly earliestRealisation: Maybe<Scalars['DateTime']['output']>;
  /** Realisasi. The realisation. */
  readonly realisation: WindowDays;
  /** Target tepat waktu; setelah dikembalikan sampai hari terakhir bagi pemiliknya. The target in time; after a return until the last day that its owner has. */
  readonly target: WindowDays;
  /** Hari terakhir target, terlambat setelah masanya. The last day of a target, late after its window. */
  readonly targetUntil: Scalars['Date']['output'];
  /** Verifikasi. Verification. */
  readonly verification: WindowDays;
};

/** Bulan yang terkena perubahan. A month that a change is about. */
export type MovedMonth = {
  readonly __typename?: 'MovedMonth';
  /** Banyaknya hari kerja yang aktivitasnya diterima sampai hari lain. Working days of which activities are accepted until another day. */
  readonly activityDays: Scalars['Int']['output'];
  /** Yang belum bertindak dan masanya akan langsung berakhir. Who has not acted yet and whose window would be over at once. */
  readonly cutOff: ReadonlyArray<CutOff>;
  /** Banyaknya pegawai yang bulannya sudah dibuka, menurut hitungan terakhir; null bila belum. Of how many people the month is open already, by the last count; null when none. */
  readonly opened: Maybe<Scalars['Int']['output']>;
  /** Yang terkena: bagian bulan itu yang hari terakhirnya paling awal hari ini. What is touched: parts of the month whose last day is this one at the earliest. */
  readonly partsFrom: Scalars['Date']['output'];
  /** Dan paling akhir hari ini; bila bukan hari terakhir bulan itu, hanya masa target dan realisasi bagian itu. And this one at the latest; where it is not the month's last, only such a part's days for target and realisation. */
  readonly partsTo: Scalars['Date']['output'];
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Masa yang bergeser; kosong bila kebijakan ini tidak menggeser masa. Windows that move; none where the policy is of no window. */
  readonly windows: ReadonlyArray<MovedWindow>;
};

/** Masa yang bergeser. A window that moves. */
export type MovedWindow = {
  readonly __typename?: 'MovedWindow';
  /** Sesudah perubahan. After the change. */
  readonly after: WindowDays;
  /** Sebelum perubahan. Before the change. */
  readonly before: WindowDays;
  /** Contoh: tanggal aktivitas, yaitu hari kerja terakhir bulan itu. The example: an activity's date, the month's last working day. */
  readonly date: Maybe<Scalars['Date']['output']>;
  /** Hari terakhirnya bergeser sekian hari; negatif: lebih awal. By how many days its last one moves; negative: earlier. */
  readonly days: Scalars['Int']['output'];
  /** Akan langsung berakhir, padahal hari ini masih berjalan. It would be over at once, and runs today. */
  readonly overAtOnce: Scalars['Boolean']['output'];
  /** Hari kerja kantornya. The office's working week. */
  readonly week: WorkWeek;
  /** Masa yang mana. Which window. */
  readonly window: WindowKind;
};

/** Semua tindakan. All actions of the office. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Batalkan perubahan yang belum diajukan: SKP tetap seperti yang ditetapkan. Give up an amendment that is not submitted: the plan stays as it was set. */
  readonly abandonAmendment: AbandonAmendmentPayload;
  /** Terima penugasan sendiri. Accept own assignments. */
  readonly acceptAssignments: AcceptAssignmentsPayload;
  /** Menyetujui evaluasi sendiri yang sudah diterima; menjadi final. Accepts one's own evaluation that was received; it is final. */
  readonly acceptEvaluation: AcceptEvaluationPayload;
  /** Menerima usulan, oleh pemilik langkahnya. Accepts it, by the owner of the step. */
  readonly acceptFollowUp: AcceptFollowUpPayload;
  /** Tangani perbedaan; oleh pengelola kinerja unit atau BKPP, tidak pernah untuk diri sendiri. Take a discrepancy up; by the unit's manager or BKPP, never one's own. */
  readonly acknowledgeDiscrepancy: AcknowledgeDiscrepancyPayload;
  /** Jelaskan butir SKP sendiri dengan kata-kata sendiri. Explain a line of an own plan in own words. */
  readonly acknowledgeLine: AcknowledgeLinePayload;
  /** Kurangi atau tambah TPP sebulan atas dasar hukum. Take off or add to allowances of a month by a legal reference. */
  readonly adjustAllowance: AdjustAllowancePayload;
  /** Mulai mengubah SKP yang berlaku, oleh pemilik atau pejabat penilainya, dengan alasan. Begin the amendment of a plan in force, by owner or appraiser, with a reason. */
  readonly amendPlan: AmendPlanPayload;
  /** Jawab pertanyaan bawahan. Answer a subordinate's question. */
  readonly answerLineQuestion: AnswerLineQuestionPayload;
  /** Catat isi hari templat sendiri pada beberapa hari, dengan aturan pencatatan. Record what an own template day holds on days, by the rules of recording. */
  readonly applyActivityTemplate: ApplyActivityTemplatePayload;
  /** Setujui rumus sebagai orang kedua; hasil bulan yang lewat dihitung ulang malam berikutnya. Approve a formula as the second person; results of past months are computed again the next night. */
  readonly approveAllowancePolicy: ApproveAllowancePolicyPayload;
  /** Tetapkan perubahan SKP bawahan: SKP memuat isinya. Set a subordinate's plan anew by its amendment. */
  readonly approveAmendment: ApproveAmendmentPayload;
  /** Setujui; oleh BKPP, tidak pernah untuk ajuan sendiri. Approve; by BKPP, never one's own. */
  readonly approveAssignmentRequest: ApproveAssignmentRequestPayload;
  /** Setujui usulan; oleh BKPP. Approve a proposal; by BKPP. */
  readonly approveBankProposal: ApproveBankProposalPayload;
  /** Setujui target bulanan bawahan. Approve the target of a subordinate's month. */
  readonly approveMonthTarget: ApproveMonthTargetPayload;
  /** Tetapkan SKP bawahan. Set a subordinate's plan. */
  readonly approvePlan: ApprovePlanPayload;
  /** Tanyakan maksud penugasan sendiri. Ask what an own assignment means. */
  readonly askAboutAssignment: AskAboutAssignmentPayload;
  /** Tanyakan butir SKP sendiri kepada pejabat penilai. Ask the appraiser about a line of an own plan. */
  readonly askAboutLine: AskAboutLinePayload;
  /** Batalkan dialog yang belum dikonfirmasi kedua pihak. Cancel a dialogue that not both have confirmed. */
  readonly cancelDialogue: CancelDialoguePayload;
  /** Batalkan draf SKP sendiri yang belum pernah diajukan. Give up an own draft that was never submitted. */
  readonly cancelPlan: CancelPlanPayload;
  /** Hapus jabatan setelah hari terakhirnya; oleh BKPP. End a position after its last day; by BKPP. */
  readonly closePosition: ClosePositionPayload;
  /** Hapus unit setelah hari terakhirnya; oleh BKPP. End a unit after its last day; by BKPP. */
  readonly closeUnit: CloseUnitPayload;
  /** Komentari butir SKP. Comment on a line of a plan. */
  readonly commentOnLine: CommentOnLinePayload;
  /** Simpan baris capaian e-Sakip yang benar sebagai draf. Commit the good rows of e-Sakip as drafts. */
  readonly commitAchievements: CommitAchievementsPayload;
  /** Simpan perjanjian yang benar dari berkas e-Sakip, masing-masing utuh. Commit the good agreements of a file of e-Sakip, each as a whole. */
  readonly commitAgreements: CommitAgreementsPayload;
  /** Terima baris presensi yang benar; kiriman yang sama tidak mengubah apa pun. Take the good rows; the same rows again change nothing. */
  readonly commitAttendance: CommitAttendancePayload;
  /** Simpan baris yang benar dari berkas CSV bank. Commit the good rows of a CSV of the bank. */
  readonly commitBank: CommitBankPayload;
  /** Simpan baris yang benar; pekerjaan berjalan sesudahnya, lihat progress. Commit the good rows; the work goes on by itself, see progress. */
  readonly commitRegister: CommitRegisterPayload;
  /** Sahkan penetapan yang diusulkan orang lain; oleh BKPP. Confirm an appointment that somebody else proposed; by BKPP. */
  readonly confirmAppointment: ConfirmAppointmentPayload;
  /** Sahkan pengakhiran yang diusulkan orang lain; oleh BKPP, bukan pemegang penetapan. Confirm an end that somebody else proposed; by BKPP, never the holder. */
  readonly confirmAppointmentEnd: ConfirmAppointmentEndPayload;
  /** Konfirmasi catatan dialog; konfirmasi kedua mengunci. Confirm the record; the second confirmation locks it. */
  readonly confirmDialogue: ConfirmDialoguePayload;
  /** Salin aktivitas sendiri dari satu hari ke hari lain sebagai aktivitas baru, tanpa bukti dukung. Copy own activities of a day to other days as new ones, without evidence. */
  readonly copyActivityDay: CopyActivityDayPayload;
  /** Mulai SKP sendiri sebagai draf dari SKP sendiri yang pernah ditetapkan. Start an own plan as a draft from an own one that was set. */
  readonly copyPlan: CopyPlanPayload;
  /** Koreksi capaian yang ditetapkan, oleh BKPP dengan dasar hukum; mendapat nomor baru. Correct an achievement that is set, by BKPP with a legal reference; it gets a new number. */
  readonly correctAchievement: CorrectAchievementPayload;
  /** Perbaiki umpan balik sendiri selama masih dapat diubah. Correct one's own feedback while it may change. */
  readonly correctFeedback: CorrectFeedbackPayload;
  /** Perbaiki gangguan yang belum berpengaruh; hanya BKPP. Correct an outage that has no effect yet; BKPP only. */
  readonly correctOutage: CorrectOutagePayload;
  /** Mulai SKP sendiri sebagai draf. Start an own plan as a draft. */
  readonly createPlan: CreatePlanPayload;
  /** Memutus keberatan, oleh atasan pejabat penilai; final. Decides an objection, as the appraiser's superior; finally. */
  readonly decideObjection: DecideObjectionPayload;
  /** Tetapkan hari libur, cuti bersama, hari kerja, atau Ramadan, juga sesudah harinya; hanya BKPP. Declare days, be it afterwards; BKPP only. */
  readonly declareCalendarDays: DeclareCalendarDaysPayload;
  /** Tidak mengesahkan penetapan; oleh BKPP. Decline a proposed appointment; by BKPP. */
  readonly declineAppointment: DeclineAppointmentPayload;
  /** Tidak mengesahkan pengakhiran, penetapan tetap berlaku; oleh BKPP. Decline a proposed end, so that the appointment stands; by BKPP. */
  readonly declineAppointmentEnd: DeclineAppointmentEndPayload;
  /** Tulis draf capaian unit yang tidak berasal dari e-Sakip; oleh pengelola kinerja unit atau BKPP. Draw up an achievement that does not come from e-Sakip; by the unit's manager or BKPP. */
  readonly draftAchievement: DraftAchievementPayload;
  /** Tulis draf perjanjian unit yang tidak berasal dari e-Sakip; oleh pengelola kinerja unit atau BKPP. Draw up an agreement that does not come from e-Sakip; by the unit's manager or BKPP. */
  readonly draftAgreement: DraftAgreementPayload;
  /** Buat ajuan sebagai draf; oleh pengelola kinerja unit. Draw up a request as a draft; by the unit's manager. */
  readonly draftAssignmentRequest: DraftAssignmentRequestPayload;
  /** Tulis ulang aktivitas sendiri yang belum diajukan atau yang ditolak, dalam masa isi (yang ditolak juga pada hari perbaikannya); setelah itu berstatus dicatat. Yang sudah diajukan dibatalkan dan dicatat lagi. Write an own activity anew that is not submitted or was rejected, inside the input window (or the days of mending it); then it is recorded. One that waits is voided and recorded again. */
  readonly editActivity: EditActivityPayload;
  /** Tulis ulang rumus yang belum disetujui; penulisnya tidak dapat menyetujuinya. Write a formula anew that is not approved; who does cannot approve it. */
  readonly editAllowancePolicy: EditAllowancePolicyPayload;
  /** Ubah isi perubahan SKP sendiri; bulan yang sudah dibuka tetap. Edit an own amendment; months that are open stay. */
  readonly editAmendment: EditAmendmentPayload;
  /** Ubah draf atau ajuan yang dikembalikan; oleh pengelola kinerja unit. Change a draft or a returned request; by the unit's manager. */
  readonly editAssignmentRequest: EditAssignmentRequestPayload;
  /** Tulis ulang usulan yang menunggu atau dikembalikan. Write a proposal anew that waits or was returned. */
  readonly editBankProposal: EditBankProposalPayload;
  /** Ganti baris pada versi yang sedang disusun. Replace rows of the version that is being drawn up. */
  readonly editMatrix: EditMatrixPayload;
  /** Ubah draf SKP sendiri. Edit an own draft. */
  readonly editPlan: EditPlanPayload;
  /** Akhiri cuti pegawai lain sebelum hari terakhirnya; oleh BKPP atau SISDM. End somebody else's leave before its last day; by BKPP or the personnel register. */
  readonly endLeave: EndLeavePayload;
  /** Akhiri perpanjangan; yang sudah diputuskan tetap; hanya BKPP. End an exception; what was decided stays; BKPP only. */
  readonly endWindowException: EndWindowExceptionPayload;
  /** BKPP mengisi angka kredit sebelum sistem ini, atau membetulkannya dengan versi baru; tidak pernah miliknya sendiri. BKPP enters the credit points of before this system, or corrects them by a new version; never their own. */
  readonly enterOpeningCredit: EnterOpeningCreditPayload;
  /** Memberi penjelasan atas keberatan, oleh pejabat penilai atau pegawai, masing-masing sekali. Explains oneself on an objection, as appraiser or employee, once each. */
  readonly explainObjection: ExplainObjectionPayload;
  /** Mengajukan keberatan atas evaluasi sendiri yang sudah diterima, paling lambat objection.days sesudahnya; sekali untuk setiap dokumen. Objects to one's own evaluation that was received, within objection.days; once for each document. */
  readonly fileObjection: FileObjectionPayload;
  /** Menyelesaikan. Brings it to its end. */
  readonly finishFollowUp: FinishFollowUpPayload;
  /** Teruskan kepada BKPP; oleh pimpinan. Forward a request to BKPP; by the head. */
  readonly forwardAssignmentRequest: ForwardAssignmentRequestPayload;
  /** Beri umpan balik kepada bawahan, anggota tim, rekan kerja, atau, tanpa nama, atasan. Give feedback to a subordinate, a team member, a colleague or, without a name, a superior. */
  readonly giveFeedback: GiveFeedbackPayload;
  /** Perpanjang masa seorang pegawai; hanya BKPP, bukan bagi dirinya sendiri dan bukan atas bulan yang diverifikasinya. Grant a person a longer window; BKPP only, never their own nor of a month that they verify. */
  readonly grantWindowException: GrantWindowExceptionPayload;
  /** Menerbitkan evaluasi kepada pegawai, oleh pejabat penilai; setelah itu tidak berubah. Issues an evaluation to the employee, by the appraiser; it never changes afterwards. */
  readonly issueEvaluation: IssueEvaluationPayload;
  /** Menerbitkan semua yang sudah dinilai, kecuali yang disebut; dapat diulang. Issues all that is rated, but what is named; may be sent again. */
  readonly issueEvaluations: IssueEvaluationsPayload;
  /** Menyatakan gugur yang telah diterima, karena evaluasi dasarnya dibuka kembali atau diganti. Ends undone what was accepted, since the evaluation that it rests on was opened again or superseded. */
  readonly lapseFollowUp: LapseFollowUpPayload;
  /** Izinkan pegawai suatu unit dinilai sebelum capaiannya ditetapkan, oleh BKPP; yang dinilai demikian diberi tanda. Let a unit's people be evaluated before its achievement is set, by BKPP; what is rated so is marked. */
  readonly overrideAchievement: OverrideAchievementPayload;
  /** Usulkan rumus TPP; orang kedua BKPP menyetujuinya. Propose a formula; a second person of BKPP approves it. */
  readonly proposeAllowancePolicy: ProposeAllowancePolicyPayload;
  /** Usulkan penetapan, bukan bagi diri sendiri; oleh BKPP. Propose an appointment, never for oneself; by BKPP. */
  readonly proposeAppointment: ProposeAppointmentPayload;
  /** Usulkan pengakhiran penetapan orang lain; oleh BKPP. Propose to end somebody else's appointment; by BKPP. */
  readonly proposeAppointmentEnd: ProposeAppointmentEndPayload;
  /** Usulkan butir baru atau versi baru; oleh pengelola kinerja unit. Propose a new item or version; by the unit's manager. */
  readonly proposeBankItem: ProposeBankItemPayload;
  /** Mengusulkan tindak lanjut, oleh pejabat penilai, atasannya, atau BKPP; tidak atas diri sendiri. Proposes a follow-up, by the appraiser, those above or BKPP; never about oneself. */
  readonly proposeFollowUp: ProposeFollowUpPayload;
  /** Umumkan capaian, oleh BKPP atau yang menetapkannya. Publish an achievement, by BKPP or whoever set it. */
  readonly publishAchievement: PublishAchievementPayload;
  /** Terbitkan draf sebagai versi terbaru. Publish the draft as the newest version. */
  readonly publishAgreement: PublishAgreementPayload;
  /** Terbitkan versi yang disusun: penugasannya ditawarkan. Publish the version drawn up: its assignments are offered. */
  readonly publishMatrix: PublishMatrixPayload;
  /** Menilai bawahan pada kedua sumbu, oleh pejabat penilai; dapat diulang sebelum terbit. Rates a subordinate on both axes, by the appraiser; may be repeated before issue. */
  readonly rateEvaluation: RateEvaluationPayload;
  /** Menilai semua yang belum dinilai dengan satu rating, kecuali yang disebut; dapat diulang. Rates all that is not rated by one rating, but what is named; may be sent again. */
  readonly rateEvaluations: RateEvaluationsPayload;
  /** Menerima evaluasi sendiri. Receives one's own evaluation. */
  readonly receiveEvaluation: ReceiveEvaluationPayload;
  /** Rekomendasikan capaian dengan lembar penilaian, oleh tim penilai; dapat diulang sebelum ditetapkan. Recommend an achievement by a scoring sheet, by the assessment team; may be repeated before it is set. */
  readonly recommendAchievement: RecommendAchievementPayload;
  /** Mencatat hasil akademik tugas belajar, oleh pegawai atau BKPP, sebelum tahun itu dinilai. Puts the academic result of a study on record, by the employee or BKPP, before the year is rated. */
  readonly recordAcademicResult: RecordAcademicResultPayload;
  /** Catat aktivitas sendiri: yang benar disimpan, yang salah ditolak satu per satu. Record own activities: good ones are written, bad ones refused one by one. */
  readonly recordActivities: RecordActivitiesPayload;
  /** Catat dialog yang dilaksanakan, atau ubah catatannya; konfirmasi sebelumnya gugur. Record a dialogue that was held, or change its record; earlier confirmations lapse. */
  readonly recordDialogue: RecordDialoguePayload;
  /** Mencatat pelaksanaan. Notes what was done. */
  readonly recordFollowUp: RecordFollowUpPayload;
  /** Catat cuti, dinas luar, atau diklat pegawai lain; oleh BKPP atau SISDM. Record somebody else's leave, duty travel or training; by BKPP or the personnel register. */
  readonly recordLeave: RecordLeavePayload;
  /** Catat gangguan sistem: masa isi yang terkena diperpanjang; hanya BKPP. Register an outage: windows that it touched are longer; BKPP only. */
  readonly registerOutage: RegisterOutagePayload;
  /** Tolak dengan alasan; oleh BKPP, tidak pernah untuk ajuan sendiri. Reject with the reason; by BKPP, never one's own. */
  readonly rejectAssignmentRequest: RejectAssignmentRequestPayload;
  /** Tolak usulan dengan alasan; oleh BKPP. Reject a proposal with the reason; by BKPP. */
  readonly rejectBankProposal: RejectBankProposalPayload;
  /** Menolak usulan dengan catatan. Rejects it with a note. */
  readonly rejectFollowUp: RejectFollowUpPayload;
  /** Melepaskan evaluasi atasan dari penahanan, oleh BKPP, karena keterlambatan itu bukan karena ia. Lets a superior's evaluation be issued though not all of theirs are, by BKPP, since the delay is not theirs. */
  readonly releaseEvaluation: ReleaseEvaluationPayload;
  /** Hapus hari templat sendiri. Remove an own template day. */
  readonly removeActivityTemplate: RemoveActivityTemplatePayload;
  /** Membuka kembali evaluasi dengan dasar hukum, oleh BKPP; dinilai dan diterbitkan ulang. Opens an evaluation again with a legal reference, by BKPP; it is rated and issued anew. */
  readonly reopenEvaluation: ReopenEvaluationPayload;
  /** Umumkan berkas bukti dukung sendiri dan minta alamat unggahannya; isi yang sama adalah berkas yang sama. Announce an own file of evidence and ask where to send it; the same content is the same file. */
  readonly requestEvidenceUpload: RequestEvidenceUploadPayload;
  /** Minta alamat unggah berkas SISDM. Ask where to upload a file of the register. */
  readonly requestRegisterUpload: RequestRegisterUploadPayload;
  /** Nyatakan perbedaan selesai dengan penjelasan; oleh pengelola kinerja unit atau BKPP. Resolve a discrepancy with an explanation; by the unit's manager or BKPP. */
  readonly resolveDiscrepancy: ResolveDiscrepancyPayload;
  /** Ajukan ulang aktivitas sendiri yang ditolak, dalam masa isi atau activity.resubmitWorkingDays setelah ditolak. Send an own rejected activity in again, inside the input window or activity.resubmitWorkingDays after the rejection. */
  readonly resubmitActivity: ResubmitActivityPayload;
  /** Akhiri butir; oleh BKPP. Retire an item; by BKPP. */
  readonly retireBankItem: RetireBankItemPayload;
  /** Kembalikan rumus kepada pengusulnya. Give a formula back to who proposed it. */
  readonly returnAllowancePolicy: ReturnAllowancePolicyPayload;
  /** Kembalikan perubahan SKP bawahan dengan catatan. Return a subordinate's amendment with a note. */
  readonly returnAmendment: ReturnAmendmentPayload;
  /** Kembalikan kepada pengelola unit dengan catatan; oleh pimpinan atau BKPP. Give a request back with a note; by the head or BKPP. */
  readonly returnAssignmentRequest: ReturnAssignmentRequestPayload;
  /** Kembalikan usulan dengan alasan; oleh BKPP. Give a proposal back with the reason; by BKPP. */
  readonly returnBankProposal: ReturnBankProposalPayload;
  /** Kembalikan target atau realisasi bulanan bawahan dengan catatan. Return the target or realisation of a subordinate's month with a note. */
  readonly returnMonth: ReturnMonthPayload;
  /** Kembalikan SKP dengan catatan, sebagai pejabat penilai atau, bila harus direviu, pengelola kinerja. Return a plan with a note, as appraiser or, where it is to be reviewed, as performance manager. */
  readonly returnPlan: ReturnPlanPayload;
  /** Reviu perubahan SKP sebagai pengelola kinerja. Review an amendment as performance manager. */
  readonly reviewAmendment: ReviewAmendmentPayload;
  /** Nyatakan SKP telah direviu, sebagai pengelola kinerja. State that a plan is reviewed, as performance manager. */
  readonly reviewPlan: ReviewPlanPayload;
  /** Mulai versi baru; yang berlaku tetap sampai versi itu diterbitkan. Begin a new version; the one in force stays until it is published. */
  readonly reviseMatrix: ReviseMatrixPayload;
  /** Cabut penugasan yang telah disetujui; oleh BKPP. Revoke an approved assignment; by BKPP. */
  readonly revokeAssignment: RevokeAssignmentPayload;
  /** Simpan atau ganti nama hari templat sendiri, paling banyak 20. Save or rename an own template day, 20 at most. */
  readonly saveActivityTemplate: SaveActivityTemplatePayload;
  /** Jadwalkan dialog tentang SKP sendiri atau bawahan. Call a dialogue about an own or a subordinate's plan. */
  readonly scheduleDialogue: ScheduleDialoguePayload;
  /** Tetapkan capaian, oleh pimpinan di atas pimpinan unit; tanpa pimpinan di atasnya oleh BKPP. Set an achievement, by the leader above the unit's head; without one by BKPP. */
  readonly setAchievement: SetAchievementPayload;
  /** Tetapkan jabatan yang pejabatnya menilai pemegang suatu jabatan; oleh BKPP, bukan pemegangnya. Set whose holder appraises the holder of a position; by BKPP, never by either holder. */
  readonly setAppraiserOverride: SetAppraiserOverridePayload;
  /** Tandai atau lepas favorit. Mark a favourite, or take the mark away. */
  readonly setBankFavourite: SetBankFavouritePayload;
  /** Tetapkan kode yang dipakai e-Sakip bagi suatu unit; oleh BKPP. Set the code by which e-Sakip names a unit; by BKPP. */
  readonly setEsakipCode: SetEsakipCodePayload;
  /** Tetapkan nilai kebijakan mulai suatu tanggal; hanya BKPP. Set a policy's value from a date; BKPP only. */
  readonly setPolicy: SetPolicyPayload;
  /** Selesaikan tindak lanjut atau butir yang dibawa. Settle a follow-up or a carried point. */
  readonly settleDialoguePoint: SettleDialoguePointPayload;
  /** Tandai pertanyaan sudah terjawab. Mark a question as answered. */
  readonly settleLineQuestion: SettleLineQuestionPayload;
  /** Mulai matriks peran hasil SKP sendiri; dikirim ulang menjawab yang sama. Begin the matrix of an own plan; a repeat answers the same. */
  readonly startMatrix: StartMatrixPayload;
  /** Ajukan semua aktivitas sendiri yang sudah dicatat pada satu bulan. Submit all own activities recorded in a month. */
  readonly submitActivities: SubmitActivitiesPayload;
  /** Ajukan perubahan SKP sendiri kepada pejabat penilai. Put an own amendment before its reviewer. */
  readonly submitAmendment: SubmitAmendmentPayload;
  /** Ajukan kepada pimpinan; oleh pengelola kinerja unit. Put a request before the head; by the unit's manager. */
  readonly submitAssignmentRequest: SubmitAssignmentRequestPayload;
  /** Ajukan realisasi bulanan sendiri. Submit an own month's realisation. */
  readonly submitMonthRealisation: SubmitMonthRealisationPayload;
  /** Ajukan target bulanan sendiri. Submit an own month's target. */
  readonly submitMonthTarget: SubmitMonthTargetPayload;
  /** Ajukan SKP sendiri kepada pejabat penilai. Put an own plan before its reviewer. */
  readonly submitPlan: SubmitPlanPayload;
  /** Bekukan TPP sebulan sebagai daftar bagi penggajian. Freeze a month's allowances as a list for payroll. */
  readonly takeAllowanceExport: TakeAllowanceExportPayload;
  /** Periksa baris capaian e-Sakip; tidak menyimpan apa pun. Oleh BKPP atau aplikasi e-Sakip. Validate rows of e-Sakip; writes nothing. By BKPP or e-Sakip's client. */
  readonly validateAchievements: ValidateAchievementsPayload;
  /** Periksa berkas e-Sakip; tidak menyimpan apa pun. Oleh BKPP atau aplikasi e-Sakip. Validate a file of e-Sakip; writes nothing. By BKPP or e-Sakip's client. */
  readonly validateAgreements: ValidateAgreementsPayload;
  /** Periksa presensi; tidak ada yang tersimpan. Validate attendance; writes nothing. */
  readonly validateAttendance: ValidateAttendancePayload;
  /** Periksa berkas CSV bank; tidak menyimpan apa pun. Oleh BKPP. Validate a CSV of the bank; writes nothing. By BKPP. */
  readonly validateBank: ValidateBankPayload;
  /** Periksa data SISDM; pekerjaan berjalan sesudahnya, lihat progress. Validate a register; the work goes on by itself, see progress. */
  readonly validateRegister: ValidateRegisterPayload;
  /** Verifikasi atau tolak aktivitas bawahan. Verify or reject subordinates' activities. */
  readonly verifyActivities: VerifyActivitiesPayload;
  /** Verifikasi SKP bulanan bawahan. Verify a subordinate's month. */
  readonly verifyMonth: VerifyMonthPayload;
  /** Verifikasi atau kembalikan realisasi bulanan beberapa bawahan, masing-masing dengan hasilnya sendiri; dikirim lagi, sisanya dikerjakan. Verify or return the realisations of several subordinates' months, each with its own outcome; sent again, it does the rest. */
  readonly verifyMonths: VerifyMonthsPayload;
  /** Verifikasi semua aktivitas bawahan yang menunggu, kecuali yang disebut; dikirim lagi, sisanya dikerjakan. Verify all of subordinates' activities that wait, but what is named; sent again, it does the rest. */
  readonly verifyPendingActivities: VerifyPendingActivitiesPayload;
  /** Batalkan aktivitas sendiri yang belum diverifikasi, dalam masa isi atau hari perbaikannya; dikirim lagi, tidak mengubah apa pun. Void an own activity that is not verified yet, inside the input window or the days of mending it; sent again, it changes nothing. */
  readonly voidActivity: VoidActivityPayload;
  /** Kecualikan perbedaan sampai suatu tanggal dengan alasan; oleh BKPP. Waive a discrepancy until a day with the reason; by BKPP. */
  readonly waiveDiscrepancy: WaiveDiscrepancyPayload;
  /** Tarik penyesuaian. Withdraw an adjustment. */
  readonly withdrawAllowanceAdjustment: WithdrawAllowanceAdjustmentPayload;
  /** Tarik rumus yang ditulis sendiri. Withdraw a formula that one wrote. */
  readonly withdrawAllowancePolicy: WithdrawAllowancePolicyPayload;
  /** Tarik kembali perubahan SKP sendiri. Take back an own submitted amendment. */
  readonly withdrawAmendment: WithdrawAmendmentPayload;
  /** Tarik ajuan yang belum diputus BKPP; oleh pengelola kinerja unit, yang sudah diajukan hanya oleh yang mengajukannya. Withdraw a request that BKPP has not decided on; by the unit's manager, one that is submitted only by who asked for it. */
  readonly withdrawAssignmentRequest: WithdrawAssignmentRequestPayload;
  /** Tarik sel atau baris pada versi yang sedang disusun. Withdraw cells or rows in the version that is being drawn up. */
  readonly withdrawAssignments: WithdrawAssignmentsPayload;
  /** Tarik usulan sebelum diputuskan. Take a proposal back before it is decided on. */
  readonly withdrawBankProposal: WithdrawBankProposalPayload;
  /** Cabut penetapan; yang sudah diputuskan tetap; hanya BKPP. Withdraw a declaration; what was decided stays; BKPP only. */
  readonly withdrawCalendarDays: WithdrawCalendarDaysPayload;
  /** Tarik umpan balik sendiri selama masih dapat diubah. Take one's own feedback back while it may change. */
  readonly withdrawFeedback: WithdrawFeedbackPayload;
  /** Menarik usulan sendiri. Takes back one's own proposal. */
  readonly withdrawFollowUp: WithdrawFollowUpPayload;
  /** Menarik keberatan sendiri sebelum diputus; evaluasi menjadi final. Takes one's own objection back before it is decided; the evaluation is final. */
  readonly withdrawObjection: WithdrawObjectionPayload;
  /** Cabut gangguan yang belum berpengaruh; hanya BKPP. Withdraw an outage that has no effect yet; BKPP only. */
  readonly withdrawOutage: WithdrawOutagePayload;
  /** Tarik kembali SKP sendiri yang diajukan. Take back an own submitted plan. */
  readonly withdrawPlan: WithdrawPlanPayload;
};


/** Semua tindakan. All actions of the office. */
export type MutationAbandonAmendmentArgs = {
  input: AbandonAmendmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAcceptAssignmentsArgs = {
  input: AcceptAssignmentsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAcceptEvaluationArgs = {
  input: AcceptEvaluationInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAcceptFollowUpArgs = {
  input: AcceptFollowUpInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAcknowledgeDiscrepancyArgs = {
  input: AcknowledgeDiscrepancyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAcknowledgeLineArgs = {
  input: AcknowledgeLineInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAdjustAllowanceArgs = {
  input: AdjustAllowanceInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAmendPlanArgs = {
  input: AmendPlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAnswerLineQuestionArgs = {
  input: AnswerLineQuestionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationApplyActivityTemplateArgs = {
  input: ApplyActivityTemplateInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationApproveAllowancePolicyArgs = {
  input: ApproveAllowancePolicyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationApproveAmendmentArgs = {
  input: ApproveAmendmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationApproveAssignmentRequestArgs = {
  input: ApproveAssignmentRequestInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationApproveBankProposalArgs = {
  input: ApproveBankProposalInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationApproveMonthTargetArgs = {
  input: ApproveMonthTargetInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationApprovePlanArgs = {
  input: ApprovePlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAskAboutAssignmentArgs = {
  input: AskAboutAssignmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationAskAboutLineArgs = {
  input: AskAboutLineInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCancelDialogueArgs = {
  input: CancelDialogueInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCancelPlanArgs = {
  input: CancelPlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationClosePositionArgs = {
  input: ClosePositionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCloseUnitArgs = {
  input: CloseUnitInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCommentOnLineArgs = {
  input: CommentOnLineInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCommitAchievementsArgs = {
  input: CommitAchievementsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCommitAgreementsArgs = {
  input: CommitAgreementsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCommitAttendanceArgs = {
  input: CommitAttendanceInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCommitBankArgs = {
  input: CommitBankInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCommitRegisterArgs = {
  input: CommitRegisterInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationConfirmAppointmentArgs = {
  input: ConfirmAppointmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationConfirmAppointmentEndArgs = {
  input: ConfirmAppointmentEndInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationConfirmDialogueArgs = {
  input: ConfirmDialogueInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCopyActivityDayArgs = {
  input: CopyActivityDayInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCopyPlanArgs = {
  input: CopyPlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCorrectAchievementArgs = {
  input: CorrectAchievementInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCorrectFeedbackArgs = {
  input: CorrectFeedbackInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCorrectOutageArgs = {
  input: CorrectOutageInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationCreatePlanArgs = {
  input: CreatePlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationDecideObjectionArgs = {
  input: DecideObjectionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationDeclareCalendarDaysArgs = {
  input: DeclareCalendarDaysInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationDeclineAppointmentArgs = {
  input: DeclineAppointmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationDeclineAppointmentEndArgs = {
  input: DeclineAppointmentEndInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationDraftAchievementArgs = {
  input: DraftAchievementInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationDraftAgreementArgs = {
  input: DraftAgreementInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationDraftAssignmentRequestArgs = {
  input: DraftAssignmentRequestInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEditActivityArgs = {
  input: EditActivityInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEditAllowancePolicyArgs = {
  input: EditAllowancePolicyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEditAmendmentArgs = {
  input: EditAmendmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEditAssignmentRequestArgs = {
  input: EditAssignmentRequestInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEditBankProposalArgs = {
  input: EditBankProposalInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEditMatrixArgs = {
  input: EditMatrixInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEditPlanArgs = {
  input: EditPlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEndLeaveArgs = {
  input: EndLeaveInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEndWindowExceptionArgs = {
  input: EndWindowExceptionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationEnterOpeningCreditArgs = {
  input: EnterOpeningCreditInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationExplainObjectionArgs = {
  input: ExplainObjectionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationFileObjectionArgs = {
  input: FileObjectionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationFinishFollowUpArgs = {
  input: FinishFollowUpInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationForwardAssignmentRequestArgs = {
  input: ForwardAssignmentRequestInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationGiveFeedbackArgs = {
  input: GiveFeedbackInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationGrantWindowExceptionArgs = {
  input: GrantWindowExceptionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationIssueEvaluationArgs = {
  input: IssueEvaluationInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationIssueEvaluationsArgs = {
  input: IssueEvaluationsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationLapseFollowUpArgs = {
  input: LapseFollowUpInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationOverrideAchievementArgs = {
  input: OverrideAchievementInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationProposeAllowancePolicyArgs = {
  input: ProposeAllowancePolicyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationProposeAppointmentArgs = {
  input: ProposeAppointmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationProposeAppointmentEndArgs = {
  input: ProposeAppointmentEndInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationProposeBankItemArgs = {
  input: ProposeBankItemInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationProposeFollowUpArgs = {
  input: ProposeFollowUpInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationPublishAchievementArgs = {
  input: PublishAchievementInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationPublishAgreementArgs = {
  input: PublishAgreementInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationPublishMatrixArgs = {
  input: PublishMatrixInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRateEvaluationArgs = {
  input: RateEvaluationInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRateEvaluationsArgs = {
  input: RateEvaluationsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReceiveEvaluationArgs = {
  input: ReceiveEvaluationInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRecommendAchievementArgs = {
  input: RecommendAchievementInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRecordAcademicResultArgs = {
  input: RecordAcademicResultInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRecordActivitiesArgs = {
  input: RecordActivitiesInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRecordDialogueArgs = {
  input: RecordDialogueInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRecordFollowUpArgs = {
  input: RecordFollowUpInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRecordLeaveArgs = {
  input: RecordLeaveInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRegisterOutageArgs = {
  input: RegisterOutageInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRejectAssignmentRequestArgs = {
  input: RejectAssignmentRequestInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRejectBankProposalArgs = {
  input: RejectBankProposalInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRejectFollowUpArgs = {
  input: RejectFollowUpInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReleaseEvaluationArgs = {
  input: ReleaseEvaluationInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRemoveActivityTemplateArgs = {
  input: RemoveActivityTemplateInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReopenEvaluationArgs = {
  input: ReopenEvaluationInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRequestEvidenceUploadArgs = {
  input: RequestEvidenceUploadInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRequestRegisterUploadArgs = {
  input: RequestRegisterUploadInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationResolveDiscrepancyArgs = {
  input: ResolveDiscrepancyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationResubmitActivityArgs = {
  input: ResubmitActivityInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRetireBankItemArgs = {
  input: RetireBankItemInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReturnAllowancePolicyArgs = {
  input: ReturnAllowancePolicyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReturnAmendmentArgs = {
  input: ReturnAmendmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReturnAssignmentRequestArgs = {
  input: ReturnAssignmentRequestInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReturnBankProposalArgs = {
  input: ReturnBankProposalInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReturnMonthArgs = {
  input: ReturnMonthInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReturnPlanArgs = {
  input: ReturnPlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReviewAmendmentArgs = {
  input: ReviewAmendmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReviewPlanArgs = {
  input: ReviewPlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationReviseMatrixArgs = {
  input: ReviseMatrixInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationRevokeAssignmentArgs = {
  input: RevokeAssignmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSaveActivityTemplateArgs = {
  input: SaveActivityTemplateInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationScheduleDialogueArgs = {
  input: ScheduleDialogueInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSetAchievementArgs = {
  input: SetAchievementInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSetAppraiserOverrideArgs = {
  input: SetAppraiserOverrideInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSetBankFavouriteArgs = {
  input: SetBankFavouriteInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSetEsakipCodeArgs = {
  input: SetEsakipCodeInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSetPolicyArgs = {
  input: SetPolicyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSettleDialoguePointArgs = {
  input: SettleDialoguePointInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSettleLineQuestionArgs = {
  input: SettleLineQuestionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationStartMatrixArgs = {
  input: StartMatrixInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSubmitActivitiesArgs = {
  input: SubmitActivitiesInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSubmitAmendmentArgs = {
  input: SubmitAmendmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSubmitAssignmentRequestArgs = {
  input: SubmitAssignmentRequestInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSubmitMonthRealisationArgs = {
  input: SubmitMonthRealisationInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSubmitMonthTargetArgs = {
  input: SubmitMonthTargetInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationSubmitPlanArgs = {
  input: SubmitPlanInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationTakeAllowanceExportArgs = {
  input: TakeAllowanceExportInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationValidateAchievementsArgs = {
  input: ValidateAchievementsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationValidateAgreementsArgs = {
  input: ValidateAgreementsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationValidateAttendanceArgs = {
  input: ValidateAttendanceInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationValidateBankArgs = {
  input: ValidateBankInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationValidateRegisterArgs = {
  input: ValidateRegisterInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationVerifyActivitiesArgs = {
  input: VerifyActivitiesInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationVerifyMonthArgs = {
  input: VerifyMonthInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationVerifyMonthsArgs = {
  input: VerifyMonthsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationVerifyPendingActivitiesArgs = {
  input: VerifyPendingActivitiesInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationVoidActivityArgs = {
  input: VoidActivityInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWaiveDiscrepancyArgs = {
  input: WaiveDiscrepancyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawAllowanceAdjustmentArgs = {
  input: WithdrawAllowanceAdjustmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawAllowancePolicyArgs = {
  input: WithdrawAllowancePolicyInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawAmendmentArgs = {
  input: WithdrawAmendmentInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawAssignmentRequestArgs = {
  input: WithdrawAssignmentRequestInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawAssignmentsArgs = {
  input: WithdrawAssignmentsInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawBankProposalArgs = {
  input: WithdrawBankProposalInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawCalendarDaysArgs = {
  input: WithdrawCalendarDaysInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawFeedbackArgs = {
  input: WithdrawFeedbackInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawFollowUpArgs = {
  input: WithdrawFollowUpInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawObjectionArgs = {
  input: WithdrawObjectionInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawOutageArgs = {
  input: WithdrawOutageInput;
};


/** Semua tindakan. All actions of the office. */
export type MutationWithdrawPlanArgs = {
  input: WithdrawPlanInput;
};

/** Alasan tidak ada pejabat penilai. Why nobody appraises. */
export type NoAppraiserReason =
  /** Garis pelaporan berputar. The reporting line runs in a circle. */
  | 'LINE_IS_CIRCULAR'
  /** Pegawai tidak menduduki jabatan. The person holds no position. */
  | 'NO_POSITION'
  /** Tidak ada pejabat di atasnya. Nobody holds an office above. */
  | 'NO_REVIEWER'
  /** Pejabat di atasnya tidak aktif. Those above are not in office. */
  | 'REVIEWER_INACTIVE'
  /** Hanya pegawai itu sendiri di atasnya. Nobody but the person themself is above. */
  | 'REVIEWER_IS_SELF';

/** Indikator tanpa target bulan ini. An indicator without a target this month. */
export type NoTargetInput = {
  /** Id indikator. Id of the indicator. */
  readonly indicatorId: Scalars['ID']['input'];
  /** Alasan. Reason. */
  readonly reason: Scalars['String']['input'];
};

/** Objek dengan id global. An object with a global id. */
export type Node = {
  /** Id global, tetap selamanya. Global id, never changes. */
  readonly id: Scalars['ID']['output'];
};

/** Norma waktu untuk satu satuan, dalam menit. Norm minutes for one unit. */
export type NormMinutes = {
  readonly __typename?: 'NormMinutes';
  /** Paling banyak. At most. */
  readonly max: Scalars['Int']['output'];
  /** Paling sedikit. At least. */
  readonly min: Scalars['Int']['output'];
  /** Baku. Standard. */
  readonly standard: Scalars['Int']['output'];
};

/** Norma waktu yang ditulis. Norm minutes as written. */
export type NormMinutesInput = {
  /** Paling banyak. At most. */
  readonly max: Scalars['Int']['input'];
  /** Paling sedikit. At least. */
  readonly min: Scalars['Int']['input'];
  /** Baku. Standard. */
  readonly standard: Scalars['Int']['input'];
};

/** Keberatan atas satu dokumen evaluasi. An objection to one document of an evaluation. */
export type Objection = Node & {
  readonly __typename?: 'Objection';
  /** Pejabat penilai yang menerbitkan evaluasi. Who issued the evaluation. */
  readonly appraiser: Employee;
  /** Penjelasan pejabat penilai. The appraiser's explanation. */
  readonly appraiserExplanation: Maybe<ObjectionExplanation>;
  /** Hari terakhir keputusan; sesudahnya naik ke atasan berikutnya. Last day of the decision; then it climbs to whoever is above. */
  readonly decideUntil: Scalars['Date']['output'];
  /** Diputus pada. Decided at. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Yang memutus. Who decided. */
  readonly decidedBy: Maybe<Employee>;
  /** Siapa yang memutus; null bila tidak ada atasan dan BKPP mengaturnya. Who decides; null where nobody stands above, and BKPP sees to it. */
  readonly decider: Maybe<Employee>;
  /** Alasan keputusan. The reason of the decision. */
  readonly decisionReason: Maybe<Scalars['String']['output']>;
  /** Dokumen itu. That document. */
  readonly document: Maybe<EvaluationDocument>;
  /** Hash dokumen itu. Hash of that document. */
  readonly documentHash: Scalars['String']['output'];
  /** Nomor dokumen yang dikeberatani. Number of the document that it is to. */
  readonly documentNumber: Scalars['Int']['output'];
  /** Pegawai yang berkeberatan. Who objects. */
  readonly employee: Employee;
  /** Penjelasan pegawai. The employee's explanation. */
  readonly employeeExplanation: Maybe<ObjectionExplanation>;
  /** Naik sejak, karena tidak diputus pada waktunya. Since when it has climbed, since nobody decided in time. */
  readonly escalatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Evaluasi yang dikeberatani. The evaluation that it is to. */
  readonly evaluation: Evaluation;
  /** Bukti dukung berupa tautan. Evidence that is a link. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Hari terakhir penjelasan; sesudahnya dapat diputus tanpa penjelasan. Last day of the explanations; then it may be decided without. */
  readonly explainUntil: Scalars['Date']['output'];
  /** Diajukan pada. Filed at. */
  readonly filedAt: Scalars['DateTime']['output'];
  /** Bukti dukung berupa berkas. Evidence that is a file. */
  readonly files: ReadonlyArray<EvidenceFile>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Keputusan. The decision. */
  readonly outcome: Maybe<ObjectionOutcome>;
  /** Rating perilaku kerja menurut keputusan yang mengubah. Rating of the behaviour by a decision that changes it. */
  readonly ratingBehaviour: Maybe<Rating>;
  /** Rating hasil kerja menurut keputusan yang mengubah. Rating of the work result by a decision that changes it. */
  readonly ratingResult: Maybe<Rating>;
  /** Alasan. The reasons. */
  readonly reasons: Scalars['String']['output'];
  /** Status. State. */
  readonly status: ObjectionStatus;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Ditarik pada. Taken back at. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Penjelasan salah satu pihak. What one side says. */
export type ObjectionExplanation = {
  readonly __typename?: 'ObjectionExplanation';
  /** Pada. When. */
  readonly at: Scalars['DateTime']['output'];
  /** Oleh. By whom. */
  readonly by: Employee;
  /** Bukti dukung. Evidence. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Isi. What is said. */
  readonly text: Scalars['String']['output'];
};

/** Keputusan atas keberatan. Decision on an objection. */
export type ObjectionOutcome =
  /** Rating diubah. The ratings are changed. */
  | 'CHANGED'
  /** Rating tetap. The ratings stand. */
  | 'UPHELD';

/** Status keberatan. State of an objection. */
export type ObjectionStatus =
  /** Diputus, final. Decided, finally. */
  | 'DECIDED'
  /** Kedua pihak sudah memberi penjelasan. Both sides have explained themselves. */
  | 'EXPLAINED'
  /** Diajukan, menunggu penjelasan. Filed, to be explained. */
  | 'FILED'
  /** Ditarik pegawai. Taken back by the employee. */
  | 'WITHDRAWN';

/** Jabatan dalam sistem ini menurut penetapan BKPP. An office in this system by appointment. */
export type OfficeRole =
  /** Tim penilai kinerja organisasi. Organisation assessor. */
  | 'ASSESSOR'
  /** Auditor atau inspektorat. Auditor. */
  | 'AUDITOR'
  /** BKPP, pengelola kinerja kota. The city's performance manager. */
  | 'BKPP'
  /** Pengelola kinerja unit. A unit's performance manager. */
  | 'MANAGER';

/** Angka kredit sebelum sistem ini, diisi BKPP. Credit points of before this system, entered by BKPP. */
export type OpeningCredit = Node & {
  readonly __typename?: 'OpeningCredit';
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Semua pengisian; yang terakhir berlaku. All entries; the last one stands. */
  readonly entries: ReadonlyArray<OpeningCreditEntry>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Satu pengisian angka kredit awal, tidak pernah berubah. One entry of opening points, never changed. */
export type OpeningCreditEntry = {
  readonly __typename?: 'OpeningCreditEntry';
  /** Keadaan per tanggal. As of which day. */
  readonly asOf: Scalars['Date']['output'];
  /** Diisi pada. Entered at. */
  readonly at: Scalars['DateTime']['output'];
  /** Diisi oleh. Entered by. */
  readonly by: Employee;
  /** Tanggal penetapan. Date of the decree. */
  readonly decreeDate: Scalars['Date']['output'];
  /** Nomor penetapan angka kredit (PAK). Number of the decree. */
  readonly decreeNo: Scalars['String']['output'];
  /** Nomor. Number. */
  readonly number: Scalars['Int']['output'];
  /** Alasan pengisian. Why it was entered. */
  readonly reason: Scalars['String']['output'];
  /** Nomor yang digantikan. Number that it supersedes. */
  readonly supersedes: Maybe<Scalars['Int']['output']>;
  /** Kumulatif ke arah kenaikan jenjang. Cumulative toward the next level. */
  readonly towardLevel: Scalars['Quantity']['output'];
  /** Kumulatif ke arah kenaikan pangkat. Cumulative toward the next rank. */
  readonly towardRank: Scalars['Quantity']['output'];
};

/** Capaian kinerja organisasi sebulan atau setahun. An organisation's achievement of a month or a year. */
export type OrganisationAchievement = Node & {
  readonly __typename?: 'OrganisationAchievement';
  /** Isi yang diusulkan; null selama hanya ada izin BKPP. What is proposed; null while there is only BKPP's leave. */
  readonly content: Maybe<AchievementContent>;
  /** Penetapan yang berlaku. What is in force. */
  readonly determination: Maybe<AchievementDetermination>;
  /** Semua penetapan menurut nomor. All that was set, by number. */
  readonly determinations: ReadonlyArray<AchievementDetermination>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Izin BKPP menilai sebelum ditetapkan. BKPP's leave to evaluate before it is set. */
  readonly override: Maybe<AchievementOverride>;
  /** Bulan atau tahun. The month or year. */
  readonly period: Scalars['Period']['output'];
  /** Diumumkan pada. Published at. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Rekomendasi tim penilai. The assessment team's recommendation. */
  readonly recommendation: Maybe<AchievementRecommendation>;
  /** Status. State. */
  readonly status: AchievementStatus;
  /** Unit. The unit. */
  readonly unit: Unit;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Predikat capaian kinerja organisasi. The predicate of an organisation's achievement. */
export type OrganisationPredicate =
  /** Baik. Good. */
  | 'BAIK'
  /** Butuh perbaikan (cukup). Needs improvement (sufficient). */
  | 'BUTUH_PERBAIKAN'
  /** Istimewa. Outstanding. */
  | 'ISTIMEWA'
  /** Kurang. Poor. */
  | 'KURANG'
  /** Sangat kurang. Very poor. */
  | 'SANGAT_KURANG';

/** Gangguan sistem yang tercatat. A registered outage of the system. */
export type Outage = Node & {
  readonly __typename?: 'Outage';
  /** Dapat diperbaiki atau dicabut sampai hari ini. Until when it may be corrected or withdrawn. */
  readonly changeableUntil: Scalars['Date']['output'];
  /** Tanggal yang terkena: masa isi yang memuatnya lebih panjang. Dates that it touched: windows that hold them are longer. */
  readonly days: ReadonlyArray<Scalars['Date']['output']>;
  /** Mulai. From. */
  readonly from: Scalars['DateTime']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Alasan pencabutan. Why it was withdrawn. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** Sebab. Why. */
  readonly reason: Scalars['String']['output'];
  /** Dicatat pada. Registered at. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Sampai sebelum. Until before. */
  readonly to: Scalars['DateTime']['output'];
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Dicabut pada; null bila berlaku. Withdrawn at; null while it counts. */
  readonly withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** Daftar pejabat penilai. A list of superiors. */
export type OverdueAppraiserConnection = {
  readonly __typename?: 'OverdueAppraiserConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<OverdueAppraiserEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar: pejabat penilai dengan evaluasi pegawai yang lewat waktu pada satu periode. A row of a list: a superior with evaluations of a period that are past their day. */
export type OverdueAppraiserEdge = {
  readonly __typename?: 'OverdueAppraiserEdge';
  /** Banyaknya evaluasi yang lewat waktu. How many evaluations are past their day. */
  readonly count: Scalars['Int']['output'];
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Di meja siapa; null bila di meja BKPP. On whose desk it lies; null for BKPP's. */
  readonly holder: Maybe<Employee>;
  /** Pejabat penilai. The superior. */
  readonly node: Employee;
  /** Hari terakhir evaluasi yang paling lama lewat. The last day of the one that is longest past it. */
  readonly oldestOn: Scalars['Date']['output'];
  /** Bulan atau tahun. The month or year. */
  readonly period: Scalars['Period']['output'];
  /** Jenjang: 1 atasannya, 2 pimpinan perangkat daerah, 3 BKPP. The round: 1 their superior, 2 the head of the agency, 3 BKPP. */
  readonly round: Scalars['Int']['output'];
  /** Pada jenjang itu sejak. In that round since. */
  readonly roundAt: Scalars['DateTime']['output'];
};

/** Permintaan mengizinkan penilaian sebelum capaian ditetapkan. Request to let people be evaluated before the achievement is set. */
export type OverrideAchievementInput = {
  /** Versi yang dilihat; 0 bila belum ada. The version seen; 0 when there is none yet. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Dasar hukum. Legal reference. */
  readonly legalReference: Scalars['String']['input'];
  /** Bulan atau tahun yang sudah dimulai. A month or year that has begun. */
  readonly period: Scalars['Period']['input'];
  /** Alasan. The reason. */
  readonly reason: Scalars['String']['input'];
  /** Id unit kinerja. Id of the performance unit. */
  readonly unitId: Scalars['ID']['input'];
};

/** Hasil mengizinkan. Outcome of the leave. */
export type OverrideAchievementPayload = {
  readonly __typename?: 'OverrideAchievementPayload';
  /** Capaian; pada konflik versi, keadaannya sekarang. The achievement; on a conflict of versions, as it stands. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Keterangan halaman sesuai spesifikasi Relay. Information about a page (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Kursor baris terakhir. Cursor of the last row. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Apakah ada halaman berikutnya. Whether there is a next page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Apakah ada halaman sebelumnya. Whether there is a previous page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Kursor baris pertama. Cursor of the first row. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** TPP pegawai yang hanya sebagian bulan dalam dinas. The allowance of whoever was in service for part of a month. */
export type PartialMonth =
  /** Menurut hari kerja dalam dinas; target menitnya pula. By the working days in service, and so the target of minutes. */
  | 'PRO_RATA'
  /** Seperti sebulan penuh. As for a whole month. */
  | 'WHOLE';

/** Dasar persentase pengurangan. Of what a penalty takes its per cent. */
export type PenaltyBase =
  /** Bagian disiplin. The part for discipline. */
  | 'DISCIPLINE'
  /** Bagian produktivitas. The part for productivity. */
  | 'PRODUCTIVITY'
  /** Seluruh TPP sebelum pengurangan. The whole allowance before penalties. */
  | 'TOTAL';

/** Hasil verifikasi untuk satu pegawai. Outcome of the verification for one employee. */
export type PendingOutcome = {
  readonly __typename?: 'PendingOutcome';
  /** Aktivitas bulan itu; null bila ditolak. The month's activities; null when refused. */
  readonly activityMonth: Maybe<ActivityMonth>;
  /** Urutan pegawai dalam permintaan, mulai 0. The employee's place in the request, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Banyaknya yang diminta dan masih menunggu: kirim lagi permintaan yang sama. How many of what was asked for still wait: send the same request again. */
  readonly left: Scalars['Int']['output'];
  /** Banyaknya yang ditolak sekarang. How many were rejected now. */
  readonly rejected: Scalars['Int']['output'];
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** Banyaknya yang diverifikasi sekarang. How many were verified now. */
  readonly verified: Scalars['Int']['output'];
};

/** Perjanjian Kinerja (PK) suatu unit untuk satu tahun. The performance agreement of a unit for a year. */
export type PerformanceAgreement = Node & {
  readonly __typename?: 'PerformanceAgreement';
  /** Perbedaan di antara dua versi. What differs between two versions. */
  readonly changes: ReadonlyArray<AgreementChange>;
  /** Draf; hanya bagi pengelola kinerja unit, BKPP, dan auditor. The draft; for the unit's manager, BKPP and the auditor alone. */
  readonly draft: Maybe<AgreementDraft>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Isi versi terbaru. Items of the newest version. */
  readonly items: ReadonlyArray<AgreementItem>;
  /** Nomor versi terbaru; null sebelum ada yang diterbitkan. Number of the newest version; null before any is published. */
  readonly number: Maybe<Scalars['Int']['output']>;
  /** Versi terbaru diterbitkan pada. When the newest version was published. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Asal versi terbaru. Source of the newest version. */
  readonly source: Maybe<AgreementSource>;
  /** Nomor versi terbaru di e-Sakip. Number of the newest version in e-Sakip. */
  readonly sourceVersion: Maybe<Scalars['Int']['output']>;
  /** Sasaran yang tidak dirujuk hasil kerja mana pun pada SKP pimpinan unit; null bila tidak boleh dilihat. Items to which no result of the heads' plans refers; null when not to be seen. */
  readonly uncovered: Maybe<ReadonlyArray<AgreementItem>>;
  /** Unit kerja. The unit. */
  readonly unit: Unit;
  /** Versi data untuk suntingan, dikirim kembali sebagai expectedVersion. Version of the data for edits, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Satu versi menurut nomornya. A version by its number. */
  readonly versionOf: AgreementVersion;
  /** Semua versi. All versions. */
  readonly versions: AgreementVersionConnection;
  /** Tahun. Year. */
  readonly year: Scalars['Int']['output'];
};


/** Perjanjian Kinerja (PK) suatu unit untuk satu tahun. The performance agreement of a unit for a year. */
export type PerformanceAgreementChangesArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** Perjanjian Kinerja (PK) suatu unit untuk satu tahun. The performance agreement of a unit for a year. */
export type PerformanceAgreementVersionOfArgs = {
  number: Scalars['Int']['input'];
};


/** Perjanjian Kinerja (PK) suatu unit untuk satu tahun. The performance agreement of a unit for a year. */
export type PerformanceAgreementVersionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Dialog kinerja antara pegawai dan pejabat penilainya tentang satu SKP. A dialogue of an employee and their superior about a plan. */
export type PerformanceDialogue = Node & {
  readonly __typename?: 'PerformanceDialogue';
  /** Pokok bahasan. The agenda. */
  readonly agenda: ReadonlyArray<AgendaPoint>;
  /** Kesepakatan. Agreements. */
  readonly agreements: ReadonlyArray<Scalars['String']['output']>;
  /** Pendekatan SKP yang disepakati, pada dialog perencanaan. The approach agreed on, in a planning dialogue. */
  readonly approach: Maybe<PlanApproach>;
  /** Alasan pembatalan. Why it was cancelled. */
  readonly cancelNote: Maybe<Scalars['String']['output']>;
  /** Butir yang dibawa dari dialog sebelumnya, juga dari SKP yang sudah berakhir. What the last dialogue left open, and those about plans that have ended. */
  readonly carried: ReadonlyArray<CarriedPoint>;
  /** Dialog tentang SKP berikutnya yang mengambil alih butir terakhir yang tersisa; null selama masih ada yang tinggal. The dialogue about a later plan that took over the last of what this one left; null while any of it stays. */
  readonly carriedToId: Maybe<Scalars['ID']['output']>;
  /** Dikonfirmasi kedua pihak pada. Confirmed by both at. */
  readonly closedAt: Maybe<Scalars['DateTime']['output']>;
  /** Konfirmasi atas isi ini. Confirmations of this content. */
  readonly confirmations: ReadonlyArray<DialogueConfirmation>;
  /** Sidik isi sekarang, dikirim saat konfirmasi. The hash of the content as it stands, sent to confirm it. */
  readonly contentHash: Scalars['String']['output'];
  /** Pemilik SKP. The owner of the plan. */
  readonly employee: Employee;
  /** Tindak lanjut. Follow-ups. */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** Dilaksanakan pada. Held on. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Jenis. Kind. */
  readonly kind: DialogueKind;
  /** Nomor di antara dialog SKP itu. Number among the plan's dialogues. */
  readonly no: Scalars['Int']['output'];
  /** Catatan. Notes. */
  readonly notes: Maybe<Scalars['String']['output']>;
  /** SKP yang dibicarakan. Id of the plan that it is about. */
  readonly planId: Scalars['ID']['output'];
  /** Dijadwalkan untuk. Called for. */
  readonly scheduledFor: Scalars['DateTime']['output'];
  /** Keadaan. State. */
  readonly state: DialogueState;
  /** Di pihak atasan saat ini; null bila menunggu BKPP. Who acts on the superior's side; null while it lies with BKPP. */
  readonly superior: Maybe<Employee>;
  /** Data pejabat penilai pada hari dialog, disalin. Copy of the superior's data, of the day of the dialogue. */
  readonly superiorSnapshot: Maybe<PersonSnapshot>;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
};

/** Daftar dialog. A list of dialogues. */
export type PerformanceDialogueConnection = {
  readonly __typename?: 'PerformanceDialogueConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<PerformanceDialogueEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar dialog. A row of a list of dialogues. */
export type PerformanceDialogueEdge = {
  readonly __typename?: 'PerformanceDialogueEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Dialog. The dialogue. */
  readonly node: PerformanceDialogue;
};

/** Kartu: satu SKP seorang pegawai dalam satu periode, seperti terlihat pada daftar. A card: one plan of a person in one period, as lists show it. */
export type PeriodCard = Node & {
  readonly __typename?: 'PeriodCard';
  /** Aktivitas bulan itu; null pada kartu tahunan, dan bila tidak boleh dilihat. The month's activities; null on a year's card, and when not to be seen. */
  readonly activityMonth: Maybe<ActivityMonth>;
  /** Dialog kinerja, pada kartu tahunan; null bila belum ada dialog. Dialogues, on the year's card; null without any. */
  readonly dialogue: Maybe<DialogueSummary>;
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Evaluasi. The evaluation. */
  readonly evaluation: Maybe<EvaluationSummary>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Menit aktivitas. Minutes of activities. */
  readonly minutes: Maybe<MinutesSummary>;
  /** SKP bulanan. The month. */
  readonly month: Maybe<MonthSummary>;
  /** Nama pada saat itu. Name at the time. */
  readonly name: Scalars['String']['output'];
  /** Periode. Period. */
  readonly period: Scalars['Period']['output'];
  /** SKP tahunan. The year's plan. */
  readonly plan: Maybe<PlanSummary>;
  /** Nomor SKP pada tahun itu. Number of the plan in its year. */
  readonly planNo: Scalars['Int']['output'];
  /** Jabatan pada saat itu. Position at the time. */
  readonly positionTitle: Scalars['String']['output'];
  /** Unit kerja pada saat itu. Unit at the time. */
  readonly unitName: Scalars['String']['output'];
};

/** Daftar kartu. A list of cards. */
export type PeriodCardConnection = {
  readonly __typename?: 'PeriodCardConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<PeriodCardEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar kartu. A row of a list of cards. */
export type PeriodCardEdge = {
  readonly __typename?: 'PeriodCardEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Kartu. The card. */
  readonly node: PeriodCard;
};

/** Kalender sebulan seorang pegawai. A month of a person's calendar. */
export type PersonCalendar = {
  readonly __typename?: 'PersonCalendar';
  /** Hari-hari, menurut tanggal. The days, by date. */
  readonly days: ReadonlyArray<PersonDay>;
  /** Di antaranya hari dinas luar dan diklat. Of those left the days of duty travel and training. */
  readonly dutyDaysLeft: Scalars['Int']['output'];
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Banyaknya hari kerja, termasuk dinas luar dan diklat. Working days, duty travel and training among them. */
  readonly workingDays: Scalars['Int']['output'];
  /** Hari kerja yang tersisa, hari ini termasuk, tanpa cuti. Working days left, today among them, leave apart. */
  readonly workingDaysLeft: Scalars['Int']['output'];
  /** Menit kerja sebulan. Minutes of work in the month. */
  readonly workingMinutes: Scalars['Int']['output'];
};

/** Satu hari seorang pegawai. A day of a person. */
export type PersonDay = {
  readonly __typename?: 'PersonDay';
  /** Cuti, dinas luar, atau diklat pada hari itu, juga pada akhir pekan. Leave, duty travel or training on the day, be it a weekend. */
  readonly absence: Maybe<LeaveType>;
  /** Menit istirahat. Minutes of break. */
  readonly breakMinutes: Maybe<Scalars['Int']['output']>;
  /** Tanggal. Date. */
  readonly date: Scalars['Date']['output'];
  /** Jam selesai kerja. End of work. */
  readonly end: Maybe<Scalars['String']['output']>;
  /** Jenis. Kind. */
  readonly kind: DayKind;
  /** Nama hari libur. Name of the holiday. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** Terkena gangguan sistem. Touched by an outage. */
  readonly outage: Scalars['Boolean']['output'];
  /** Dalam bulan Ramadan. In Ramadan. */
  readonly ramadan: Scalars['Boolean']['output'];
  /** Jam mulai kerja; null bila tidak bekerja. Start of work; null when nobody works. */
  readonly start: Maybe<Scalars['String']['output']>;
  /** Menit kerja. Minutes of work. */
  readonly workingMinutes: Scalars['Int']['output'];
};

/** Salinan data pegawai pada saat dokumen dibuat. A copy of personal data at the time of a document. */
export type PersonSnapshot = {
  readonly __typename?: 'PersonSnapshot';
  /** Perangkat daerah. Agency. */
  readonly agencyName: Scalars['String']['output'];
  /** Nama. Name. */
  readonly name: Scalars['String']['output'];
  /** NIP; "-" dicetak bila tidak ada. Personnel number; printed as a dash when there is none. */
  readonly nip: Maybe<Scalars['String']['output']>;
  /** Jabatan. Position title. */
  readonly positionTitle: Scalars['String']['output'];
  /** Golongan ruang. Grade room. */
  readonly rankCode: Maybe<Scalars['String']['output']>;
  /** Pangkat. Rank. */
  readonly rankName: Maybe<Scalars['String']['output']>;
  /** Unit kerja. Unit. */
  readonly unitName: Scalars['String']['output'];
};

/** Bank aktivitas milik sendiri. What a person has of the bank for themselves. */
export type PersonalBank = {
  readonly __typename?: 'PersonalBank';
  /** Favorit, terbaru lebih dahulu; paling banyak 50. Favourites, the newest first; 50 at most. */
  readonly favourites: ReadonlyArray<BankItem>;
  /** Yang terakhir dicatat, masing-masing sekali; paling banyak 20. What was recorded last, each once; 20 at most. */
  readonly recent: ReadonlyArray<BankItem>;
};

/** Perspektif indikator JPT dan PUKM. Perspective of an indicator of a head. */
export type Perspective =
  /** Anggaran. Budget. */
  | 'ANGGARAN'
  /** Penerima layanan. Recipients of services. */
  | 'PENERIMA_LAYANAN'
  /** Penguatan internal. Internal strengthening. */
  | 'PENGUATAN_INTERNAL'
  /** Proses bisnis. Business process. */
  | 'PROSES_BISNIS';

/** Sasaran Kinerja Pegawai (SKP). An employee's plan for a year or a part of it. */
export type Plan = Node & {
  readonly __typename?: 'Plan';
  /** Lampiran: skema pertanggungjawaban. Appendix: accountability scheme. */
  readonly accountabilityScheme: ReadonlyArray<Scalars['String']['output']>;
  /** Hasil kerja yang tidak lagi sesuai perjanjian kinerja terbaru; kosong pada SKP selain JPT dan PUKM. Results that no longer match the newest performance agreement; none in plans of others than JPT and PUKM. */
  readonly agreementMismatches: ReadonlyArray<AgreementMismatch>;
  /** Hasil kerja yang targetnya, dengan satuan yang sama, bukan target perjanjian; hanya pada SKP setahun penuh. Results whose target, in the same unit of measure, is not the agreed one; of plans for a whole year alone. */
  readonly agreementTargetsOff: ReadonlyArray<AgreementTargetOff>;
  /** Sasaran perjanjian kinerja yang belum menjadi hasil kerja di sini. Items of the performance agreement from which no result here comes. */
  readonly agreementUncovered: ReadonlyArray<AgreementItem>;
  /** Perubahan terakhir atas SKP ini; null bila tidak pernah diubah. The last amendment of this plan; null when there never was one. */
  readonly amendment: Maybe<Amendment>;
  /** Data pejabat penilai, disalin saat diajukan. Copy of the appraiser's data at submission. */
  readonly appraiserSnapshot: Maybe<PersonSnapshot>;
  /** Pendekatan. Approach. */
  readonly approach: PlanApproach;
  /** Ditetapkan pada. Set at. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pernyataan pegawai saat diajukan terakhir. The owner's statement at the last submission. */
  readonly attestation: Maybe<PlanAttestation>;
  /** Tanda pada pengajuannya, hanya bagi BKPP dan auditor, dan tidak atas SKP sendiri; null bagi yang lain. Signs at its submissions, for BKPP and auditors alone and of no plan of their own; null for others. */
  readonly authorshipSignals: Maybe<ReadonlyArray<AuthorshipSignal>>;
  /** Perilaku kerja. Behaviours. */
  readonly behaviours: ReadonlyArray<BehaviourExpectation>;
  /** Sebab ditutup; null bila belum. Why it is closed; null while it is not. */
  readonly closedBecause: Maybe<PlanClosing>;
  /** Lampiran: konsekuensi. Appendix: consequences. */
  readonly consequences: ReadonlyArray<Scalars['String']['output']>;
  /** SHA-256 isi, jangka waktu, dan pendekatan; dikirim kembali dengan pernyataan saat diajukan. SHA-256 of content, dates and approach; sent back with the statement at submission. */
  readonly contentHash: Scalars['String']['output'];
  /** Dialog tentang SKP ini, menurut nomor; null bila tidak boleh dilihat. The dialogues about this plan, by number; null when not to be seen. */
  readonly dialogues: Maybe<PerformanceDialogueConnection>;
  /** Pemilik. Owner. */
  readonly employee: Employee;
  /** Data pegawai yang dinilai, disalin dari data kepegawaian. Copy of the employee's data. */
  readonly employeeSnapshot: PersonSnapshot;
  /** Formulir cetaknya. Its printed form. */
  readonly form: PlanForm;
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Bentuk. Form. */
  readonly kind: PlanKind;
  /** Diajukan setelah batas waktu. Submitted after the deadline. */
  readonly late: Scalars['Boolean']['output'];
  /** Semua butir SKP dan perubahannya yang sedang berjalan, dengan utasnya; null bila tidak boleh dilihat. All lines of the plan and of its open amendment, with their threads; null when not to be seen. */
  readonly lines: Maybe<ReadonlyArray<PlanLine>>;
  /** Peringatan saat diajukan; kosong sebelum itu dan setelah diubah. What the lint found at submission, errors never; empty before and after an edit. */
  readonly lintFindings: ReadonlyArray<LintFinding>;
  /** Nomor SKP pada tahun itu. Number in its year. */
  readonly planNo: Scalars['Int']['output'];
  /** Peraturan yang berlaku. The regulation in force. */
  readonly regulationVersion: Scalars['String']['output'];
  /** Lampiran: dukungan sumber daya. Appendix: resource support. */
  readonly resourceSupport: ReadonlyArray<Scalars['String']['output']>;
  /** Catatan pengembalian terakhir. Note of the last return. */
  readonly returnNote: Maybe<Scalars['String']['output']>;
  /** Harus direviu pengelola kinerja sebelum ditetapkan, menurut kebijakan saat diajukan. To be reviewed by the performance manager before it is set, by the policy of its submission. */
  readonly reviewRequired: Scalars['Boolean']['output'];
  /** Direviu pada. Reviewed at. */
  readonly reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** Pengelola kinerja yang mereviu. The performance manager who reviewed it. */
  readonly reviewedBy: Maybe<Employee>;
  /** Status. State. */
  readonly status: PlanStatus;
  /** Diajukan pada. Submitted at. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Data atasan pejabat penilai, disalin saat diajukan; null bila tidak ada. Copy of the data of the appraiser's superior at submission; null for none. */
  readonly superiorOfAppraiserSnapshot: Maybe<PersonSnapshot>;
  /** Hari terakhir. Last day. */
  readonly to: Scalars['Date']['output'];
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** SKP sebagaimana ditetapkan, dari yang pertama. The plan as it was set, the first time first. */
  readonly versions: ReadonlyArray<PlanVersion>;
  /** Hasil kerja. Results. */
  readonly workResults: ReadonlyArray<WorkResult>;
  /** Tahun. Year. */
  readonly year: Scalars['Int']['output'];
};


/** Sasaran Kinerja Pegawai (SKP). An employee's plan for a year or a part of it. */
export type PlanDialoguesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<DialogueKind>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Pendekatan SKP. Approach of a plan. */
export type PlanApproach =
  /** Kualitatif. Qualitative. */
  | 'KUALITATIF'
  /** Kuantitatif. Quantitative. */
  | 'KUANTITATIF';

/** Pernyataan pegawai bahwa SKP disusun sendiri. The owner's statement that the plan is their own work. */
export type PlanAttestation = {
  readonly __typename?: 'PlanAttestation';
  /** Dinyatakan pada. Stated at. */
  readonly at: Scalars['DateTime']['output'];
  /** SHA-256 isi yang dinyatakan. SHA-256 of what was stated. */
  readonly contentHash: Scalars['String']['output'];
};

/** Pernyataan pribadi saat mengajukan SKP. The personal statement at the submission of a plan. */
export type PlanAttestationInput = {
  /** contentHash SKP yang dilihat. The contentHash of the plan as seen. */
  readonly contentHash: Scalars['String']['input'];
  /** Benar: SKP ini saya susun sendiri. True: I have drawn up this plan myself. */
  readonly statement: Scalars['Boolean']['input'];
};

/** Satu perbedaan dua versi. One thing in which two versions differ. */
export type PlanChange = {
  readonly __typename?: 'PlanChange';
  /** Sesudahnya. After. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** Sebelumnya: teks, angka dalam satuannya, atau teks baris. Before: a text, a figure in its unit, or the text of a line. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** Jenis. How. */
  readonly kind: PlanChangeKind;
  /** Tempatnya: nama isian, id baris, dan urutan mulai 0; #order berarti urutan baris. Where: names of fields, ids of lines, and places from 0; #order is the order of the lines. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Jenis perbedaan dua versi. How two versions differ in one place. */
export type PlanChangeKind =
  /** Baru. There only later. */
  | 'ADDED'
  /** Diubah. Something else. */
  | 'CHANGED'
  /** Dihapus. There only before. */
  | 'GONE';

/** Sebab SKP ditutup. Why a plan is closed. */
export type PlanClosing =
  /** Drafnya dibatalkan pemilik. Its owner gave the draft up. */
  | 'CANCELLED'
  /** Hari terakhirnya lewat. Its last day is over. */
  | 'LAST_DAY'
  /** Pemiliknya berpindah jabatan atau berhenti. Its owner has another office, or has left. */
  | 'PARTING';

/** Dua versi SKP berdampingan. Two versions of a plan side by side. */
export type PlanComparison = {
  readonly __typename?: 'PlanComparison';
  /** Perbedaannya; kosong bila sama. What differs; empty when they are equal. */
  readonly changes: ReadonlyArray<PlanChange>;
  /** Versi yang dibandingkan. The version compared. */
  readonly from: PlanVersion;
  /** SKP. The plan. */
  readonly plan: Plan;
  /** Versi pembandingnya, dengan alasan dan peminta perubahannya. The version that it is compared with; its reason and who asked say why. */
  readonly to: PlanVersion;
};

/** Isi SKP. What the owner writes in a plan. */
export type PlanContentInput = {
  /** Skema pertanggungjawaban. Accountability scheme. */
  readonly accountabilityScheme: ReadonlyArray<Scalars['String']['input']>;
  /** Tujuh perilaku, berurutan; tanpa ekspektasi khusus bila kosong. The seven behaviours in order; none special when left out. */
  readonly behaviours?: InputMaybe<ReadonlyArray<BehaviourExpectationInput>>;
  /** Konsekuensi. Consequences. */
  readonly consequences: ReadonlyArray<Scalars['String']['input']>;
  /** Dukungan sumber daya. Resource support. */
  readonly resourceSupport: ReadonlyArray<Scalars['String']['input']>;
  /** Hasil kerja. Results. */
  readonly workResults: ReadonlyArray<WorkResultInput>;
};

/** Contoh rencana hasil kerja bagi suatu jabatan. An example of a result for a position. */
export type PlanExample = Node & {
  readonly __typename?: 'PlanExample';
  /** Kode. Code. */
  readonly code: Scalars['String']['output'];
  /** Rumpun jabatan. Position family. */
  readonly family: Scalars['String']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Indikator. Indicators. */
  readonly indicators: ReadonlyArray<PlanExampleIndicator>;
  /** Rencana hasil kerja pimpinan yang diintervensi. The leader's result that it contributes to. */
  readonly leaderResult: Scalars['String']['output'];
  /** Jenjang atau jenis jabatan yang sesuai. Levels or kinds of position that it fits. */
  readonly levels: ReadonlyArray<Scalars['String']['output']>;
  /** Rencana hasil kerja. The result. */
  readonly text: Scalars['String']['output'];
};

/** Daftar contoh. A page of examples. */
export type PlanExampleConnection = {
  readonly __typename?: 'PlanExampleConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<PlanExampleEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris dari daftar contoh. A row of the examples. */
export type PlanExampleEdge = {
  readonly __typename?: 'PlanExampleEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Contoh. The example. */
  readonly node: PlanExample;
};

/** Indikator dalam contoh. An indicator of an example. */
export type PlanExampleIndicator = {
  readonly __typename?: 'PlanExampleIndicator';
  /** Cara agregasi. Aggregation. */
  readonly aggregation: Aggregation;
  /** Aspek. Aspect. */
  readonly aspect: Aspect;
  /** Pembanding. Comparator. */
  readonly comparator: Comparator;
  /** Target tahunan. Annual target. */
  readonly target: Scalars['Quantity']['output'];
  /** Indikator. The indicator. */
  readonly text: Scalars['String']['output'];
  /** Satuan. Unit of measure. */
  readonly unit: Scalars['String']['output'];
};

/** Formulir cetak SKP. The printed form of a plan. */
export type PlanForm = {
  readonly __typename?: 'PlanForm';
  /** Kolom tabel hasil kerja, berurutan. Columns of the table of results, in order. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** Judul baris ukuran keberhasilan di bawah tiap hasil kerja; null pada pendekatan kuantitatif. Heading of the row of measures below each result; null in a quantitative plan. */
  readonly detail: Maybe<Scalars['String']['output']>;
  /** Bagian tabel, berurutan. Sections of the table, in order. */
  readonly sections: ReadonlyArray<Scalars['String']['output']>;
  /** Judul. Title. */
  readonly title: Scalars['String']['output'];
};

/** Bentuk SKP. Form of a plan. */
export type PlanKind =
  /** Jabatan administrasi dan fungsional. Administrators, executors and functional posts. */
  | 'JA_JF'
  /** Pejabat pimpinan tinggi dan pimpinan unit kerja mandiri. Senior leaders and heads of independent units. */
  | 'JPT_PUKM';

/** Satu butir SKP dengan utas pertanyaannya. A line of a plan with its thread of questions. */
export type PlanLine = Node & {
  readonly __typename?: 'PlanLine';
  /** Pemilik sudah menjelaskan butir ini seperti sekarang isinya. The owner has explained the line as it stands. */
  readonly acknowledged: Scalars['Boolean']['output'];
  /** Pemahaman pemilik. How the owner understands it. */
  readonly acknowledgement: Maybe<LineAcknowledgement>;
  /** Pertanyaan, jawaban, dan komentar menurut waktu. Questions, answers and comments in their order. */
  readonly entries: ReadonlyArray<LineEntry>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Jenis. Kind. */
  readonly kind: PlanLineKind;
  /** Id butir dalam SKP, misalnya result.r1. Id within the plan, such as result.r1. */
  readonly lineId: Scalars['String']['output'];
  /** Butir ini menurut perubahan yang sedang berjalan; null bila perubahan itu tidak mengubahnya, atau tidak ada. The line as the open amendment would have it; null where that leaves it as it is, and without one. */
  readonly proposal: Maybe<LineProposal>;
  /** Banyaknya pertanyaan. Number of questions. */
  readonly questions: Scalars['Int']['output'];
  /** Isi butir dalam SKP; null bila butirnya sudah tidak ada, atau baru ada dalam perubahannya. What the line says in the plan; null once it is gone, or while only the amendment has it. */
  readonly text: Maybe<Scalars['String']['output']>;
  /** Sidik isi butir dalam SKP, dikirim bersama pemahaman. The hash of the line in the plan, sent with an acknowledgement. */
  readonly textHash: Maybe<Scalars['String']['output']>;
  /** Banyaknya pertanyaan yang menunggu jawaban. Number of questions that wait for an answer. */
  readonly unanswered: Scalars['Int']['output'];
};

/** Jenis butir SKP. Kind of a line of a plan. */
export type PlanLineKind =
  /** Lampiran. An appendix. */
  | 'APPENDIX'
  /** Perilaku kerja. A behaviour. */
  | 'BEHAVIOUR'
  /** Indikator kinerja individu. An indicator. */
  | 'INDICATOR'
  /** Rencana hasil kerja. A planned result. */
  | 'RESULT';

/** Status SKP. State of a plan. */
export type PlanStatus =
  /** Berlaku, sedang diubah. In force, with an amendment being drawn up. */
  | 'AMENDING'
  /** Ditetapkan. Set, in force. */
  | 'APPROVED'
  /** Ditutup: hari terakhirnya lewat, pemiliknya mutasi atau berhenti, atau drafnya dibatalkan. Closed: its last day is over, its owner moved or left, or its draft was cancelled. */
  | 'CLOSED'
  /** Draf milik pegawai. The owner's draft. */
  | 'DRAFT'
  /** Ditutup, dan evaluasi tahunannya final. Closed, and its annual evaluation is final. */
  | 'EVALUATED'
  /** Dikembalikan dengan catatan. Returned with a note. */
  | 'RETURNED'
  /** Direviu pengelola kinerja, menunggu ditetapkan. Reviewed by the performance manager, before the appraiser. */
  | 'REVIEWED'
  /** Diajukan kepada pejabat penilai. Before the appraiser. */
  | 'SUBMITTED';

/** Ringkasan SKP pada kartu. A plan on a card. */
export type PlanSummary = {
  readonly __typename?: 'PlanSummary';
  /** Pendekatan. Approach. */
  readonly approach: PlanApproach;
  /** Bentuk. Form. */
  readonly kind: PlanKind;
  /** Diajukan setelah batas waktu. Submitted after the deadline. */
  readonly late: Scalars['Boolean']['output'];
  /** Banyaknya hasil kerja. Number of results. */
  readonly results: Scalars['Int']['output'];
  /** Status SKP. State of the plan. */
  readonly status: PlanStatus;
  /** Diajukan pada. Submitted at. */
  readonly submittedAt: Maybe<Scalars['DateTime']['output']>;
};

/** SKP sebagaimana ditetapkan pada satu waktu; tidak pernah berubah. A plan as it was set at one time; never changes. */
export type PlanVersion = {
  readonly __typename?: 'PlanVersion';
  /** Lampiran: skema pertanggungjawaban. Appendix: accountability scheme. */
  readonly accountabilityScheme: ReadonlyArray<Scalars['String']['output']>;
  /** Pendekatan. Approach. */
  readonly approach: PlanApproach;
  /** Perilaku kerja. Behaviours. */
  readonly behaviours: ReadonlyArray<BehaviourExpectation>;
  /** Lampiran: konsekuensi. Appendix: consequences. */
  readonly consequences: ReadonlyArray<Scalars['String']['output']>;
  /** Data pegawai saat itu. The employee's data then. */
  readonly employeeSnapshot: PersonSnapshot;
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['output'];
  /** Bentuk. Form. */
  readonly kind: PlanKind;
  /** Penetapan ke berapa. Which setting of the plan it is, from 1. */
  readonly no: Scalars['Int']['output'];
  /** Alasan perubahan; null pada penetapan pertama. Why it was amended; null the first time. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** Yang meminta perubahan; null pada penetapan pertama. Who asked for the amendment; null the first time. */
  readonly requestedBy: Maybe<Employee>;
  /** Lampiran: dukungan sumber daya. Appendix: resource support. */
  readonly resourceSupport: ReadonlyArray<Scalars['String']['output']>;
  /** Ditetapkan pada. Set at. */
  readonly setAt: Scalars['DateTime']['output'];
  /** Pejabat penilai yang menetapkan. The appraiser who set it. */
  readonly setBy: PersonSnapshot;
  /** Hari terakhir. Last day. */
  readonly to: Scalars['Date']['output'];
  /** Versi SKP pada penetapan itu. The plan's version then. */
  readonly version: Scalars['Int']['output'];
  /** Hasil kerja. Results. */
  readonly workResults: ReadonlyArray<WorkResult>;
};

/** Kebijakan: nilai yang diserahkan peraturan kepada instansi. A policy: a value that the regulation leaves to the instance. */
export type Policy = {
  readonly __typename?: 'Policy';
  /** Nilai bawaan. The default. */
  readonly defaultValue: Maybe<Scalars['PolicyValue']['output']>;
  /** Apa yang diatur, dalam bahasa Accept-Language. What it decides, in the language of Accept-Language. */
  readonly description: Scalars['String']['output'];
  /** Berlaku mulai; null bila masih nilai bawaan. In force from; null while it is the default. */
  readonly effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** Apakah sudah ada yang menjalankannya; bila belum, hanya nilai bawaan yang dapat ditetapkan. Whether something carries it out; until then only the default can be set. */
  readonly inEffect: Scalars['Boolean']['output'];
  /** Kunci, misalnya activity.monthlyMinuteTarget. Key. */
  readonly key: Scalars['String']['output'];
  /** Dasar hukum. Legal basis. */
  readonly legalBasis: Maybe<Scalars['String']['output']>;
  /** Nilai yang berlaku pada tanggal itu; null pada beberapa kunci berarti tanpa batas. The value in force on the date; for some keys null means no limit. */
  readonly value: Maybe<Scalars['PolicyValue']['output']>;
};

/** Yang tersentuh oleh perubahan kebijakan. What a change of a policy touches. */
export type PolicyPreview = {
  readonly __typename?: 'PolicyPreview';
  /** Nilai sesudah perubahan. The value after. */
  readonly after: Maybe<Scalars['PolicyValue']['output']>;
  /** Menurut perangkat daerah; kosong bila tidak ada masa yang bergeser. By agency; none where no window moves. */
  readonly agencies: ReadonlyArray<AgencyPeople>;
  /** Nilai sebelum perubahan. The value before. */
  readonly before: Maybe<Scalars['PolicyValue']['output']>;
  /** Berlaku mulai. In force from. */
  readonly effectiveFrom: Scalars['Date']['output'];
  /** Kunci. Key. */
  readonly key: Scalars['String']['output'];
  /** Bulan yang terkena, paling banyak 12, sampai nilai berikutnya berlaku. The months that it is about, 12 at most, until the next value is in force. */
  readonly months: ReadonlyArray<MovedMonth>;
  /** Masa perorangan bergeser, yang mengikuti kejadian pada bulan atau aktivitas seseorang (persetujuan, pengembalian, penolakan) dan tidak dapat ditunjukkan pada months. Windows of single persons move, which follow from what happens to somebody's month or activity (an approval, a return, a rejection) and which months cannot tell. */
  readonly movesSinglePersons: Scalars['Boolean']['output'];
  /** Banyaknya pegawai pada daftar perangkat daerah pada tanggal berlakunya; 0 bila tidak ada masa yang bergeser. People on the agencies' rosters on the day from which it counts; 0 where no window moves. */
  readonly people: Scalars['Int']['output'];
  /** Perkiraan, karena daftar hari yang akan datang masih dapat berubah. An estimate, since rosters of a day to come still change. */
  readonly peopleAreEstimated: Scalars['Boolean']['output'];
};

/** Perubahan kebijakan yang ditinjau. A change of a policy to be looked at. */
export type PolicyPreviewInput = {
  /** Berlaku mulai, paling awal hari ini. In force from, today at the earliest. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Kunci. Key. */
  readonly key: Scalars['String']['input'];
  /** Nilai. Value. */
  readonly value?: InputMaybe<Scalars['PolicyValue']['input']>;
};

/** Hasil meninjau perubahan kebijakan. Outcome of looking at a change of a policy. */
export type PolicyPreviewPayload = {
  readonly __typename?: 'PolicyPreviewPayload';
  /** Tinjauan; null bila perubahan itu akan ditolak. The preview; null when the change would be refused. */
  readonly preview: Maybe<PolicyPreview>;
  /** Penolakan, sama dengan setPolicy. Refusals, as of setPolicy. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Jabatan. A position. */
export type Position = Node & {
  readonly __typename?: 'Position';
  /** Jabatan yang pejabatnya menilai, bila bukan atasan langsung. The position whose holder appraises, when it is not the one above. */
  readonly appraiserOverride: Maybe<Position>;
  /** Kode jabatan di SISDM. Code of the position in the personnel register. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Eselon. Echelon. */
  readonly eselon: Maybe<Scalars['String']['output']>;
  /** Kelas jabatan. Position class. */
  readonly grade: Maybe<Scalars['Int']['output']>;
  /** Siapa yang ditugaskan pada suatu tanggal: definitif, Plt, Plh, delegasi. Who is assigned on a date: definitive, Plt, Plh, delegated. */
  readonly holders: ReadonlyArray<PositionHolder>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Pimpinan unit kerja mandiri. Head of an independent unit. */
  readonly isPukm: Scalars['Boolean']['output'];
  /** Jenis jabatan, misalnya JF_KEAHLIAN. Kind of position. */
  readonly kind: Scalars['String']['output'];
  /** Jenjang jabatan fungsional atau pelaksana. Level of a functional post or executor. */
  readonly level: Maybe<Scalars['String']['output']>;
  /** Jabatan atasan langsung pada suatu tanggal; null di puncak. The position above on a date; null at the top. */
  readonly superior: Maybe<Position>;
  /** Nama jabatan. Title. */
  readonly title: Scalars['String']['output'];
  /** Unit tempat jabatan itu berada pada suatu tanggal. The unit in which the position stands on a date. */
  readonly unit: Maybe<Unit>;
  /** Hari terakhir jabatan itu ada; null bila belum ditentukan. Last day on which the position stands; null while open. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
};


/** Jabatan. A position. */
export type PositionAppraiserOverrideArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Jabatan. A position. */
export type PositionHoldersArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Jabatan. A position. */
export type PositionSuperiorArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Jabatan. A position. */
export type PositionUnitArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};

/** Daftar jabatan. A list of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar jabatan. A row of a list of positions. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Jabatan. The position. */
  readonly node: Position;
};

/** Siapa yang ditugaskan pada sebuah jabatan. Who is assigned to a position. */
export type PositionHolder = {
  readonly __typename?: 'PositionHolder';
  /** Pegawai. The employee. */
  readonly employee: Employee;
  /** Berlaku mulai (TMT). In force from. */
  readonly from: Scalars['Date']['output'];
  /** Peran. Role. */
  readonly role: AssignmentRole;
  /** Berlaku sampai; null bila belum ada akhirnya. In force to; null while it has no end. */
  readonly to: Maybe<Scalars['Date']['output']>;
};

/** Predikat kinerja, diturunkan dari kedua rating. The predicate, derived from the two ratings. */
export type Predicate =
  /** Baik. Good. */
  | 'BAIK'
  /** Butuh perbaikan. Needs improvement. */
  | 'BUTUH_PERBAIKAN'
  /** Kurang (misconduct). Poor (misconduct). */
  | 'KURANG'
  /** Sangat baik. Very good. */
  | 'SANGAT_BAIK'
  /** Sangat kurang. Very poor. */
  | 'SANGAT_KURANG';

/** Banyaknya satu predikat dalam kelompok. How many of a group have a predicate. */
export type PredicateCount = {
  readonly __typename?: 'PredicateCount';
  /** Banyaknya. How many. */
  readonly count: Scalars['Int']['output'];
  /** Predikat. The predicate. */
  readonly predicate: Predicate;
};

/** Faktor predikat. Factor of a predicate. */
export type PredicateFactor = {
  readonly __typename?: 'PredicateFactor';
  /** Persen TPP. Per cent of the allowance. */
  readonly percent: Scalars['Quantity']['output'];
  /** Predikat. Predicate. */
  readonly predicate: Predicate;
};

/** Faktor predikat yang ditulis; kelima predikat. Factor of a predicate as written; all five predicates. */
export type PredicateFactorInput = {
  /** Persen TPP. Per cent of the allowance. */
  readonly percent: Scalars['Quantity']['input'];
  /** Predikat. Predicate. */
  readonly predicate: Predicate;
};

/** Dialog terakhir selain perencanaan sebelum suatu evaluasi. The last dialogue other than planning before an evaluation. */
export type PriorDialogue = {
  readonly __typename?: 'PriorDialogue';
  /** Dikonfirmasi kedua pihak. Confirmed by both. */
  readonly confirmed: Scalars['Boolean']['output'];
  /** Dialog terakhir; null bila tidak ada. The last one; null without any. */
  readonly dialogueId: Maybe<Scalars['ID']['output']>;
  /** Hari dialog itu. The day of it. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** Sejak hari ini dialog diperhitungkan. From this day on a dialogue counts. */
  readonly since: Scalars['Date']['output'];
  /** Apa yang terjadi bila rating di bawah ekspektasi, dan apa yang harus dilakukan; null bila ada dialog atau aturan tidak berlaku. What happens to a rating below expectation, and what to do; null with a dialogue, or where the rule is off. */
  readonly warning: Maybe<Scalars['String']['output']>;
};

/** Jenjang capaian. A bracket. */
export type ProductivityBracket = {
  readonly __typename?: 'ProductivityBracket';
  /** Mulai persen capaian target ini. From this per cent of the target. */
  readonly from: Scalars['Quantity']['output'];
  /** Produktivitasnya, persen. Its productivity, per cent. */
  readonly productivity: Scalars['Quantity']['output'];
};

/** Jenjang capaian yang ditulis. A bracket as written. */
export type ProductivityBracketInput = {
  /** Mulai persen capaian target ini. From this per cent of the target. */
  readonly from: Scalars['Quantity']['input'];
  /** Produktivitasnya, persen. Its productivity, per cent. */
  readonly productivity: Scalars['Quantity']['input'];
};

/** Cara menghitung produktivitas. How productivity is worked out. */
export type ProductivityMode =
  /** Menurut jenjang capaian. By brackets. */
  | 'BRACKETS'
  /** Sebanding dengan menit, paling banyak batasnya. In proportion to the minutes, up to the cap. */
  | 'PROPORTIONAL_CAPPED'
  /** Penuh bila target menit tercapai, selain itu nol. All where the target of minutes is reached, else nought. */
  | 'THRESHOLD';

/** Permintaan mengusulkan rumus TPP. Request to propose a formula of the allowance. */
export type ProposeAllowancePolicyInput = {
  /** Rumus. The formula. */
  readonly content: AllowanceFormulaInput;
  /** Tanggal 1 bulan pertamanya, paling awal dua belas bulan yang lalu. The first of its first month, twelve months back at the earliest. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Alasan; wajib bila bulan pertamanya sudah lewat. The reason; required where its first month is past. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Hasil mengusulkan rumus. Outcome of proposing a formula. */
export type ProposeAllowancePolicyPayload = {
  readonly __typename?: 'ProposeAllowancePolicyPayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly allowancePolicy: Maybe<AllowancePolicy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengusulkan pengakhiran penetapan. Request to propose the end of an appointment. */
export type ProposeAppointmentEndInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id penetapan. Id of the appointment. */
  readonly id: Scalars['ID']['input'];
  /** Hari terakhir, paling awal hari ini; seketika bila kosong. Last day, today at the earliest; at once when left out. */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Alasan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengusulkan pengakhiran penetapan. Outcome of proposing the end of an appointment. */
export type ProposeAppointmentEndPayload = {
  readonly __typename?: 'ProposeAppointmentEndPayload';
  /** Penetapan; null bila ditolak, pada konflik versi keadaannya sekarang. The appointment; null when refused, on a conflict of versions as it stands. */
  readonly appointment: Maybe<Appointment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengusulkan penetapan. Request to propose an appointment. */
export type ProposeAppointmentInput = {
  /** Id pegawai. Id of the employee. */
  readonly employeeId: Scalars['ID']['input'];
  /** Hari pertama, paling awal hari ini. First day, today at the earliest. */
  readonly from: Scalars['Date']['input'];
  /** Jabatan dalam sistem. The office. */
  readonly role: OfficeRole;
  /** Hari terakhir; kosong bila belum ditentukan. Last day; left out while open. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Id unit; wajib bagi pengelola kinerja unit, kosong bagi BKPP. Id of the unit; required for a manager, left out for BKPP. */
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Hasil mengusulkan penetapan. Outcome of proposing an appointment. */
export type ProposeAppointmentPayload = {
  readonly __typename?: 'ProposeAppointmentPayload';
  /** Penetapan; null bila ditolak, pada konflik versi keadaannya sekarang. The appointment; null when refused, on a conflict of versions as it stands. */
  readonly appointment: Maybe<Appointment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengusulkan butir. Request to propose an item. */
export type ProposeBankItemInput = {
  /** Kode yang disarankan untuk butir baru, seperti ABC-001. The code that a new item might have, such as ABC-001. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Isi. Content. */
  readonly content: BankContentInput;
  /** UUID pilihan sendiri; kirim ulang yang sama bila jawaban hilang. A UUID of your own; send the same again when the answer was lost. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Alasan. Why. */
  readonly reason: Scalars['String']['input'];
  /** Id butir yang diperbarui; kosongkan untuk butir baru. Id of the item of which it is a new version; leave out for a new item. */
  readonly revises?: InputMaybe<Scalars['ID']['input']>;
  /** Id unit pengusul. Id of the unit that proposes. */
  readonly unitId: Scalars['ID']['input'];
};

/** Hasil mengusulkan. Outcome of proposing. */
export type ProposeBankItemPayload = {
  readonly __typename?: 'ProposeBankItemPayload';
  /** Usulan; pada konflik versi, keadaannya sekarang. The proposal; on a conflict of versions, as it stands. */
  readonly proposal: Maybe<BankProposal>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Usulan tindak lanjut. A proposal of a follow-up. */
export type ProposeFollowUpInput = {
  /** Tenggat keputusan. Day by which it is decided. */
  readonly dueOn: Scalars['Date']['input'];
  /** Evaluasi final yang menjadi dasar. The final evaluation that it rests on. */
  readonly evaluationId: Scalars['ID']['input'];
  /** Kunci buatan klien: panggilan yang sama tidak diulang. The client's own key: the same call is done once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Jenis. Kind. */
  readonly kind: FollowUpKind;
  /** Yang diusulkan. What is proposed. */
  readonly text: Scalars['String']['input'];
};

/** Hasilnya. Its result. */
export type ProposeFollowUpPayload = {
  readonly __typename?: 'ProposeFollowUpPayload';
  /** Tindak lanjut. The follow-up. */
  readonly followUp: Maybe<EvaluationFollowUp>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengumumkan capaian. Request to publish an achievement. */
export type PublishAchievementInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id capaian. Id of the achievement. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengumumkan. Outcome of publishing. */
export type PublishAchievementPayload = {
  readonly __typename?: 'PublishAchievementPayload';
  /** Capaian; pada konflik versi, keadaannya sekarang. The achievement; on a conflict of versions, as it stands. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menerbitkan draf sebagai versi. Request to publish a draft as a version. */
export type PublishAgreementInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perjanjian. Id of the agreement. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menerbitkan. Outcome of publishing. */
export type PublishAgreementPayload = {
  readonly __typename?: 'PublishAgreementPayload';
  /** Perjanjian; pada konflik versi, keadaannya sekarang. The agreement; on a conflict of versions, as it stands. */
  readonly agreement: Maybe<PerformanceAgreement>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menerbitkan matriks. Request to publish a matrix. */
export type PublishMatrixInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id matriks. Id of the matrix. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menerbitkan matriks. Outcome of publishing a matrix. */
export type PublishMatrixPayload = {
  readonly __typename?: 'PublishMatrixPayload';
  /** Matriks; pada konflik versi, keadaannya sekarang. The matrix; on a conflict of versions, as it stands. */
  readonly matrix: Maybe<RoleResultMatrix>;
  /** Penolakan, masing-masing dengan sel yang dimaksud. Refusals, each with the cell that it is about. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Semua bacaan. All reads. */
export type Query = {
  readonly __typename?: 'Query';
  /** Capaian kinerja organisasi menurut id; null bila tidak ada atau tidak boleh dilihat. An organisation's achievement by id; null when absent or not to be seen. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Unit kinerja kota, atau satu perangkat daerah, dengan capaiannya; halaman dapat lebih pendek; null bila tidak boleh dilihat. The performance units of the city, or of an agency, with their achievements; pages may be short; null when not to be seen. */
  readonly achievements: Maybe<UnitAchievementConnection>;
  /** Perjanjian kinerja menurut id; null bila tidak ada. A performance agreement by id; null when absent. */
  readonly agreement: Maybe<PerformanceAgreement>;
  /** Unit kinerja kota dengan perjanjiannya untuk satu tahun, juga yang belum mempunyai; halaman dapat lebih pendek; null bila tidak boleh dilihat. The city's performance units with their agreements for a year, those without one too; pages may be short; null when not to be seen. */
  readonly agreements: Maybe<UnitAgreementConnection>;
  /** TPP menurut id; null bila tidak ada atau tidak boleh dilihat. An allowance by id; null when absent or not to be seen. */
  readonly allowance: Maybe<Allowance>;
  /** Penyesuaian TPP menurut id; null bila tidak ada atau tidak boleh dilihat. Adjustments by id; null when absent or not to be seen. */
  readonly allowanceAdjustments: Maybe<AllowanceAdjustments>;
  /** Ekspor TPP menurut id; null bila tidak ada atau tidak boleh dilihat. An export by id; null when absent or not to be seen. */
  readonly allowanceExport: Maybe<AllowanceExport>;
  /** Ekspor TPP suatu bulan, tertua lebih dulu. Exports of a month, the oldest first. */
  readonly allowanceExports: Maybe<AllowanceExportConnection>;
  /** Semua rumus TPP yang disetujui; bagi BKPP dan auditor juga yang diusulkan. All approved formulas; for BKPP and the auditor those proposed too. */
  readonly allowancePolicies: ReadonlyArray<AllowancePolicy>;
  /** Rumus TPP menurut id; null bila tidak ada atau tidak boleh dilihat. A formula by id; null when absent or not to be seen. */
  readonly allowancePolicy: Maybe<AllowancePolicy>;
  /** Coba rumus yang diusulkan pada TPP suatu perangkat daerah; hanya BKPP, tidak ada yang tersimpan. Try a proposed formula on an agency's allowances; BKPP only, writes nothing. */
  readonly allowanceTrial: Maybe<AllowanceTrial>;
  /** Penetapan menurut id; null bila tidak ada atau tidak boleh dilihat. An appointment by id; null when absent or not to be seen. */
  readonly appointment: Maybe<Appointment>;
  /** Semua penetapan pada suatu jabatan, apa pun statusnya; null bila tidak boleh dilihat. All appointments to an office, whatever their state; null when not to be seen. */
  readonly appointments: Maybe<AppointmentConnection>;
  /** Ajuan menurut id; null bila tidak ada atau tidak boleh dilihat. A request by id; null when absent or not to be seen. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Ajuan seluruh kota pada suatu status, yang terlama lebih dahulu; null bila tidak boleh dilihat. The city's requests of a state, the longest waiting first; null when not to be seen. */
  readonly assignmentRequests: Maybe<AssignmentRequestConnection>;
  /** Presensi menurut id; null bila tidak ada atau tidak boleh dilihat. Attendance by id; null when absent or not to be seen. */
  readonly attendance: Maybe<Attendance>;
  /** Seluruh bank sebagai CSV, dapat diimpor kembali tanpa perubahan; null selain bagi BKPP. The whole bank as CSV, which imports again unchanged; null for anyone but BKPP. */
  readonly bankCsv: Maybe<Scalars['String']['output']>;
  /** Cari butir bank aktivitas yang berlaku, urut kode; biasanya hanya yang sesuai jabatan sendiri. Search the bank items in use, by code; of the own position unless told otherwise. */
  readonly bankItems: BankItemConnection;
  /** Usulan menurut id; null bila tidak ada atau tidak boleh dilihat. A proposal by id; null when absent or not to be seen. */
  readonly bankProposal: Maybe<BankProposal>;
  /** Usulan unit dan unit di bawahnya, atau seluruh kota bagi BKPP dan auditor; halaman dapat lebih pendek; null bila tidak boleh dilihat. Proposals of a unit and of those below it, or of the city for BKPP and the auditor; pages may be short; null when not to be seen. */
  readonly bankProposals: Maybe<BankProposalConnection>;
  /** Periksa rencana aksi yang diisi sendiri: yang akan ditolak saat diajukan; kosong bila benar. Check an action plan filled in by hand: what a submission would refuse; empty when right. */
  readonly checkActionPlan: ReadonlyArray<UserError>;
  /** Bandingkan dua versi SKP; null bila tidak ada atau tidak boleh dilihat. Compare two versions of a plan; null when absent or not to be seen. */
  readonly comparePlanVersions: Maybe<PlanComparison>;
  /** Dialog menurut id; null bila tidak ada atau tidak boleh dilihat. A dialogue by id; null when absent or not to be seen. */
  readonly dialogue: Maybe<PerformanceDialogue>;
  /** Perbedaan seluruh kota pada suatu status, yang terlama lebih dahulu; null bila tidak boleh dilihat. The city's discrepancies of a state, the longest standing first; null when not to be seen. */
  readonly discrepancies: Maybe<DiscrepancyConnection>;
  /** Perbedaan menurut id; null bila tidak ada atau tidak boleh dilihat. A discrepancy by id; null when absent or not to be seen. */
  readonly discrepancy: Maybe<Discrepancy>;
  /** Pratinjau sebaran sebelum menilai: sekarang, dan dengan rating yang akan diberikan; hanya banyaknya, tanpa nama. The distribution before rating: now, and with the ratings that one is about to give; counts alone, without names. */
  readonly distributionPreview: DistributionPreviewPayload;
  /** Siapa yang dapat dipertimbangkan menurut evaluasi setahun, dengan alasannya; bagi pengelola unit dan BKPP. Halaman dapat pendek walaupun masih ada lanjutannya. Who may be considered by a year's evaluations, with the reasons; for the unit's manager and BKPP. Pages may be short though there are more behind. */
  readonly eligibility: Maybe<EligibilityConnection>;
  /** Pegawai menurut id; null bila tidak ada. An employee by id; null when absent. */
  readonly employee: Maybe<Employee>;
  /** Pegawai menurut NIP atau NI PPPK; null bila tidak ada atau NIP-nya tidak boleh dilihat. An employee by personnel number; null when nobody has it, or it is not to be seen. */
  readonly employeeByNip: Maybe<Employee>;
  /** Evaluasi menurut id; null bila tidak ada atau tidak boleh dilihat. An evaluation by id; null when absent or not to be seen. */
  readonly evaluation: Maybe<Evaluation>;
  /** Berkas bukti dukung sendiri menurut id: ditanya sampai diterima; null bila tidak ada. An own file of evidence by id, asked until it is taken; null when absent. */
  readonly evidenceFile: Maybe<EvidenceFile>;
  /** Satu tindak lanjut. One follow-up. */
  readonly followUp: Maybe<EvaluationFollowUp>;
  /** Tindak lanjut kota yang belum berakhir menurut tenggat; bagi BKPP dan auditor. The city's follow-ups that are not at their end, by due day; for BKPP and the auditor. */
  readonly followUps: Maybe<FollowUpConnection>;
  /** Keadaan pekerjaan terjadwal; null bila belum pernah berjalan atau tidak boleh dilihat. A job's run; null when it never began or is not to be seen. */
  readonly jobRun: Maybe<JobRun>;
  /** Periksa SKP yang tersimpan; null bila tidak ada atau tidak boleh dilihat. Lint a plan as it is kept; null when absent or not to be seen. */
  readonly lintPlan: Maybe<ReadonlyArray<LintFinding>>;
  /** Periksa isi sambil ditulis; tidak menyimpan apa pun. Lint a content while it is typed; nothing is written. */
  readonly lintPlanContent: Maybe<ReadonlyArray<LintFinding>>;
  /** Matriks peran hasil menurut id; null bila tidak ada atau tidak boleh dilihat. A matrix by id; null when absent or not to be seen. */
  readonly matrix: Maybe<RoleResultMatrix>;
  /** SKP bulanan menurut id; null bila tidak ada atau tidak boleh dilihat. A month by id; null when absent or not to be seen. */
  readonly month: Maybe<Month>;
  /** Objek menurut id global; null bila tidak ada atau tidak boleh dilihat. An object by global id; null when absent or not to be seen. */
  readonly node: Maybe<Node>;
  /** Banyak objek menurut id, urutan dipertahankan, paling banyak 50. Many objects by id, order kept, 50 at most. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Keberatan menurut id; null bila tidak ada atau tidak boleh dilihat. An objection by id; null when absent or not to be seen. */
  readonly objection: Maybe<Objection>;
  /** Puncak pohon organisasi pada suatu tanggal: unit yang tidak berada di bawah unit lain. The top of the organisation's tree on a date: units below no other. */
  readonly organisation: UnitConnection;
  /** SKP menurut id; null bila tidak ada atau tidak boleh dilihat. A plan by id; null when absent or not to be seen. */
  readonly plan: Maybe<Plan>;
  /** Contoh rencana hasil kerja, urut kode; bagi jabatan sendiri bila rumpun kosong. Examples of results, by code; for the own position unless told otherwise. */
  readonly planExamples: PlanExampleConnection;
  /** Semua kebijakan pada suatu tanggal. All policies on a date. */
  readonly policies: ReadonlyArray<Policy>;
  /** Tinjau siapa dan hari mana yang tersentuh oleh perubahan kebijakan, tanpa menyimpannya; hanya BKPP. See whom and which days a change of a policy would touch, without making it; BKPP only. */
  readonly policyPreview: PolicyPreviewPayload;
  /** Jabatan menurut id; null bila tidak ada. A position by id; null when absent. */
  readonly position: Maybe<Position>;
  /** Impor SISDM; BKPP, auditor, dan sistem kepegawaian. An import of the register; for BKPP, the auditor and the register's own system. */
  readonly registerImport: Maybe<RegisterImport>;
  /** Cari di bank aktivitas sambil mengetik: kata, bentuk lain, dan sebutan lain, yang paling cocok lebih dahulu; kata terakhir dianggap belum selesai diketik, kecuali diikuti spasi. Search the bank as one types: words, other forms and other names, the best first; the last word is taken as not finished, unless a blank follows it. */
  readonly searchBank: ReadonlyArray<BankHit>;
  /** Berkas yang dibawa setelah orang lain membawanya, menurut waktu; hanya BKPP. Files brought after others had brought them, by time; BKPP only. */
  readonly sharedFiles: SharedFileConnection;
  /** Bagi target tahunan dalam bulan-bulan SKP; tidak menyimpan apa pun. Split a year's target over the months of a plan; nothing is written. */
  readonly splitTarget: TargetSplit;
  /** Unit menurut id; null bila tidak ada. A unit by id; null when absent. */
  readonly unit: Maybe<Unit>;
  /** Penyesuaian bagi unit-unit pada suatu bulan; kosong bagi yang tidak boleh melihat. Adjustments of units in a month; none for whoever may not see them. */
  readonly unitAllowanceAdjustments: ReadonlyArray<AllowanceAdjustments>;
  /** Jabatan tanpa pejabat definitif yang aktif dan mempunyai bawahan, menurut garis pelaporan yang berlaku hari ini; null bila tidak boleh dilihat. Positions without a definitive holder in office under which people stand, by the reporting lines of today; null when not to be seen. */
  readonly vacancies: Maybe<VacancyConnection>;
  /** Yang sedang masuk; null bagi aplikasi perangkat daerah. Who is signed in; null for an agency's client. */
  readonly viewer: Maybe<Viewer>;
  /** Perpanjangan yang berjalan hari ini, yang paling dekat berakhir lebih dahulu; BKPP dan auditor. Exceptions that run today, the first to end first; BKPP and auditors. */
  readonly windowExceptions: WindowExceptionConnection;
  /** Kalender kerja instansi setahun. The instance's working calendar of a year. */
  readonly workCalendar: WorkCalendar;
};


/** Semua bacaan. All reads. */
export type QueryAchievementArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAchievementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  agency: InputMaybe<Scalars['ID']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  missing: InputMaybe<Scalars['Boolean']['input']>;
  period: Scalars['Period']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAgreementArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAgreementsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  missing: InputMaybe<Scalars['Boolean']['input']>;
  year: Scalars['Int']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAllowanceArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAllowanceAdjustmentsArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAllowanceExportArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAllowanceExportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  agencyId: InputMaybe<Scalars['ID']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAllowancePolicyArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAllowanceTrialArgs = {
  agencyId: Scalars['ID']['input'];
  period: Scalars['Period']['input'];
  policyId: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAppointmentArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAppointmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  role: OfficeRole;
};


/** Semua bacaan. All reads. */
export type QueryAssignmentRequestArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryAssignmentRequestsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  overdue: InputMaybe<Scalars['Boolean']['input']>;
  status: AssignmentRequestStatus;
};


/** Semua bacaan. All reads. */
export type QueryAttendanceArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryBankCsvArgs = {
  category: InputMaybe<Scalars['String']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryBankItemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  allFamilies?: Scalars['Boolean']['input'];
  before: InputMaybe<Scalars['String']['input']>;
  family: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
  search: InputMaybe<Scalars['String']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryBankProposalArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryBankProposalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<BankProposalStatus>;
  unit: InputMaybe<Scalars['ID']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryCheckActionPlanArgs = {
  input: CheckActionPlanInput;
};


/** Semua bacaan. All reads. */
export type QueryComparePlanVersionsArgs = {
  from: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  to: Scalars['Int']['input'];
};


/** Semua bacaan. All reads. */
export type QueryDialogueArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryDiscrepanciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  class: InputMaybe<DiscrepancyClass>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  state: DiscrepancyState;
};


/** Semua bacaan. All reads. */
export type QueryDiscrepancyArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryDistributionPreviewArgs = {
  input: DistributionPreviewInput;
};


/** Semua bacaan. All reads. */
export type QueryEligibilityArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: EligibilityKind;
  unit: Scalars['ID']['input'];
  year: Scalars['Period']['input'];
};


/** Semua bacaan. All reads. */
export type QueryEmployeeArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryEmployeeByNipArgs = {
  nip: Scalars['String']['input'];
};


/** Semua bacaan. All reads. */
export type QueryEvaluationArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryEvidenceFileArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryFollowUpArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryFollowUpsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  overdue: InputMaybe<Scalars['Boolean']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryJobRunArgs = {
  name: Scalars['String']['input'];
  period: Scalars['Period']['input'];
};


/** Semua bacaan. All reads. */
export type QueryLintPlanArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryLintPlanContentArgs = {
  input: LintPlanContentInput;
};


/** Semua bacaan. All reads. */
export type QueryMatrixArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryMonthArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryObjectionArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryOrganisationArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryPlanExamplesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  family: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  level: InputMaybe<Scalars['String']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryPoliciesArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryPolicyPreviewArgs = {
  input: PolicyPreviewInput;
};


/** Semua bacaan. All reads. */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryRegisterImportArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QuerySearchBankArgs = {
  allFamilies?: Scalars['Boolean']['input'];
  family: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  on: InputMaybe<Scalars['Date']['input']>;
  text: Scalars['String']['input'];
};


/** Semua bacaan. All reads. */
export type QuerySharedFilesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Semua bacaan. All reads. */
export type QuerySplitTargetArgs = {
  input: SplitTargetInput;
};


/** Semua bacaan. All reads. */
export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


/** Semua bacaan. All reads. */
export type QueryUnitAllowanceAdjustmentsArgs = {
  period: Scalars['Period']['input'];
};


/** Semua bacaan. All reads. */
export type QueryVacanciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  unit: InputMaybe<Scalars['ID']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryWindowExceptionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};


/** Semua bacaan. All reads. */
export type QueryWorkCalendarArgs = {
  year: Scalars['Int']['input'];
};

/** Pangkat dan golongan ruang. Rank and grade room. */
export type Rank = {
  readonly __typename?: 'Rank';
  /** Golongan ruang, misalnya III/c; I–XVII bagi PPPK. Grade room; I–XVII for PPPK. */
  readonly code: Scalars['String']['output'];
  /** Berlaku mulai (TMT); null bila SISDM tidak menyebutnya. In force from; null when the register does not say. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Nama pangkat; PPPK tidak memilikinya. Name of the rank; PPPK have none. */
  readonly name: Maybe<Scalars['String']['output']>;
};

/** Pangkat seorang pegawai menurut satu salinan SISDM. A rank of a person as one snapshot of the register has it. */
export type RankRecord = {
  readonly __typename?: 'RankRecord';
  /** Pangkat. Rank. */
  readonly rank: Rank;
  /** Dicatat pada. Recorded at. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** Permintaan menilai. Request to rate an evaluation. */
export type RateEvaluationInput = {
  /** Umpan balik per perilaku; dikosongkan berarti tetap. Feedback on behaviours; left out it stays. */
  readonly behaviours?: InputMaybe<ReadonlyArray<BehaviourFeedbackInput>>;
  /** Rekomendasi kontrak, hanya pada evaluasi tahunan PPPK. Recommendation on the contract, in the annual evaluation of a PPPK alone. */
  readonly contract?: InputMaybe<ContractRecommendationInput>;
  /** Alasan menyimpang dari pola distribusi; wajib bila menyimpang. The justification for straying from the distribution guide; required where it strays. */
  readonly distributionJustification?: InputMaybe<Scalars['String']['input']>;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Umpan balik per baris; dikosongkan berarti tetap. Feedback on lines; left out it stays. */
  readonly lines?: InputMaybe<ReadonlyArray<LineFeedbackInput>>;
  /** Rating perilaku kerja. Rating of the behaviour. */
  readonly ratingBehaviour: Rating;
  /** Rating hasil kerja. Rating of the work result. */
  readonly ratingResult: Rating;
  /** Alasan penilaian. The rationale. */
  readonly rationale: Scalars['String']['input'];
  /** Rekomendasi. The recommendation. */
  readonly recommendation?: InputMaybe<Scalars['String']['input']>;
  /** Alasan berbeda dari hasil pembobotan bulan; wajib bila berbeda (transfer.annualRule). Why it differs from what the months come to; required where it does. */
  readonly weightedReason?: InputMaybe<Scalars['String']['input']>;
};

/** Hasil menilai. Outcome of rating. */
export type RateEvaluationPayload = {
  readonly __typename?: 'RateEvaluationPayload';
  /** Evaluasi; pada konflik versi, keadaannya sekarang. The evaluation; on a conflict of versions, as it stands. */
  readonly evaluation: Maybe<Evaluation>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menilai satu tim dengan satu rating. Request to rate a team by one rating. */
export type RateEvaluationsInput = {
  /** Alasan menyimpang dari pola distribusi, bagi yang menyimpang. The justification for straying from the guide, for those that do. */
  readonly distributionJustification?: InputMaybe<Scalars['String']['input']>;
  /** Hanya evaluasi ini, paling banyak 60; kosong berarti semua yang belum dinilai di meja sendiri. Only these evaluations, 60 at most; left out, all of one's own desk that are not rated. */
  readonly evaluations?: InputMaybe<ReadonlyArray<SeenEvaluationInput>>;
  /** Kecuali evaluasi ini, paling banyak 200. But these evaluations, 200 at most. */
  readonly except: ReadonlyArray<Scalars['ID']['input']>;
  /** Bulan atau tahun. Month or year. */
  readonly period: Scalars['Period']['input'];
  /** Rating perilaku kerja. Rating of the behaviour. */
  readonly ratingBehaviour: Rating;
  /** Rating hasil kerja. Rating of the work result. */
  readonly ratingResult: Rating;
  /** Alasan penilaian. The rationale. */
  readonly rationale: Scalars['String']['input'];
  /** Rekomendasi. The recommendation. */
  readonly recommendation?: InputMaybe<Scalars['String']['input']>;
};

/** Hasil menilai satu tim. Outcome of rating a team. */
export type RateEvaluationsPayload = {
  readonly __typename?: 'RateEvaluationsPayload';
  /** Yang masih belum dinilai dan belum dicoba; kirim lagi untuk melanjutkan. What is not rated and was not tried; send again to go on. */
  readonly left: Maybe<Scalars['Int']['output']>;
  /** Hasil setiap evaluasi; null bila semuanya ditolak. The outcome of each evaluation; null when all is refused. */
  readonly outcomes: Maybe<ReadonlyArray<EvaluationOutcome>>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Rating hasil kerja dan perilaku kerja. Rating of the work result and of the behaviour. */
export type Rating =
  /** Di atas ekspektasi. Above expectation. */
  | 'DI_ATAS_EKSPEKTASI'
  /** Di bawah ekspektasi. Below expectation. */
  | 'DI_BAWAH_EKSPEKTASI'
  /** Sesuai ekspektasi. As expected. */
  | 'SESUAI_EKSPEKTASI';

/** Sumbu penilaian. An axis of the rating. */
export type RatingAxis =
  /** Perilaku kerja. The behaviour. */
  | 'BEHAVIOUR'
  /** Hasil kerja. The work result. */
  | 'RESULT';

/** Dasar organisasi suatu penilaian, untuk dilihat sebelum menilai. What a rating rests on of the organisation, to be seen before it is given. */
export type RatingBasis = {
  readonly __typename?: 'RatingBasis';
  /** Capaian yang ditetapkan sekarang; null bila belum. The achievement as it is set now; null before. */
  readonly achievement: Maybe<EvaluatedAchievement>;
  /** Rating itu wajib diikuti; bila tidak, hanya saran. That rating is to be followed; otherwise it is a suggestion. */
  readonly enforced: Scalars['Boolean']['output'];
  /** Rating hasil kerja yang mengikuti capaian, bagi pimpinan unit kinerja; null bagi yang lain. The work rating that follows from the achievement, of the head of a performance unit; null of others. */
  readonly leaderResult: Maybe<Rating>;
  /** BKPP mengizinkan menilai sebelum capaian ditetapkan; evaluasinya diberi tanda. BKPP lets it be rated before it is set; the evaluation is marked. */
  readonly overridden: Scalars['Boolean']['output'];
  /** Penilaian menunggu capaian ditetapkan. Rating waits until the achievement is set. */
  readonly required: Scalars['Boolean']['output'];
};

/** Rating yang akan diberikan. Ratings that are about to be given. */
export type RatingIntentInput = {
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Rating perilaku kerja; kosong berarti seperti sekarang. Rating of the behaviour; left out, as it stands. */
  readonly ratingBehaviour?: InputMaybe<Rating>;
  /** Rating hasil kerja; kosong berarti seperti sekarang. Rating of the work result; left out, as it stands. */
  readonly ratingResult?: InputMaybe<Rating>;
};

/** Usulan rating dari data; tidak pernah ditetapkan dengan sendirinya. A rating that the data suggest; it never sets itself. */
export type RatingSuggestion = {
  readonly __typename?: 'RatingSuggestion';
  /** Sumbu. The axis. */
  readonly axis: RatingAxis;
  /** Penjelasan setiap langkah. Every step explained. */
  readonly explanation: ReadonlyArray<SuggestionExplanation>;
  /** Rating yang diusulkan; null bila data tidak cukup. The rating; null where the data say nothing. */
  readonly rating: Maybe<Rating>;
};

/** Permintaan menerima evaluasi. Request to receive an evaluation. */
export type ReceiveEvaluationInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menerima evaluasi. Outcome of receiving. */
export type ReceiveEvaluationPayload = {
  readonly __typename?: 'ReceiveEvaluationPayload';
  /** Evaluasi; pada konflik versi, keadaannya sekarang. The evaluation; on a conflict of versions, as it stands. */
  readonly evaluation: Maybe<Evaluation>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan merekomendasikan capaian. Request to recommend an achievement. */
export type RecommendAchievementInput = {
  /** Lembar penilaian; bobot berjumlah 100. The scoring sheet; the weights come to 100. */
  readonly criteria: ReadonlyArray<AchievementCriterionInput>;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id capaian. Id of the achievement. */
  readonly id: Scalars['ID']['input'];
  /** Id pegawai para penilai yang hadir, sedikitnya satu. Employee ids of the assessors who were present, at least one. */
  readonly members: ReadonlyArray<Scalars['ID']['input']>;
  /** Catatan. Note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Predikat yang direkomendasikan. The predicate that is recommended. */
  readonly predicate: OrganisationPredicate;
};

/** Hasil merekomendasikan. Outcome of recommending. */
export type RecommendAchievementPayload = {
  readonly __typename?: 'RecommendAchievementPayload';
  /** Capaian; pada konflik versi, keadaannya sekarang. The achievement; on a conflict of versions, as it stands. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mencatat hasil akademik tugas belajar. Request to put the academic result of a study on record. */
export type RecordAcademicResultInput = {
  /** Bukti dukung, 1–10. Evidence, 1 to 10. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Nilai, paling banyak tiga desimal. The grade, of three decimals at most. */
  readonly grade: Scalars['Quantity']['input'];
  /** Id evaluasi tahunan. Id of the annual evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Lembaga pendidikan, 1–200 karakter. The institution, 1 to 200 characters. */
  readonly institution: Scalars['String']['input'];
  /** Semester atau tahun akademik, 1–100 karakter. The term, 1 to 100 characters. */
  readonly term: Scalars['String']['input'];
};

/** Hasil mencatat hasil akademik. Outcome of putting an academic result on record. */
export type RecordAcademicResultPayload = {
  readonly __typename?: 'RecordAcademicResultPayload';
  /** Evaluasi; pada konflik versi, keadaannya sekarang. The evaluation; on a conflict of versions, as it stands. */
  readonly evaluation: Maybe<Evaluation>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mencatat aktivitas. Request to record activities. */
export type RecordActivitiesInput = {
  /** Aktivitas, 1–45. Activities, 1 to 45. */
  readonly activities: ReadonlyArray<ActivityInput>;
  /** Langsung diajukan untuk verifikasi. Submit them for verification at once. */
  readonly submit: Scalars['Boolean']['input'];
};

/** Hasil mencatat aktivitas. Outcome of recording activities. */
export type RecordActivitiesPayload = {
  readonly __typename?: 'RecordActivitiesPayload';
  /** Hasil tiap aktivitas; null bila seluruh permintaan ditolak. Outcome of each activity; null when the whole request is refused. */
  readonly outcomes: Maybe<ReadonlyArray<ActivityOutcome>>;
  /** Penolakan seluruh permintaan. Refusals of the whole request. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mencatat dialog. Request to record a dialogue. */
export type RecordDialogueInput = {
  /** Isi, menggantikan seluruhnya. Content, replacing all. */
  readonly content: DialogueContentInput;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Hari pelaksanaan. The day on which it was held. */
  readonly heldOn: Scalars['Date']['input'];
  /** Id dialog. Id of the dialogue. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mencatat dialog. Outcome of recording a dialogue. */
export type RecordDialoguePayload = {
  readonly __typename?: 'RecordDialoguePayload';
  /** Dialog; pada konflik versi, keadaannya sekarang. The dialogue; on a conflict of versions, as it stands. */
  readonly dialogue: Maybe<PerformanceDialogue>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Catatan pelaksanaan. A record of what was done. */
export type RecordFollowUpInput = {
  /** Dialog pembinaan atau konselingnya. Its dialogue of coaching or counselling. */
  readonly dialogueId?: InputMaybe<Scalars['ID']['input']>;
  /** Versi yang dilihat. The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Tindak lanjut. The follow-up. */
  readonly id: Scalars['ID']['input'];
  /** Yang dilakukan. What was done. */
  readonly text: Scalars['String']['input'];
};

/** Hasilnya. Its result. */
export type RecordFollowUpPayload = {
  readonly __typename?: 'RecordFollowUpPayload';
  /** Tindak lanjut. The follow-up. */
  readonly followUp: Maybe<EvaluationFollowUp>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mencatat cuti. Request to record leave. */
export type RecordLeaveInput = {
  /** Id pegawai. Id of the employee. */
  readonly employeeId: Scalars['ID']['input'];
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['input'];
  /** Nomor surat, 1–100 karakter. Number of the letter, 1 to 100 characters. */
  readonly letterNo: Scalars['String']['input'];
  /** Hari terakhir. Last day. */
  readonly to: Scalars['Date']['input'];
  /** Jenis. Type. */
  readonly type: LeaveType;
};

/** Hasil mencatat cuti. Outcome of recording leave. */
export type RecordLeavePayload = {
  readonly __typename?: 'RecordLeavePayload';
  /** Cuti; null bila ditolak. The leave; null when refused. */
  readonly leave: Maybe<Leave>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Hasil pencatatan pada satu hari. What was recorded on a day. */
export type RecordedDay = {
  readonly __typename?: 'RecordedDay';
  /** Tanggal. Date. */
  readonly date: Scalars['Date']['output'];
  /** Hasil tiap aktivitas; kosong bila harinya ditolak. Outcome of each activity; empty when the day was refused. */
  readonly outcomes: ReadonlyArray<ActivityOutcome>;
  /** Penolakan hari itu sendiri; tidak ada yang dicatat. Refusals of the day itself; nothing was recorded on it. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Banyaknya pegawai yang ditolak menurut kode alasan. People refused, by the code of the reason. */
export type RefusedCount = {
  readonly __typename?: 'RefusedCount';
  /** Kode alasan. Code of the reason. */
  readonly code: Scalars['String']['output'];
  /** Banyaknya. How many. */
  readonly count: Scalars['Int']['output'];
};

/** Temuan pemeriksaan, dalam baris. What the validation found, in rows. */
export type RegisterFindings = {
  readonly __typename?: 'RegisterFindings';
  /** Baris yang ditinggalkan. Rows left out. */
  readonly bad: Scalars['Int']['output'];
  /** Baris tanpa kesalahan. Rows without an error. */
  readonly good: Scalars['Int']['output'];
  /** Masalah yang tercantum dalam daftar: semua kesalahan, dan paling banyak 20.000 peringatan. Problems that are listed: every error, and 20,000 warnings at most. */
  readonly listed: Scalars['Int']['output'];
  /** Semua masalah. All problems. */
  readonly problems: Scalars['Int']['output'];
  /** Semua baris. All rows. */
  readonly rows: Scalars['Int']['output'];
  /** Baris yang hanya diperingatkan. Rows that are only warned of. */
  readonly warned: Scalars['Int']['output'];
};

/** Bentuk berkas SISDM. Form of a register's file. */
export type RegisterFormat =
  /** CSV: pemisah titik koma, koma, atau tab. By semicolon, comma or tab. */
  | 'CSV'
  /** JSON: larik objek, atau satu objek per baris. An array of objects, or one object a line. */
  | 'JSON';

/** Impor data kepegawaian dari SISDM. An import of the personnel register. */
export type RegisterImport = Node & {
  readonly __typename?: 'RegisterImport';
  /** Tanggal data. The day of which the register speaks. */
  readonly asOf: Scalars['Date']['output'];
  /** Waktu selesai disimpan. When it was committed. */
  readonly committedAt: Maybe<Scalars['DateTime']['output']>;
  /** Temuan; null sebelum diperiksa. What was found; null before it is validated. */
  readonly findings: Maybe<RegisterFindings>;
  /** Bentuk berkas. Form of the file. */
  readonly format: RegisterFormat;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Masalah menurut baris. Problems by row. */
  readonly problems: RegisterProblemConnection;
  /** Alamat unduh daftar masalah sebagai CSV dalam bahasa Accept-Language, berlaku lima menit; null sebelum diperiksa. Address of the problems as CSV in the language of Accept-Language, for five minutes; null before it is validated. */
  readonly problemsUrl: Maybe<Scalars['String']['output']>;
  /** Kemajuan. Progress. */
  readonly progress: RegisterProgress;
  /** Mengapa berkas tidak terbaca. Why the file cannot be read. */
  readonly rejection: Maybe<RegisterRejection>;
  /** Waktu diminta. When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** SHA-256 isi berkas, heksadesimal. SHA-256 of the file, in hex. */
  readonly sha256: Scalars['String']['output'];
  /** Tahap. Stage. */
  readonly state: RegisterImportState;
  /** Waktu selesai diperiksa. When it was validated. */
  readonly validatedAt: Maybe<Scalars['DateTime']['output']>;
};


/** Impor data kepegawaian dari SISDM. An import of the personnel register. */
export type RegisterImportProblemsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
};

/** Tahap impor SISDM. Stage of an import of the register. */
export type RegisterImportState =
  /** Menunggu berkas diunggah. Waits for its file. */
  | 'AWAITING_FILE'
  /** Selesai disimpan. Committed. */
  | 'COMMITTED'
  /** Baris yang benar sedang disimpan. Its good rows are being committed. */
  | 'COMMITTING'
  /** Sedang dibaca dan diperiksa. Being read and validated. */
  | 'READING'
  /** Tidak terbaca; lihat rejection. Cannot be read; see rejection. */
  | 'REJECTED'
  /** Selesai diperiksa; baris yang benar dapat disimpan. Validated; its good rows can be committed. */
  | 'VALIDATED';

/** Permintaan mencatat gangguan. Request to register an outage. */
export type RegisterOutageInput = {
  /** Mulai. From. */
  readonly from: Scalars['DateTime']['input'];
  /** Sebab, 3–500 karakter. Why. */
  readonly reason: Scalars['String']['input'];
  /** Sampai sebelum. Until before. */
  readonly to: Scalars['DateTime']['input'];
};

/** Hasil mencatat gangguan. Outcome of registering an outage. */
export type RegisterOutagePayload = {
  readonly __typename?: 'RegisterOutagePayload';
  /** Gangguan; null bila ditolak. The outage; null when refused. */
  readonly outage: Maybe<Outage>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Masalah suatu baris, tanpa data pribadi. A row's problem, without personal data. */
export type RegisterProblem = Node & {
  readonly __typename?: 'RegisterProblem';
  /** Kode, tetap dalam semua bahasa. Code, the same in every language. */
  readonly code: Scalars['String']['output'];
  /** Kolom, menurut templat; null bila mengenai seluruh baris. Column by the template's name; null when it is the whole row. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Apa yang salah dan apa yang benar, dalam bahasa Accept-Language. What is wrong and what would be right, in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Nomor baris seperti di lembar kerja; judul adalah baris 1. Number of the row as a spreadsheet shows it; the header is row 1. */
  readonly row: Scalars['Int']['output'];
  /** Bobot. Weight. */
  readonly severity: RegisterSeverity;
};

/** Daftar masalah menurut baris. Problems by row. */
export type RegisterProblemConnection = {
  readonly __typename?: 'RegisterProblemConnection';
  /** Masalah. Problems. */
  readonly edges: ReadonlyArray<RegisterProblemEdge>;
  /** Halaman. Page. */
  readonly pageInfo: PageInfo;
};

/** Satu masalah dalam daftar. One problem of the list. */
export type RegisterProblemEdge = {
  readonly __typename?: 'RegisterProblemEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Masalah. Problem. */
  readonly node: RegisterProblem;
};

/** Kemajuan impor, dihitung dari bagian berkas yang selesai. Progress of an import, counted from the parts of its file. */
export type RegisterProgress = {
  readonly __typename?: 'RegisterProgress';
  /** Pegawai yang datanya berubah. People who changed. */
  readonly changed: Scalars['Int']['output'];
  /** Baris yang sudah dikerjakan saat penyimpanan. Rows dealt with by the commit. */
  readonly done: Scalars['Int']['output'];
  /** Baris yang sudah dibaca. Rows read. */
  readonly read: Scalars['Int']['output'];
  /** Baris yang ditolak saat penyimpanan. Rows refused by the commit. */
  readonly refused: Scalars['Int']['output'];
  /** Pegawai yang baru tercatat. People put on record. */
  readonly registered: Scalars['Int']['output'];
  /** Baris yang diketahui sejauh ini. Rows known so far. */
  readonly rows: Scalars['Int']['output'];
  /** Pegawai yang sudah tercatat demikian. People who were so on record already. */
  readonly unchanged: Scalars['Int']['output'];
};

/** Mengapa suatu berkas tidak terbaca sama sekali. Why a file cannot be read at all. */
export type RegisterRejection = {
  readonly __typename?: 'RegisterRejection';
  /** Kode, tetap dalam semua bahasa. Code, the same in every language. */
  readonly code: Scalars['String']['output'];
  /** Apa yang salah dan apa yang benar, dalam bahasa Accept-Language. What is wrong and what would be right, in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Kira-kira di baris mana. Near which row. */
  readonly row: Scalars['Int']['output'];
};

/** Satu baris SISDM; nama isian seperti kolom templat (gelarDepan untuk gelar_depan), isinya seperti tertulis di SISDM. One row of the register; fields are named after the template's columns (gelarDepan for gelar_depan), with what the register writes. */
export type RegisterRowInput = {
  /** Eselon. Echelon. */
  readonly eselon?: InputMaybe<Scalars['String']['input']>;
  /** Gelar di belakang nama. Degrees after the name. */
  readonly gelarBelakang?: InputMaybe<Scalars['String']['input']>;
  /** Gelar di depan nama. Degrees before the name. */
  readonly gelarDepan?: InputMaybe<Scalars['String']['input']>;
  /** Golongan ruang. Rank. */
  readonly golongan?: InputMaybe<Scalars['String']['input']>;
  /** Hari kerja seminggu, 5 atau 6. Working days a week, 5 or 6. */
  readonly hariKerja?: InputMaybe<Scalars['String']['input']>;
  /** Jenis jabatan. Kind of the office. */
  readonly jenisJabatan?: InputMaybe<Scalars['String']['input']>;
  /** Jenis kelamin. Sex. */
  readonly jenisKelamin?: InputMaybe<Scalars['String']['input']>;
  /** Jenis unit. Kind of the unit. */
  readonly jenisUnit?: InputMaybe<Scalars['String']['input']>;
  /** Jenjang jabatan fungsional atau pelaksana. Level of the office. */
  readonly jenjang?: InputMaybe<Scalars['String']['input']>;
  /** Kedudukan hukum; aktif bila kosong. Legal status; active when left out. */
  readonly kedudukanHukum?: InputMaybe<Scalars['String']['input']>;
  /** Kelas jabatan, 1 sampai 17. Class of the office, 1 to 17. */
  readonly kelasJabatan?: InputMaybe<Scalars['String']['input']>;
  /** Kode jabatan. Code of the office. */
  readonly kodeJabatan?: InputMaybe<Scalars['String']['input']>;
  /** Kode jabatan atasan. Code of the office above. */
  readonly kodeJabatanAtasan?: InputMaybe<Scalars['String']['input']>;
  /** Kode unit. Code of the unit. */
  readonly kodeUnit?: InputMaybe<Scalars['String']['input']>;
  /** Kode unit induk. Code of the parent unit. */
  readonly kodeUnitInduk?: InputMaybe<Scalars['String']['input']>;
  /** Nama tanpa gelar. Name without degrees. */
  readonly nama?: InputMaybe<Scalars['String']['input']>;
  /** Nama jabatan. Title of the office. */
  readonly namaJabatan?: InputMaybe<Scalars['String']['input']>;
  /** Nama unit. Name of the unit. */
  readonly namaUnit?: InputMaybe<Scalars['String']['input']>;
  /** NIP atau NI PPPK. Number of the civil servant. */
  readonly nip?: InputMaybe<Scalars['String']['input']>;
  /** Nomor SK jabatan. Number of the decree. */
  readonly nomorSk?: InputMaybe<Scalars['String']['input']>;
  /** Pimpinan unit kerja mandiri, ya atau tidak. Head of an independent unit, yes or no. */
  readonly pukm?: InputMaybe<Scalars['String']['input']>;
  /** CPNS, PNS, PPPK, atau PPPK Paruh Waktu. Employment status. */
  readonly statusKepegawaian?: InputMaybe<Scalars['String']['input']>;
  /** Tanggal lahir. Birth date. */
  readonly tanggalLahir?: InputMaybe<Scalars['String']['input']>;
  /** TMT golongan. First day of the rank. */
  readonly tmtGolongan?: InputMaybe<Scalars['String']['input']>;
  /** TMT jabatan. First day in the office. */
  readonly tmtJabatan?: InputMaybe<Scalars['String']['input']>;
  /** TMT kedudukan hukum. First day of the legal status. */
  readonly tmtKedudukan?: InputMaybe<Scalars['String']['input']>;
};

/** Bobot masalah suatu baris. Weight of a row's problem. */
export type RegisterSeverity =
  /** Baris ditinggalkan. The row is left out. */
  | 'ERROR'
  /** Baris tetap disimpan; periksa. The row is committed all the same; check it. */
  | 'WARNING';

/** Alamat unggah: kirim isi berkas dengan metode dan header ini. Where to send the file: its content, by this method and with these headers. */
export type RegisterUpload = {
  readonly __typename?: 'RegisterUpload';
  /** Berlaku sekian detik; minta lagi dengan kunci yang sama untuk alamat baru. For how many seconds it holds; ask again by the same key for a new one. */
  readonly expiresInSeconds: Scalars['Int']['output'];
  /** Header yang harus dikirim. Headers that must be sent. */
  readonly headers: ReadonlyArray<RegisterUploadHeader>;
  /** Impor yang menunggu berkas ini. The import that waits for this file. */
  readonly import: RegisterImport;
  /** Metode HTTP. HTTP method. */
  readonly method: Scalars['String']['output'];
  /** Alamat. Address. */
  readonly url: Scalars['String']['output'];
};

/** Nama dan nilai suatu header HTTP. Name and value of an HTTP header. */
export type RegisterUploadHeader = {
  readonly __typename?: 'RegisterUploadHeader';
  /** Nama. Name. */
  readonly name: Scalars['String']['output'];
  /** Nilai. Value. */
  readonly value: Scalars['String']['output'];
};

/** Permintaan menolak ajuan. Request to reject a request. */
export type RejectAssignmentRequestInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id ajuan. Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Alasan penolakan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil menolak ajuan. Outcome of rejecting. */
export type RejectAssignmentRequestPayload = {
  readonly __typename?: 'RejectAssignmentRequestPayload';
  /** Ajuan; pada konflik versi, keadaannya sekarang. The request; on a conflict of versions, as it stands. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menolak usulan. Request to reject a proposal. */
export type RejectBankProposalInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id usulan. Id of the proposal. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. Why. */
  readonly note: Scalars['String']['input'];
};

/** Hasil menolak. Outcome of rejecting. */
export type RejectBankProposalPayload = {
  readonly __typename?: 'RejectBankProposalPayload';
  /** Usulan; pada konflik versi, keadaannya sekarang. The proposal; on a conflict of versions, as it stands. */
  readonly proposal: Maybe<BankProposal>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Penolakan usulan. A rejection. */
export type RejectFollowUpInput = {
  /** Versi yang dilihat. The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Tindak lanjut. The follow-up. */
  readonly id: Scalars['ID']['input'];
  /** Catatan. A note. */
  readonly note: Scalars['String']['input'];
};

/** Hasilnya. Its result. */
export type RejectFollowUpPayload = {
  readonly __typename?: 'RejectFollowUpPayload';
  /** Tindak lanjut. The follow-up. */
  readonly followUp: Maybe<EvaluationFollowUp>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan melepaskan evaluasi atasan yang ditahan. Request to release a superior's evaluation that is held back. */
export type ReleaseEvaluationInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Alasan keterlambatan itu bukan karena pemilik evaluasi. Why the delay is not its owner's. */
  readonly reason: Scalars['String']['input'];
};

/** Hasil melepaskan evaluasi. Outcome of releasing an evaluation. */
export type ReleaseEvaluationPayload = {
  readonly __typename?: 'ReleaseEvaluationPayload';
  /** Evaluasi; pada konflik versi, keadaannya sekarang. The evaluation; on a conflict of versions, as it stands. */
  readonly evaluation: Maybe<Evaluation>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menghapus templat. Request to remove a template. */
export type RemoveActivityTemplateInput = {
  /** Id templat. Id of the template. */
  readonly templateId: Scalars['ID']['input'];
};

/** Hasil menghapus templat. Outcome of removing a template. */
export type RemoveActivityTemplatePayload = {
  readonly __typename?: 'RemoveActivityTemplatePayload';
  /** Semua templat sendiri yang tersisa, urut nama; null bila ditolak. All own templates that are left, by name; null when refused. */
  readonly templates: Maybe<ReadonlyArray<ActivityTemplate>>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan membuka kembali evaluasi. Request to open an evaluation again. */
export type ReopenEvaluationInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
  /** Dasar hukum, 1–300 karakter. The legal reference, 1 to 300 characters. */
  readonly legalBasis: Scalars['String']['input'];
  /** Alasan. The reason. */
  readonly reason: Scalars['String']['input'];
};

/** Hasil membuka kembali evaluasi. Outcome of opening again. */
export type ReopenEvaluationPayload = {
  readonly __typename?: 'ReopenEvaluationPayload';
  /** Evaluasi; pada konflik versi, keadaannya sekarang. The evaluation; on a conflict of versions, as it stands. */
  readonly evaluation: Maybe<Evaluation>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Berkas yang dirujuk banyak aktivitas dalam sebulan. A file that many activities of a month refer to. */
export type RepeatedFile = {
  readonly __typename?: 'RepeatedFile';
  /** Aktivitas yang merujuknya. The activities that refer to it. */
  readonly activities: ReadonlyArray<Activity>;
  /** Berkasnya. The file. */
  readonly file: EvidenceFile;
};

/** Permintaan mengunggah bukti dukung. Request to bring a file of evidence. */
export type RequestEvidenceUploadInput = {
  /** Panjang dalam byte, paling banyak kebijakan evidence.maxMegabytes. Length in bytes, at most the policy evidence.maxMegabytes. */
  readonly bytes: Scalars['Int']['input'];
  /** Nama berkas, 1–200 karakter. Name of the file, 1 to 200 characters. */
  readonly fileName: Scalars['String']['input'];
  /** SHA-256 isinya, 64 digit heksadesimal kecil. SHA-256 of its content, 64 hexadecimal digits in lower case. */
  readonly sha256: Scalars['String']['input'];
};

/** Hasil meminta alamat unggahan. Outcome of asking where to send a file. */
export type RequestEvidenceUploadPayload = {
  readonly __typename?: 'RequestEvidenceUploadPayload';
  /** Berkas dan alamat; null bila ditolak. File and address; null when refused. */
  readonly upload: Maybe<EvidenceUpload>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengunggah berkas SISDM. Request to upload a file of the register. */
export type RequestRegisterUploadInput = {
  /** Tanggal data; hari ini bila kosong. The day of which the register speaks; today when left out. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Ukuran berkas dalam bita, paling besar 134217728. Size of the file in bytes, 134217728 at most. */
  readonly bytes: Scalars['Int']['input'];
  /** Bentuk berkas. Form of the file. */
  readonly format: RegisterFormat;
  /** Kunci buatan Anda (UUID); permintaan yang sama menghasilkan impor yang sama. A key of your own (UUID); the same request gives the same import. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** SHA-256 isi berkas, 64 angka heksadesimal. SHA-256 of the file, 64 hex digits. */
  readonly sha256: Scalars['String']['input'];
};

/** Hasil permintaan unggah. Outcome of the request to upload. */
export type RequestRegisterUploadPayload = {
  readonly __typename?: 'RequestRegisterUploadPayload';
  /** Alamat unggah; null bila ditolak. Where to upload; null when refused. */
  readonly upload: Maybe<RegisterUpload>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyelesaikan perbedaan. Request to resolve a discrepancy. */
export type ResolveDiscrepancyInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perbedaan. Id of the discrepancy. */
  readonly id: Scalars['ID']['input'];
  /** Apa yang diperbaiki, atau mengapa benar demikian. What was mended, or why it is right so. */
  readonly note: Scalars['String']['input'];
};

/** Hasil menyelesaikan perbedaan. Outcome of resolving. */
export type ResolveDiscrepancyPayload = {
  readonly __typename?: 'ResolveDiscrepancyPayload';
  /** Perbedaan; pada konflik versi, keadaannya sekarang. The discrepancy; on a conflict of versions, as it stands. */
  readonly discrepancy: Maybe<Discrepancy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengajukan ulang aktivitas yang ditolak; yang kosong tetap. Request to send a rejected activity in again; what is left out stays. */
export type ResubmitActivityInput = {
  /** Tautan bukti dukung, menggantikan seluruhnya. Links that prove it, replacing all. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id berkas bukti dukung, menggantikan seluruhnya. Ids of files, replacing all. */
  readonly files?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id aktivitas. Id of the activity. */
  readonly id: Scalars['ID']['input'];
  /** Menit untuk satu satuan. Minutes for one unit. */
  readonly minutesPerUnit?: InputMaybe<Scalars['Int']['input']>;
  /** Catatan. Note. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Objek kerja. What it was done on. */
  readonly object?: InputMaybe<Scalars['String']['input']>;
  /** Volume, 1–1000. Volume, 1 to 1000. */
  readonly volume?: InputMaybe<Scalars['Int']['input']>;
};

/** Hasil mengajukan ulang aktivitas. Outcome of sending an activity in again. */
export type ResubmitActivityPayload = {
  readonly __typename?: 'ResubmitActivityPayload';
  /** Aktivitas; pada konflik versi, keadaannya sekarang. The activity; on a conflict of versions, as it stands. */
  readonly activity: Maybe<Activity>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengakhiri butir. Request to retire an item. */
export type RetireBankItemInput = {
  /** dataVersion yang dilihat. The dataVersion seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id butir. Id of the item. */
  readonly id: Scalars['ID']['input'];
  /** Hari terakhir, paling cepat hari ini; hari ini bila kosong. The last day, today at the earliest; today when left out. */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Alasan. Why. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengakhiri butir. Outcome of retiring an item. */
export type RetireBankItemPayload = {
  readonly __typename?: 'RetireBankItemPayload';
  /** Butir; pada konflik versi, keadaannya sekarang. The item; on a conflict of versions, as it stands. */
  readonly bankItem: Maybe<BankItem>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengembalikan rumus TPP. Request to return a formula. */
export type ReturnAllowancePolicyInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id rumus. Id of the formula. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengembalikan rumus. Outcome of returning a formula. */
export type ReturnAllowancePolicyPayload = {
  readonly __typename?: 'ReturnAllowancePolicyPayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly allowancePolicy: Maybe<AllowancePolicy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengembalikan perubahan SKP. Request to return an amendment. */
export type ReturnAmendmentInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perubahan. Id of the amendment. */
  readonly id: Scalars['ID']['input'];
  /** Apa yang harus diperbaiki. What to mend. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengembalikan perubahan SKP. Outcome of returning an amendment. */
export type ReturnAmendmentPayload = {
  readonly __typename?: 'ReturnAmendmentPayload';
  /** Perubahan; pada konflik versi, keadaannya sekarang. The amendment; on a conflict of versions, as it stands. */
  readonly amendment: Maybe<Amendment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengembalikan ajuan. Request to return a request. */
export type ReturnAssignmentRequestInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id ajuan. Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Apa yang harus diperbaiki. What to mend. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengembalikan ajuan. Outcome of returning. */
export type ReturnAssignmentRequestPayload = {
  readonly __typename?: 'ReturnAssignmentRequestPayload';
  /** Ajuan; pada konflik versi, keadaannya sekarang. The request; on a conflict of versions, as it stands. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengembalikan usulan. Request to give a proposal back. */
export type ReturnBankProposalInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id usulan. Id of the proposal. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. Why. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengembalikan. Outcome of giving back. */
export type ReturnBankProposalPayload = {
  readonly __typename?: 'ReturnBankProposalPayload';
  /** Usulan; pada konflik versi, keadaannya sekarang. The proposal; on a conflict of versions, as it stands. */
  readonly proposal: Maybe<BankProposal>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengembalikan SKP bulanan. Request to return a month. */
export type ReturnMonthInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP bulanan. Id of the month. */
  readonly id: Scalars['ID']['input'];
  /** Apa yang harus diperbaiki. What to mend. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengembalikan SKP bulanan. Outcome of returning a month. */
export type ReturnMonthPayload = {
  readonly __typename?: 'ReturnMonthPayload';
  /** SKP bulanan; pada konflik versi, keadaannya sekarang. The month; on a conflict of versions, as it stands. */
  readonly month: Maybe<Month>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengembalikan SKP. Request to return a plan. */
export type ReturnPlanInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP. Id of the plan. */
  readonly id: Scalars['ID']['input'];
  /** Apa yang harus diperbaiki. What to mend. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mengembalikan SKP. Outcome of returning a plan. */
export type ReturnPlanPayload = {
  readonly __typename?: 'ReturnPlanPayload';
  /** SKP; pada konflik versi, keadaannya sekarang. The plan; on a conflict of versions, as it stands. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mereviu perubahan SKP. Request to review an amendment. */
export type ReviewAmendmentInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perubahan. Id of the amendment. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mereviu perubahan SKP. Outcome of reviewing an amendment. */
export type ReviewAmendmentPayload = {
  readonly __typename?: 'ReviewAmendmentPayload';
  /** Perubahan; pada konflik versi, keadaannya sekarang. The amendment; on a conflict of versions, as it stands. */
  readonly amendment: Maybe<Amendment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mereviu SKP. Request to review a plan. */
export type ReviewPlanInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP. Id of the plan. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mereviu SKP. Outcome of reviewing a plan. */
export type ReviewPlanPayload = {
  readonly __typename?: 'ReviewPlanPayload';
  /** SKP; pada konflik versi, keadaannya sekarang. The plan; on a conflict of versions, as it stands. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan merevisi matriks. Request to revise a matrix. */
export type ReviseMatrixInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id matriks. Id of the matrix. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil merevisi matriks. Outcome of revising a matrix. */
export type ReviseMatrixPayload = {
  readonly __typename?: 'ReviseMatrixPayload';
  /** Matriks; pada konflik versi, keadaannya sekarang. The matrix; on a conflict of versions, as it stands. */
  readonly matrix: Maybe<RoleResultMatrix>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mencabut penugasan. Request to revoke an assignment. */
export type RevokeAssignmentInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id ajuan yang memberi penugasan. Id of the request that gave the assignment. */
  readonly id: Scalars['ID']['input'];
  /** Hari terakhir yang masih berlaku; kemarin bila kosong, sehingga dicabut mulai hari ini. The last day still in force; yesterday when left out: revoked from today on. */
  readonly lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Alasan pencabutan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mencabut penugasan. Outcome of revoking an assignment. */
export type RevokeAssignmentPayload = {
  readonly __typename?: 'RevokeAssignmentPayload';
  /** Ajuan; pada konflik versi, keadaannya sekarang. The request; on a conflict of versions, as it stands. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Matriks peran hasil (MPH): pembagian hasil satu SKP pimpinan kepada pegawai dan tim. The results of a leader's plan, distributed to people and teams. */
export type RoleResultMatrix = Node & {
  readonly __typename?: 'RoleResultMatrix';
  /** Kelengkapan pada hari ini. How complete it is today. */
  readonly coverage: MatrixCoverage;
  /** Terbitan yang sedang disusun; null bila tidak ada. The publication that is being drawn up; null when none is. */
  readonly draft: Maybe<Scalars['Int']['output']>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Pimpinan. The leader. */
  readonly leader: Employee;
  /** Nomor SKP pimpinan pada tahun itu. Number of the leader's plan in its year. */
  readonly planNo: Scalars['Int']['output'];
  /** Terbitan yang berlaku; 0 bila belum ada. The publication in force; 0 when there is none. */
  readonly published: Scalars['Int']['output'];
  /** Diterbitkan pada. Published at. */
  readonly publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Hasil kerja pimpinan. The leader's results. */
  readonly results: ReadonlyArray<MatrixResult>;
  /** Semua baris, paling banyak 300. All rows, 300 at most. */
  readonly rows: ReadonlyArray<MatrixRow>;
  /** Keadaan. State. */
  readonly state: MatrixState;
  /** Versi, dikirim kembali sebagai expectedVersion. Version, sent back as expectedVersion. */
  readonly version: Scalars['Int']['output'];
  /** Tahun. Year. */
  readonly year: Scalars['Int']['output'];
};


/** Matriks peran hasil (MPH): pembagian hasil satu SKP pimpinan kepada pegawai dan tim. The results of a leader's plan, distributed to people and teams. */
export type RoleResultMatrixCoverageArgs = {
  view?: MatrixView;
};

/** Cara membulatkan. How is rounded. */
export type RoundingMode =
  /** Ke bawah. Down. */
  | 'DOWN'
  /** Ke yang terdekat. To the nearest. */
  | 'HALF_UP'
  /** Ke atas. Up. */
  | 'UP';

/** Keadaan pekerjaan terjadwal. State of a scheduled job's run. */
export type RunStatus =
  /** Selesai: tidak ada yang terlewat. Complete: nobody is missing. */
  | 'COMPLETE'
  /** Pegawai sedang dibagi kepada pekerja. People are being handed to the workers. */
  | 'PLANNING'
  /** Sedang dikerjakan. Being worked. */
  | 'RUNNING';

/** Permintaan menyimpan templat: baru, atau menggantikan yang ber-id sama; yang kosong tetap, jadi nama saja berarti ganti nama. Request to save a template: new, or in the place of the one of the same id; what is left out stays, so that a name alone renames it. */
export type SaveActivityTemplateInput = {
  /** Atau: seperti aktivitas sendiri pada hari ini. Or: as the own activities of this day. */
  readonly day?: InputMaybe<Scalars['Date']['input']>;
  /** Yang dikerjakan, 1–20. What is done, 1 to 20. */
  readonly lines?: InputMaybe<ReadonlyArray<ActivityTemplateLineInput>>;
  /** Nama, 1–60 karakter; wajib untuk yang baru. Name, 1 to 60 characters; required of a new one. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** UUID buatan klien. The client's UUID. */
  readonly templateId: Scalars['ID']['input'];
};

/** Hasil menyimpan templat. Outcome of saving a template. */
export type SaveActivityTemplatePayload = {
  readonly __typename?: 'SaveActivityTemplatePayload';
  /** Semua templat sendiri, urut nama; null bila ditolak. All own templates, by name; null when refused. */
  readonly templates: Maybe<ReadonlyArray<ActivityTemplate>>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menjadwalkan dialog. Request to call a dialogue. */
export type ScheduleDialogueInput = {
  /** Pokok bahasan. The agenda. */
  readonly agenda: ReadonlyArray<AgendaPointInput>;
  /** UUID buatan klien: pengiriman ulang menjawab dialog yang sama. The client's UUID: a repeat answers the same dialogue. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Jenis. Kind. */
  readonly kind: DialogueKind;
  /** Id SKP. Id of the plan. */
  readonly planId: Scalars['ID']['input'];
  /** Waktunya. The time. */
  readonly scheduledFor: Scalars['DateTime']['input'];
};

/** Hasil menjadwalkan dialog. Outcome of calling a dialogue. */
export type ScheduleDialoguePayload = {
  readonly __typename?: 'ScheduleDialoguePayload';
  /** Dialog; null bila ditolak. The dialogue; null when refused. */
  readonly dialogue: Maybe<PerformanceDialogue>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Evaluasi dengan versi yang dilihat. An evaluation at the version seen. */
export type SeenEvaluationInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id evaluasi. Id of the evaluation. */
  readonly id: Scalars['ID']['input'];
};

/** Permintaan menetapkan capaian. Request to set an achievement. */
export type SetAchievementInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id capaian. Id of the achievement. */
  readonly id: Scalars['ID']['input'];
  /** Predikat. The predicate. */
  readonly predicate: OrganisationPredicate;
  /** Alasan; wajib bila berbeda dari rekomendasi. The reason; required where it differs from the recommendation. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Hasil menetapkan. Outcome of setting. */
export type SetAchievementPayload = {
  readonly __typename?: 'SetAchievementPayload';
  /** Capaian; pada konflik versi, keadaannya sekarang. The achievement; on a conflict of versions, as it stands. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menetapkan jabatan yang menilai. Request to set whose holder appraises. */
export type SetAppraiserOverrideInput = {
  /** Id jabatan yang pejabatnya menilai; kosong mengembalikannya kepada atasan langsung. Id of the position whose holder appraises; left out, the one above does again. */
  readonly appraiserPositionId?: InputMaybe<Scalars['ID']['input']>;
  /** Hari pertama. First day. */
  readonly from: Scalars['Date']['input'];
  /** Nomor surat, 1–100 karakter. Number of the letter, 1 to 100 characters. */
  readonly letterNo: Scalars['String']['input'];
  /** Id jabatan. Id of the position. */
  readonly positionId: Scalars['ID']['input'];
};

/** Hasil menetapkan jabatan yang menilai. Outcome of setting whose holder appraises. */
export type SetAppraiserOverridePayload = {
  readonly __typename?: 'SetAppraiserOverridePayload';
  /** Jabatan; null bila ditolak. The position; null when refused. */
  readonly position: Maybe<Position>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menandai favorit. Request to mark a favourite. */
export type SetBankFavouriteInput = {
  /** Kode butir. Code of the item. */
  readonly code: Scalars['String']['input'];
  /** true menandai, false melepas. true marks it, false takes the mark away. */
  readonly favourite: Scalars['Boolean']['input'];
};

/** Hasil menandai favorit. Outcome of marking a favourite. */
export type SetBankFavouritePayload = {
  readonly __typename?: 'SetBankFavouritePayload';
  /** Bank milik sendiri sesudahnya. One's own bank after it. */
  readonly bank: Maybe<PersonalBank>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menetapkan kode e-Sakip suatu unit. Request to set a unit's code of e-Sakip. */
export type SetEsakipCodeInput = {
  /** Kode menurut e-Sakip: huruf besar, angka, _ . / -; kosong menghapusnya. The code by e-Sakip: capitals, digits, _ . / -; left out it is taken away. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Id unit. Id of the unit. */
  readonly unitId: Scalars['ID']['input'];
};

/** Hasil menetapkan kode e-Sakip. Outcome of setting a code of e-Sakip. */
export type SetEsakipCodePayload = {
  readonly __typename?: 'SetEsakipCodePayload';
  /** Unit; null bila ditolak. The unit; null when refused. */
  readonly unit: Maybe<Unit>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menetapkan kebijakan. Request to set a policy. */
export type SetPolicyInput = {
  /** Berlaku mulai, paling awal hari ini. In force from, today at the earliest. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** Kunci. Key. */
  readonly key: Scalars['String']['input'];
  /** Dasar hukum, misalnya nomor Perwal. Legal basis. */
  readonly legalBasis: Scalars['String']['input'];
  /** Nilai. Value. */
  readonly value?: InputMaybe<Scalars['PolicyValue']['input']>;
};

/** Hasil menetapkan kebijakan. Outcome of setting a policy. */
export type SetPolicyPayload = {
  readonly __typename?: 'SetPolicyPayload';
  /** Kebijakan; null bila ditolak. The policy; null when refused. */
  readonly policy: Maybe<Policy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menyelesaikan tindak lanjut atau butir yang dibawa. Request to settle a follow-up or a carried point. */
export type SettleDialoguePointInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id dialog. Id of the dialogue. */
  readonly id: Scalars['ID']['input'];
  /** Keterangan; wajib bila tidak dilanjutkan. A note; required of what is dropped. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Id butir dalam dialog. Id of the point within the dialogue. */
  readonly pointId: Scalars['ID']['input'];
  /** Keadaan akhirnya. What became of it. */
  readonly state: DialoguePointOutcome;
};

/** Hasil menyelesaikan butir. Outcome of settling a point. */
export type SettleDialoguePointPayload = {
  readonly __typename?: 'SettleDialoguePointPayload';
  /** Dialog; pada konflik versi, keadaannya sekarang. The dialogue; on a conflict of versions, as it stands. */
  readonly dialogue: Maybe<PerformanceDialogue>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menandai pertanyaan terjawab. Request to mark a question as answered. */
export type SettleLineQuestionInput = {
  /** Id butir. Id of the line. */
  readonly id: Scalars['ID']['input'];
  /** Id pertanyaan. Id of the question. */
  readonly questionId: Scalars['ID']['input'];
};

/** Hasil menandai pertanyaan. Outcome of marking a question. */
export type SettleLineQuestionPayload = {
  readonly __typename?: 'SettleLineQuestionPayload';
  /** Butir; null bila ditolak. The line; null when refused. */
  readonly line: Maybe<PlanLine>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Daftar berkas yang sama. A page of shared files. */
export type SharedFileConnection = {
  readonly __typename?: 'SharedFileConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<SharedFileEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Berkas yang dibawa seseorang setelah orang lain membawa isi yang sama. A file that somebody brought after others had brought the same content. */
export type SharedFileEdge = {
  readonly __typename?: 'SharedFileEdge';
  /** Pada. At. */
  readonly at: Scalars['DateTime']['output'];
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Berkasnya. The file. */
  readonly node: EvidenceFile;
  /** Yang membawanya lebih dulu. Who had brought it before. */
  readonly others: ReadonlyArray<Employee>;
  /** Yang membawanya kemudian. Who brought it later. */
  readonly owner: Employee;
};

/** Sebagai apa seseorang menandatangani. As what somebody signs. */
export type SignatureRole =
  /** Pejabat penilai kinerja. The appraiser. */
  | 'APPRAISER'
  /** Pegawai yang dinilai, saat menerima. The employee, on receipt. */
  | 'EMPLOYEE'
  /** Atasan pejabat penilai, saat memutus keberatan. The appraiser's superior, deciding an objection. */
  | 'SUPERIOR';

/** Cara membagi target tahunan. How a year's target is split. */
export type SplitMethod =
  /** Merata. Evenly. */
  | 'EVEN'
  /** Satu bulan jatuh tempo. Due in one month. */
  | 'MILESTONE'
  /** Menurut musim, dengan bobot tiap bulan. By seasons, with a weight for each month. */
  | 'SEASONAL';

/** Target tahunan yang hendak dibagi. A year's target to be split. */
export type SplitTargetInput = {
  /** Cara agregasi. Aggregation. */
  readonly aggregation: Aggregation;
  /** Bulan jatuh tempo, 1–12, untuk MILESTONE. The month in which it is due. */
  readonly dueMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Hari pertama SKP. First day of the plan. */
  readonly from: Scalars['Date']['input'];
  /** Cara membagi. How it is split. */
  readonly method: SplitMethod;
  /** Target tahunan. Annual target. */
  readonly target: Scalars['Quantity']['input'];
  /** Hari terakhir SKP, tahun yang sama. Last day of the plan, of the same year. */
  readonly to: Scalars['Date']['input'];
  /** Satuan dihitung utuh: laporan, orang. The unit is counted whole. */
  readonly unitIsWhole: Scalars['Boolean']['input'];
  /** Bobot Januari sampai Desember, 0–1000, untuk SEASONAL; 0 tanpa target. Weights of January to December, for SEASONAL; 0 for no target. */
  readonly weights?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** Permintaan memulai matriks. Request to begin a matrix. */
export type StartMatrixInput = {
  /** Id SKP sendiri. Id of an own plan. */
  readonly planId: Scalars['ID']['input'];
};

/** Hasil memulai matriks. Outcome of beginning a matrix. */
export type StartMatrixPayload = {
  readonly __typename?: 'StartMatrixPayload';
  /** Matriks; null bila ditolak. The matrix; null when refused. */
  readonly matrix: Maybe<RoleResultMatrix>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengajukan semua aktivitas yang dicatat pada satu bulan. Request to submit all that was recorded in a month. */
export type SubmitActivitiesInput = {
  /** Bulan. Month. */
  readonly month: Scalars['Period']['input'];
};

/** Hasil mengajukan aktivitas. Outcome of submitting activities. */
export type SubmitActivitiesPayload = {
  readonly __typename?: 'SubmitActivitiesPayload';
  /** Aktivitas bulan itu; null bila ditolak. The month's activities; null when refused. */
  readonly activityMonth: Maybe<ActivityMonth>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengajukan perubahan SKP. Request to submit an amendment. */
export type SubmitAmendmentInput = {
  /** Pernyataan pribadi atas isinya. The personal statement over its content. */
  readonly attestation: PlanAttestationInput;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perubahan. Id of the amendment. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengajukan perubahan SKP. Outcome of submitting an amendment. */
export type SubmitAmendmentPayload = {
  readonly __typename?: 'SubmitAmendmentPayload';
  /** Perubahan; pada konflik versi, keadaannya sekarang. The amendment; on a conflict of versions, as it stands. */
  readonly amendment: Maybe<Amendment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengajukan. Request to submit. */
export type SubmitAssignmentRequestInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id ajuan. Id of the request. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengajukan. Outcome of submitting. */
export type SubmitAssignmentRequestPayload = {
  readonly __typename?: 'SubmitAssignmentRequestPayload';
  /** Ajuan; pada konflik versi, keadaannya sekarang. The request; on a conflict of versions, as it stands. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengajukan realisasi bulanan. Request to submit a month's realisation. */
export type SubmitMonthRealisationInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP bulanan. Id of the month. */
  readonly id: Scalars['ID']['input'];
  /** Realisasi tiap indikator bertarget, menggantikan seluruhnya. A realisation of every indicator with a target, replacing all. */
  readonly lines: ReadonlyArray<MonthRealisationInput>;
  /** Tugas tambahan, paling banyak 20, menggantikan seluruhnya. Additional tasks, 20 at most, replacing all. */
  readonly tasks: ReadonlyArray<MonthTaskInput>;
};

/** Hasil mengajukan realisasi bulanan. Outcome of submitting a month's realisation. */
export type SubmitMonthRealisationPayload = {
  readonly __typename?: 'SubmitMonthRealisationPayload';
  /** SKP bulanan; pada konflik versi, keadaannya sekarang. The month; on a conflict of versions, as it stands. */
  readonly month: Maybe<Month>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengajukan target bulanan. Request to submit a month's target. */
export type SubmitMonthTargetInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP bulanan. Id of the month. */
  readonly id: Scalars['ID']['input'];
  /** Indikator tanpa target bulan ini, tidak semuanya. Indicators without a target this month, not all of them. */
  readonly noTargets: ReadonlyArray<NoTargetInput>;
};

/** Hasil mengajukan target bulanan. Outcome of submitting a month's target. */
export type SubmitMonthTargetPayload = {
  readonly __typename?: 'SubmitMonthTargetPayload';
  /** SKP bulanan; pada konflik versi, keadaannya sekarang. The month; on a conflict of versions, as it stands. */
  readonly month: Maybe<Month>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengajukan SKP. Request to submit a plan. */
export type SubmitPlanInput = {
  /** Pernyataan pribadi. The personal statement. */
  readonly attestation: PlanAttestationInput;
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP. Id of the plan. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mengajukan SKP. Outcome of submitting a plan. */
export type SubmitPlanPayload = {
  readonly __typename?: 'SubmitPlanPayload';
  /** SKP; pada konflik versi, keadaannya sekarang. The plan; on a conflict of versions, as it stands. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Seorang bawahan pada satu bulan: satu SKP bulanan, atau belum ada. A subordinate in a month: of one plan, or without any month. */
export type SubordinateMonth = {
  readonly __typename?: 'SubordinateMonth';
  /** Bawahan. The subordinate. */
  readonly employee: Employee;
  /** Target terlambat, atau belum ada setelah jendelanya berakhir. The target came late, or is missing and its window is over. */
  readonly late: Scalars['Boolean']['output'];
  /** Nomor SKP pada tahun itu; null bila belum ada SKP bulanan. Number of the plan in its year; null without a month. */
  readonly planNo: Maybe<Scalars['Int']['output']>;
  /** Status; null bila belum ada SKP bulanan. State; null without a month. */
  readonly status: Maybe<MonthStatus>;
};

/** Satu langkah usulan rating. One step of a suggested rating. */
export type SuggestionExplanation = {
  readonly __typename?: 'SuggestionExplanation';
  /** Penjelasan dalam bahasa Accept-Language. The explanation in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Sumber aturan. The rule's source. */
  readonly rule: Scalars['String']['output'];
  /** Langkah. The step. */
  readonly step: SuggestionStep;
  /** Nilai: banyaknya, atau persen. The value: a count, or per cent. */
  readonly value: Scalars['Quantity']['output'];
};

/** Langkah suatu usulan rating. A step of a suggested rating. */
export type SuggestionStep =
  /** Menit aktivitas terhadap target. Minutes of activity against the target. */
  | 'ACTIVITY'
  /** Umpan balik bernada apresiasi. Feedback of appreciation. */
  | 'APPRECIATION'
  /** Umpan balik bernada perbaikan. Feedback that asks for improvement. */
  | 'IMPROVEMENT'
  /** Baris bertarget angka. Lines with a target in figures. */
  | 'LINES'
  /** Rata-rata capaian, setiap baris paling banyak 120 %. Mean achievement, each line 120 % at most. */
  | 'MEAN'
  /** Rata-rata capaian, setiap baris paling banyak 100 %. Mean achievement, each line 100 % at most. */
  | 'MEAN_CAPPED'
  /** Yang memenuhi target. Those that met it. */
  | 'MET'
  /** Belum ada umpan balik. No feedback yet. */
  | 'NO_FEEDBACK'
  /** Tidak ada baris bertarget angka. No line with a target in figures. */
  | 'NO_LINES';

/** Permintaan mengambil ekspor TPP. Request to take an export of allowances. */
export type TakeAllowanceExportInput = {
  /** Id perangkat daerah; kosong bagi seluruh kota. Id of the agency; left out for all of the city. */
  readonly agencyId?: InputMaybe<Scalars['ID']['input']>;
  /** UUID dari pengirim; kunci yang sama menjawab ekspor yang sama. The client's UUID; the same key answers the same export. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Bulan. Month. */
  readonly month: Scalars['Period']['input'];
};

/** Hasil mengambil ekspor. Outcome of taking an export. */
export type TakeAllowanceExportPayload = {
  readonly __typename?: 'TakeAllowanceExportPayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly allowanceExport: Maybe<AllowanceExport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Target yang dibagi dalam 12 bulan. A target split over 12 months. */
export type TargetSplit = {
  readonly __typename?: 'TargetSplit';
  /** Target Januari sampai Desember, null tanpa target; null bila ditolak. Targets of January to December, null for none; null when refused. */
  readonly months: Maybe<ReadonlyArray<Maybe<Scalars['Quantity']['output']>>>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Satu bulan seorang pejabat penilai: yang diharapkan dan yang diterima. A superior's month: what is expected of the team, and what came. */
export type TeamMonth = {
  readonly __typename?: 'TeamMonth';
  /** Yang diharapkan: SKP bulanan bawahan, dan bawahan pada hari terakhir bulan itu yang belum punya; tanpa yang sepanjang bulan itu tidak menjabat, misalnya CLTN. What is expected: the months of subordinates, and those of the month's last day who have none; without whoever had no day in office in it, as on unpaid leave. */
  readonly expected: Scalars['Int']['output'];
  /** Banyaknya yang targetnya terlambat. How many have a late target. */
  readonly late: Scalars['Int']['output'];
  /** Bulan. Month. */
  readonly period: Scalars['Period']['output'];
  /** Banyaknya menurut status; status tanpa SKP bulanan tidak disebut. How many by state; states that do not occur are left out. */
  readonly states: ReadonlyArray<MonthStateCount>;
  /** Bawahan satu per satu; yang belum punya SKP bulanan di akhir. The subordinates one by one; those without a month last. */
  readonly subordinates: ReadonlyArray<SubordinateMonth>;
};

/** Seorang pegawai menurut kedua rumus. A person under both formulas. */
export type TriedAllowance = {
  readonly __typename?: 'TriedAllowance';
  /** Persen dengan rumus itu; null bila datanya belum cukup. Per cent by the formula; null where it asks for what was not looked for. */
  readonly after: Maybe<Scalars['Quantity']['output']>;
  /** Persen sekarang. Per cent now. */
  readonly before: Scalars['Quantity']['output'];
  /** Pegawai. The employee. */
  readonly employee: Employee;
};

/** Daftar pegawai yang dicoba. A list of people tried. */
export type TriedAllowanceConnection = {
  readonly __typename?: 'TriedAllowanceConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<TriedAllowanceEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Seorang pegawai menurut kedua rumus. A person under both formulas. */
export type TriedAllowanceEdge = {
  readonly __typename?: 'TriedAllowanceEdge';
  /** Persen dengan rumus itu; null bila datanya belum cukup. Per cent by the formula; null where it asks for what was not looked for. */
  readonly after: Maybe<Scalars['Quantity']['output']>;
  /** Persen sekarang. Per cent now. */
  readonly before: Scalars['Quantity']['output'];
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Pegawai. The employee. */
  readonly node: Employee;
};

/** Unit kerja. A unit of an agency. */
export type Unit = Node & {
  readonly __typename?: 'Unit';
  /** Capaian yang berlaku bagi unit ini: miliknya atau milik unit kinerja terdekat di atasnya; null bila tidak ada atau tidak boleh dilihat. The achievement that counts for this unit: its own, or that of the nearest performance unit above; null when absent or not to be seen. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Capaian unit ini sendiri dalam setahun, bulan demi bulan lalu tahunannya, yang boleh dilihat. This unit's own achievements of a year, month by month and then the year's, that may be seen. */
  readonly achievements: ReadonlyArray<OrganisationAchievement>;
  /** Perjanjian kinerja unit ini untuk satu tahun; null bila belum ada. The unit's performance agreement for a year; null while there is none. */
  readonly agreement: Maybe<PerformanceAgreement>;
  /** Ajuan untuk jabatan di unit ini dan unit di bawahnya, urut unit dan umur; null bila tidak boleh dilihat. Requests for offices of this unit and those below it, by unit and age; null when not to be seen. */
  readonly assignmentRequests: Maybe<AssignmentRequestConnection>;
  /** Unit tepat di bawahnya pada suatu tanggal; halaman dapat lebih pendek. The units directly below on a date; pages may be short. */
  readonly children: UnitConnection;
  /** Kode unit di SISDM. Code of the unit in the personnel register. */
  readonly code: Maybe<Scalars['String']['output']>;
  /** Perbedaan pegawai unit ini dan unit di bawahnya dengan SISDM, urut unit dan jenis; dari kota hanya yang tidak berada di perangkat daerah (seluruh kota: `discrepancies`). Null bila tidak boleh dilihat. Discrepancies of the people of this unit and those below it, by unit and class; of the city only of whoever is in no agency (of all: `discrepancies`). Null when not to be seen. */
  readonly discrepancies: Maybe<DiscrepancyConnection>;
  /** Sebaran predikat kelompok unit kinerja ini; null bila tidak boleh dilihat. How the predicates of this performance unit's group lie; null when not to be seen. */
  readonly distribution: Maybe<Distribution>;
  /** Pegawai unit ini dan unit di bawahnya hari ini, urut unit dan nama; dengan penyaring, halaman dapat lebih pendek; yang sudah berhenti tidak berada di unit mana pun dan hanya tampak bagi yang boleh melihat datanya; dari kota hanya yang tidak berada di perangkat daerah. Null bila tidak boleh dilihat. The people of this unit and those below it today, by unit and name; with a filter pages may be short; whoever left the service is in no unit and shown only to those who may see their data; of the city only whoever is in no agency. Null when not to be seen. */
  readonly employees: Maybe<EmployeeConnection>;
  /** Kode unit di e-Sakip. Code of the unit in e-Sakip. */
  readonly esakipCode: Maybe<Scalars['String']['output']>;
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Apakah unit ini mempunyai perjanjian dan capaian kinerja sendiri. Whether the unit has a performance agreement and an achievement of its own. */
  readonly isPerformanceUnit: Scalars['Boolean']['output'];
  /** Jenis, misalnya OPD, BIDANG, KELURAHAN. Kind of unit. */
  readonly kind: Scalars['String']['output'];
  /** SKP bulanan pegawai unit ini dan unit di bawahnya menurut pejabat penilai, urut unit; null bila tidak boleh dilihat. The months of the people of this unit and those below it by superior, in the order of units; null when not to be seen. */
  readonly monthReceipts: Maybe<MonthReceiptConnection>;
  /** Nama. Name. */
  readonly name: Scalars['String']['output'];
  /** Pejabat penilai unit ini dan unit di bawahnya dengan evaluasi lewat waktu, urut unit dan nama, menurut pemeriksaan terakhir (escalate); null bila tidak boleh dilihat. Superiors of this unit and those below it with evaluations past their day, by unit and name, as the last look (escalate) found them; null when not to be seen. */
  readonly overdueAppraisers: Maybe<OverdueAppraiserConnection>;
  /** Unit di atasnya pada suatu tanggal; null di puncak. The unit above on a date; null at the top. */
  readonly parent: Maybe<Unit>;
  /** Pegawai unit ini dan unit di bawahnya pada suatu periode, urut unit dan nama; null bila tidak boleh dilihat. The people of this unit and those below it in a period, by unit and name; null when not to be seen. */
  readonly people: Maybe<PeriodCardConnection>;
  /** Jabatan di unit ini pada suatu tanggal; halaman dapat lebih pendek. The positions of this unit on a date; pages may be short. */
  readonly positions: PositionConnection;
  /** Ada sejak. Valid from. */
  readonly validFrom: Scalars['Date']['output'];
  /** Ada sampai; null bila masih ada. Valid to; null while it stands. */
  readonly validTo: Maybe<Scalars['Date']['output']>;
  /** Pegawai unit ini dan unit di bawahnya yang belum punya SKP bulanan padahal menjabat pada bulan itu, urut unit; yang pindah perangkat daerah ada pada yang baru; null bila tidak boleh dilihat. The people of this unit and those below it who have no month and a day in office in it, by unit; whoever moved to another agency is with that one; null when not to be seen. */
  readonly withoutMonth: Maybe<EmployeeConnection>;
  /** Hari kerja. Working week. */
  readonly workWeek: WorkWeek;
};


/** Unit kerja. A unit of an agency. */
export type UnitAchievementArgs = {
  period: Scalars['Period']['input'];
};


/** Unit kerja. A unit of an agency. */
export type UnitAchievementsArgs = {
  year: Scalars['Int']['input'];
};


/** Unit kerja. A unit of an agency. */
export type UnitAgreementArgs = {
  year: Scalars['Int']['input'];
};


/** Unit kerja. A unit of an agency. */
export type UnitAssignmentRequestsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  overdue: InputMaybe<Scalars['Boolean']['input']>;
  status: InputMaybe<AssignmentRequestStatus>;
};


/** Unit kerja. A unit of an agency. */
export type UnitChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Unit kerja. A unit of an agency. */
export type UnitDiscrepanciesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  class: InputMaybe<DiscrepancyClass>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  state: InputMaybe<DiscrepancyState>;
};


/** Unit kerja. A unit of an agency. */
export type UnitDistributionArgs = {
  period: Scalars['Period']['input'];
};


/** Unit kerja. A unit of an agency. */
export type UnitEmployeesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  employmentStatus: InputMaybe<EmploymentStatus>;
  first: InputMaybe<Scalars['Int']['input']>;
  kind: InputMaybe<Scalars['String']['input']>;
  legalStatus: InputMaybe<LegalStatus>;
  name: InputMaybe<Scalars['String']['input']>;
};


/** Unit kerja. A unit of an agency. */
export type UnitMonthReceiptsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
};


/** Unit kerja. A unit of an agency. */
export type UnitOverdueAppraisersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
};


/** Unit kerja. A unit of an agency. */
export type UnitParentArgs = {
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Unit kerja. A unit of an agency. */
export type UnitPeopleArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  evaluationStatus: InputMaybe<EvaluationStatus>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
  ratedWithoutDialogue?: Scalars['Boolean']['input'];
};


/** Unit kerja. A unit of an agency. */
export type UnitPositionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  on: InputMaybe<Scalars['Date']['input']>;
};


/** Unit kerja. A unit of an agency. */
export type UnitWithoutMonthArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  period: Scalars['Period']['input'];
};

/** Daftar unit kinerja dengan capaiannya. A list of performance units with their achievements. */
export type UnitAchievementConnection = {
  readonly __typename?: 'UnitAchievementConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<UnitAchievementEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar capaian: satu unit kinerja. A row of the list of achievements: a performance unit. */
export type UnitAchievementEdge = {
  readonly __typename?: 'UnitAchievementEdge';
  /** Capaiannya; null bila belum ada. Its achievement; null while there is none. */
  readonly achievement: Maybe<OrganisationAchievement>;
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Pada meja siapa ia menunggu ditetapkan; null bila bukan pada seseorang. On whose desk it waits to be set; null when on no person's. */
  readonly holder: Maybe<Employee>;
  /** Unit. The unit. */
  readonly node: Unit;
  /** Dengan siapa ia menunggu; null setelah diumumkan. With whom it waits; null once it is published. */
  readonly waitsFor: Maybe<AchievementWaitsFor>;
};

/** Daftar unit kinerja dengan perjanjiannya. A list of performance units with their agreements. */
export type UnitAgreementConnection = {
  readonly __typename?: 'UnitAgreementConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<UnitAgreementEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar perjanjian kota: satu unit kinerja. A row of the city's list of agreements: a performance unit. */
export type UnitAgreementEdge = {
  readonly __typename?: 'UnitAgreementEdge';
  /** Perjanjiannya; null bila belum ada. Its agreement; null while there is none. */
  readonly agreement: Maybe<PerformanceAgreement>;
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Unit. The unit. */
  readonly node: Unit;
};

/** Daftar unit. A list of units. */
export type UnitConnection = {
  readonly __typename?: 'UnitConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar unit. A row of a list of units. */
export type UnitEdge = {
  readonly __typename?: 'UnitEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Unit. The unit. */
  readonly node: Unit;
};

/** Aktivitas yang tidak diverifikasi sampai bulannya ditutup. Activities that nobody had verified when the month was closed. */
export type UnverifiedActivities = {
  readonly __typename?: 'UnverifiedActivities';
  /** Di meja siapa menunggu; null bila di meja BKPP. On whose desk they lay; null on BKPP's. */
  readonly by: Maybe<Employee>;
  /** Banyaknya; statusnya tetap menunggu. How many; their state stays pending. */
  readonly count: Scalars['Int']['output'];
  /** Apakah menitnya tetap dihitung (activity.unverifiedAtDeadline). Whether the minutes count all the same. */
  readonly counted: Scalars['Boolean']['output'];
  /** Menit yang dihitung: tanpa yang diajukan terlalu akhir untuk dapat diperiksa. The minutes that count: without what was sent in too late to be looked at. */
  readonly countedMinutes: Scalars['Int']['output'];
  /** Menitnya. Their minutes. */
  readonly minutes: Scalars['Int']['output'];
};

/** Alamat unggahan yang hanya menerima berkas yang diumumkan. Where to send a file; nothing but the one announced is taken. */
export type UploadAddress = {
  readonly __typename?: 'UploadAddress';
  /** Berlaku berapa detik. For how many seconds it holds. */
  readonly expiresInSeconds: Scalars['Int']['output'];
  /** Kepala permintaan; peramban mengisi content-length sendiri. Headers; a browser sets content-length by itself. */
  readonly headers: ReadonlyArray<UploadHeader>;
  /** Metode HTTP. HTTP method. */
  readonly method: Scalars['String']['output'];
  /** Alamat. Address. */
  readonly url: Scalars['String']['output'];
};

/** Kepala permintaan yang harus disertakan. A header that must be sent along. */
export type UploadHeader = {
  readonly __typename?: 'UploadHeader';
  /** Nama. Name. */
  readonly name: Scalars['String']['output'];
  /** Nilai. Value. */
  readonly value: Scalars['String']['output'];
};

/** Umpan balik seorang bawahan: tanpa penulis, urutan, atau waktu. Feedback of a subordinate: without author, order or time. */
export type UpwardFeedback = {
  readonly __typename?: 'UpwardFeedback';
  /** Tentang apa. What it is about. */
  readonly target: FeedbackTarget;
  /** Isi. What is said. */
  readonly text: Scalars['String']['output'];
  /** Nada. Tone. */
  readonly tone: FeedbackTone;
};

/** Umpan balik bawahan dari beberapa bulan berturut-turut yang diperlihatkan bersama, setelah cukup banyak bawahan menulis; tidak pernah berubah. Upward feedback of some months running that is shown together, once enough subordinates have written; it never changes. */
export type UpwardFeedbackGroup = {
  readonly __typename?: 'UpwardFeedbackGroup';
  /** Isinya. What they wrote. */
  readonly entries: UpwardFeedbackPage;
  /** Bulan pertama. The first month. */
  readonly from: Scalars['Period']['output'];
  /** Bulan terakhir. The last month. */
  readonly to: Scalars['Period']['output'];
  /** Banyaknya bawahan yang menulis. How many subordinates wrote. */
  readonly writers: Scalars['Int']['output'];
};


/** Umpan balik bawahan dari beberapa bulan berturut-turut yang diperlihatkan bersama, setelah cukup banyak bawahan menulis; tidak pernah berubah. Upward feedback of some months running that is shown together, once enough subordinates have written; it never changes. */
export type UpwardFeedbackGroupEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
};

/** Sehalaman umpan balik bawahan, acak. A page of upward feedback, in random order. */
export type UpwardFeedbackPage = {
  readonly __typename?: 'UpwardFeedbackPage';
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
  /** Isinya. What they wrote. */
  readonly rows: ReadonlyArray<UpwardFeedback>;
};

/** Penolakan oleh aturan: tidak ada yang tersimpan. A refusal by a rule: nothing was written. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Kode tetap; daftar di docs/errors.md. Stable code; listed in docs/errors.md. */
  readonly code: Scalars['String']['output'];
  /** Isian yang dimaksud, dari `input`. The input field concerned, from `input`. */
  readonly field: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Pesan dalam bahasa Accept-Language. The message in the language of Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** Nilai yang disebut pesan. The values that the message names. */
  readonly params: ReadonlyArray<UserErrorParam>;
};

/** Nilai dalam pesan penolakan. A value named in a refusal's message. */
export type UserErrorParam = {
  readonly __typename?: 'UserErrorParam';
  /** Nama nilai. Name of the value. */
  readonly name: Scalars['String']['output'];
  /** Isi nilai. The value. */
  readonly value: Scalars['String']['output'];
};

/** Daftar jabatan kosong. A list of vacancies. */
export type VacancyConnection = {
  readonly __typename?: 'VacancyConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<VacancyEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar jabatan kosong: jabatan tanpa pejabat definitif yang aktif, yang mempunyai bawahan. A row of a list of vacancies: a position that nobody in office holds and under which people stand. */
export type VacancyEdge = {
  readonly __typename?: 'VacancyEdge';
  /** Siapa yang bertugas di dalamnya hari ini, bila ada. Who acts in it today, if anybody does. */
  readonly acting: ReadonlyArray<PositionHolder>;
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Jabatan. The position. */
  readonly node: Position;
  /** Banyaknya pegawai yang langsung di bawahnya. Number of people directly below it. */
  readonly subordinates: Scalars['Int']['output'];
};

/** Permintaan memeriksa baris capaian e-Sakip. Request to validate rows of e-Sakip. */
export type ValidateAchievementsInput = {
  /** Larik objek JSON, paling banyak 400.000 bita dan 200 baris. An array of JSON objects, 400,000 bytes and 200 rows at most. */
  readonly content: Scalars['String']['input'];
};

/** Hasil pemeriksaan. Outcome of the validation. */
export type ValidateAchievementsPayload = {
  readonly __typename?: 'ValidateAchievementsPayload';
  /** Temuan; null bila ditolak. What was found; null when refused. */
  readonly report: Maybe<AchievementReport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memeriksa berkas e-Sakip. Request to validate a file of e-Sakip. */
export type ValidateAgreementsInput = {
  /** Isi berkas, paling banyak 400.000 bita dan 1.000 baris. Content of the file, 400,000 bytes and 1,000 rows at most. */
  readonly content: Scalars['String']['input'];
  /** Bentuk. Form. */
  readonly format: AgreementFormat;
};

/** Hasil pemeriksaan. Outcome of the validation. */
export type ValidateAgreementsPayload = {
  readonly __typename?: 'ValidateAgreementsPayload';
  /** Temuan; null bila ditolak. What was found; null when refused. */
  readonly report: Maybe<AgreementReport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memeriksa presensi. Request to validate attendance. */
export type ValidateAttendanceInput = {
  /** Bulan yang sudah berakhir. A month that is over. */
  readonly month: Scalars['Period']['input'];
  /** Baris, paling banyak 1.000. Rows, 1,000 at most. */
  readonly rows: ReadonlyArray<AttendanceRowInput>;
  /** Sumber, 1–100 karakter, misalnya presensi 2026-11-03. Where it comes from. */
  readonly source: Scalars['String']['input'];
};

/** Hasil memeriksa presensi. Outcome of validating attendance. */
export type ValidateAttendancePayload = {
  readonly __typename?: 'ValidateAttendancePayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly report: Maybe<AttendanceReport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memeriksa berkas bank. Request to validate a file of the bank. */
export type ValidateBankInput = {
  /** Isi CSV, paling banyak 400.000 bita dan 2.500 baris. Content of the CSV, 400,000 bytes and 2,500 rows at most. */
  readonly content: Scalars['String']['input'];
};

/** Hasil pemeriksaan. Outcome of the validation. */
export type ValidateBankPayload = {
  readonly __typename?: 'ValidateBankPayload';
  /** Temuan; null bila ditolak. What was found; null when refused. */
  readonly report: Maybe<BankReport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memeriksa data SISDM: impor yang berkasnya sudah diunggah, atau paling banyak 100 baris. Request to validate a register: an import whose file was uploaded, or 100 rows at most. */
export type ValidateRegisterInput = {
  /** Tanggal data, bersama rows; hari ini bila kosong. The day of which the rows speak; today when left out. */
  readonly asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Impor yang berkasnya sudah diunggah. An import whose file was uploaded. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Kunci buatan Anda (UUID), bersama rows. A key of your own (UUID), with rows. */
  readonly idempotencyKey?: InputMaybe<Scalars['ID']['input']>;
  /** Baris. Rows. */
  readonly rows?: InputMaybe<ReadonlyArray<RegisterRowInput>>;
};

/** Hasil permintaan pemeriksaan. Outcome of the request to validate. */
export type ValidateRegisterPayload = {
  readonly __typename?: 'ValidateRegisterPayload';
  /** Impor; null bila ditolak. The import; null when refused. */
  readonly registerImport: Maybe<RegisterImport>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memverifikasi aktivitas bawahan. Request to verify subordinates' activities. */
export type VerifyActivitiesInput = {
  /** Putusan, 1–90. Decisions, 1 to 90. */
  readonly decisions: ReadonlyArray<ActivityDecisionInput>;
};

/** Hasil memverifikasi aktivitas. Outcome of verifying activities. */
export type VerifyActivitiesPayload = {
  readonly __typename?: 'VerifyActivitiesPayload';
  /** Hasil tiap putusan; null bila seluruh permintaan ditolak. Outcome of each decision; null when the whole request is refused. */
  readonly outcomes: Maybe<ReadonlyArray<ActivityOutcome>>;
  /** Penolakan seluruh permintaan. Refusals of the whole request. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memverifikasi SKP bulanan. Request to verify a month. */
export type VerifyMonthInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP bulanan. Id of the month. */
  readonly id: Scalars['ID']['input'];
  /** Keputusan atas setiap tugas tambahan. A decision on each additional task. */
  readonly tasks: ReadonlyArray<MonthTaskDecisionInput>;
};

/** Hasil memverifikasi SKP bulanan. Outcome of verifying a month. */
export type VerifyMonthPayload = {
  readonly __typename?: 'VerifyMonthPayload';
  /** SKP bulanan; pada konflik versi, keadaannya sekarang. The month; on a conflict of versions, as it stands. */
  readonly month: Maybe<Month>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memverifikasi SKP bulanan beberapa bawahan sekaligus. Request to verify the months of several subordinates at once. */
export type VerifyMonthsInput = {
  /** Putusan, 1–90; bulan yang tidak disebut tetap menunggu. Decisions, 1 to 90; a month that is not named goes on waiting. */
  readonly decisions: ReadonlyArray<MonthDecisionInput>;
};

/** Hasil memverifikasi SKP bulanan beberapa bawahan. Outcome of verifying the months of several subordinates. */
export type VerifyMonthsPayload = {
  readonly __typename?: 'VerifyMonthsPayload';
  /** Hasil tiap putusan; null bila seluruh permintaan ditolak. Outcome of each decision; null when the whole request is refused. */
  readonly outcomes: Maybe<ReadonlyArray<MonthOutcome>>;
  /** Penolakan seluruh permintaan. Refusals of the whole request. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan memverifikasi semua yang menunggu pada satu bulan, atau beberapa harinya, kecuali yang disebut. Request to verify all that waits of a month, or of some of its days, but what is named. */
export type VerifyPendingActivitiesInput = {
  /** Hanya tanggal ini; kosong berarti seluruh bulan. Only these dates; left out: the whole month. */
  readonly days?: InputMaybe<ReadonlyArray<Scalars['Date']['input']>>;
  /** Pegawai, 1–60. Employees, 1 to 60. */
  readonly employees: ReadonlyArray<Scalars['ID']['input']>;
  /** Kecuali ini, paling banyak 90. But these, 90 at most. */
  readonly except: ReadonlyArray<ExceptedActivityInput>;
  /** Bulan. Month. */
  readonly month: Scalars['Period']['input'];
  /** Hanya yang diajukan sampai saat ini, misalnya submittedAt terakhir yang dilihat; juga yang ditolak. Only what was submitted until this moment, such as the last submittedAt that was seen; what is rejected too. */
  readonly submittedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Hasil memverifikasi semua yang menunggu. Outcome of verifying all that waits. */
export type VerifyPendingActivitiesPayload = {
  readonly __typename?: 'VerifyPendingActivitiesPayload';
  /** Hasil tiap pengecualian, sesuai urutannya. Outcome of each exception, by its place. */
  readonly exceptions: Maybe<ReadonlyArray<ActivityOutcome>>;
  /** Hasil tiap pegawai; null bila seluruh permintaan ditolak. Outcome of each employee; null when the whole request is refused. */
  readonly outcomes: Maybe<ReadonlyArray<PendingOutcome>>;
  /** Penolakan seluruh permintaan. Refusals of the whole request. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Yang sedang masuk. Who is signed in. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Hari templat sendiri, paling banyak 20, urut nama. Own template days, 20 at most, by name. */
  readonly activityTemplates: ReadonlyArray<ActivityTemplate>;
  /** Penetapan saya, apa pun statusnya. My appointments, whatever their state. */
  readonly appointments: ReadonlyArray<Appointment>;
  /** Favorit dan yang terakhir dicatat. Favourites and what was recorded last. */
  readonly bank: PersonalBank;
  /** Meja kerja BKPP, yang dilihat semua pejabatnya, kecuali usulan tindak lanjut atas diri sendiri, sehingga halaman dapat lebih pendek; null bagi yang lain. BKPP's desk, which all its people see but what is proposed to follow for themselves, by which a page may be short; null for anyone else. */
  readonly bkppDesk: Maybe<DeskItemConnection>;
  /** Yang menunggu tindakan saya. What waits for me. */
  readonly desk: DeskItemConnection;
  /** Pegawai yang masuk. The employee signed in. */
  readonly employee: Employee;
  /** Umpan balik yang ditulis sendiri dalam setahun, urut waktu. What one has written oneself in a year, in order of time. */
  readonly feedbackGiven: GivenFeedbackConnection;
  /** Penetapan yang berlaku hari ini. Offices held today. */
  readonly offices: ReadonlyArray<OfficeRole>;
};


/** Yang sedang masuk. Who is signed in. */
export type ViewerBkppDeskArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  step: InputMaybe<DeskStep>;
};


/** Yang sedang masuk. Who is signed in. */
export type ViewerDeskArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  step: InputMaybe<DeskStep>;
};


/** Yang sedang masuk. Who is signed in. */
export type ViewerFeedbackGivenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  before: InputMaybe<Scalars['String']['input']>;
  first: InputMaybe<Scalars['Int']['input']>;
  last: InputMaybe<Scalars['Int']['input']>;
  year: Scalars['Int']['input'];
};

/** Permintaan membatalkan aktivitas. Request to void an activity. */
export type VoidActivityInput = {
  /** Id aktivitas. Id of the activity. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil membatalkan aktivitas. Outcome of voiding an activity. */
export type VoidActivityPayload = {
  readonly __typename?: 'VoidActivityPayload';
  /** Aktivitas; null bila ditolak. The activity; null when refused. */
  readonly activity: Maybe<Activity>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mengecualikan perbedaan. Request to waive a discrepancy. */
export type WaiveDiscrepancyInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perbedaan. Id of the discrepancy. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. The reason. */
  readonly note: Scalars['String']['input'];
  /** Hari terakhir pengecualian. Last day of the waiver. */
  readonly until: Scalars['Date']['input'];
};

/** Hasil mengecualikan perbedaan. Outcome of waiving. */
export type WaiveDiscrepancyPayload = {
  readonly __typename?: 'WaiveDiscrepancyPayload';
  /** Perbedaan; pada konflik versi, keadaannya sekarang. The discrepancy; on a conflict of versions, as it stands. */
  readonly discrepancy: Maybe<Discrepancy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Hasil pembobotan bulan pada kedua sumbu, usulan semata. What both axes come to weighted by months, a suggestion alone. */
export type WeightedRating = {
  readonly __typename?: 'WeightedRating';
  /** Rata-ratanya, 1 sampai 3. Its mean, 1 to 3. */
  readonly meanBehaviour: Scalars['Quantity']['output'];
  /** Rata-ratanya, 1 sampai 3. Its mean, 1 to 3. */
  readonly meanResult: Scalars['Quantity']['output'];
  /** Rating perilaku kerja. Rating of the behaviour. */
  readonly ratingBehaviour: Rating;
  /** Rating hasil kerja. Rating of the work result. */
  readonly ratingResult: Rating;
  /** Alasan rating yang berbeda; null bila sama atau belum dinilai. Why the rating differs; null where it does not, or is not given yet. */
  readonly reason: Maybe<Scalars['String']['output']>;
};

/** Hari-hari suatu masa. The days of a window. */
export type WindowDays = {
  readonly __typename?: 'WindowDays';
  /** Hari pertama; null pada verifikasi. First day; null of verification. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** Hari terakhir. Last day. */
  readonly to: Scalars['Date']['output'];
};

/** Perpanjangan masa bagi seorang pegawai. A longer window of one person. */
export type WindowException = Node & {
  readonly __typename?: 'WindowException';
  /** Pegawai. Whose it is. */
  readonly employee: Employee;
  /** Alasan mengakhiri. Why it was ended. */
  readonly endNote: Maybe<Scalars['String']['output']>;
  /** Diakhiri pada, sebelum hari terakhirnya. Ended at, before its last day. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Diberikan pada. Granted at. */
  readonly grantedAt: Scalars['DateTime']['output'];
  /** Id global. Global id. */
  readonly id: Scalars['ID']['output'];
  /** Bulan-bulannya; tidak ditutup selama perpanjangan berjalan. Its months; not closed while it runs. */
  readonly months: ReadonlyArray<Scalars['Period']['output']>;
  /** Alasan. Why. */
  readonly reason: Scalars['String']['output'];
  /** Hari terakhir. Last day. */
  readonly until: Scalars['Date']['output'];
  /** Masa yang diperpanjang. Which window. */
  readonly window: WindowKind;
};

/** Daftar perpanjangan. A page of exceptions. */
export type WindowExceptionConnection = {
  readonly __typename?: 'WindowExceptionConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<WindowExceptionEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris dari daftar perpanjangan. A row of a list of exceptions. */
export type WindowExceptionEdge = {
  readonly __typename?: 'WindowExceptionEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Perpanjangan. The exception. */
  readonly node: WindowException;
};

/** Masa yang diperpanjang. Which window is longer. */
export type WindowKind =
  /** Masa isi aktivitas. Entering activities. */
  | 'ACTIVITY'
  /** Pengisian realisasi. Entering realisations. */
  | 'REALISATION'
  /** Pengisian target bulanan. Entering targets. */
  | 'TARGET'
  /** Verifikasi oleh atasannya. Verification by their superior. */
  | 'VERIFICATION';

/** Permintaan menarik penyesuaian. Request to withdraw an adjustment. */
export type WithdrawAllowanceAdjustmentInput = {
  /** Id penyesuaian yang ditarik. Id of the adjustment to withdraw. */
  readonly entryId: Scalars['ID']['input'];
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id penyesuaian bulan itu. Id of the month's adjustments. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil menarik penyesuaian. Outcome of withdrawing an adjustment. */
export type WithdrawAllowanceAdjustmentPayload = {
  readonly __typename?: 'WithdrawAllowanceAdjustmentPayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly adjustments: Maybe<AllowanceAdjustments>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menarik rumus TPP. Request to withdraw a formula. */
export type WithdrawAllowancePolicyInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id rumus. Id of the formula. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil menarik rumus. Outcome of withdrawing a formula. */
export type WithdrawAllowancePolicyPayload = {
  readonly __typename?: 'WithdrawAllowancePolicyPayload';
  /** Keadaannya; null bila ditolak, pada konflik versi keadaannya sekarang. As it stands; null when refused, on a conflict of versions as it stands. */
  readonly allowancePolicy: Maybe<AllowancePolicy>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menarik perubahan SKP. Request to withdraw an amendment. */
export type WithdrawAmendmentInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id perubahan. Id of the amendment. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menarik perubahan SKP. Outcome of withdrawing an amendment. */
export type WithdrawAmendmentPayload = {
  readonly __typename?: 'WithdrawAmendmentPayload';
  /** Perubahan; pada konflik versi, keadaannya sekarang. The amendment; on a conflict of versions, as it stands. */
  readonly amendment: Maybe<Amendment>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menarik ajuan. Request to withdraw. */
export type WithdrawAssignmentRequestInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id ajuan. Id of the request. */
  readonly id: Scalars['ID']['input'];
  /** Alasan penarikan. The reason. */
  readonly note: Scalars['String']['input'];
};

/** Hasil menarik ajuan. Outcome of withdrawing. */
export type WithdrawAssignmentRequestPayload = {
  readonly __typename?: 'WithdrawAssignmentRequestPayload';
  /** Ajuan; pada konflik versi, keadaannya sekarang. The request; on a conflict of versions, as it stands. */
  readonly assignmentRequest: Maybe<AssignmentRequest>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menarik penugasan. Request to withdraw assignments. */
export type WithdrawAssignmentsInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id matriks. Id of the matrix. */
  readonly id: Scalars['ID']['input'];
  /** Yang ditarik, paling banyak 40 baris. What is withdrawn, of 40 rows at most. */
  readonly rows: ReadonlyArray<WithdrawnRowInput>;
};

/** Hasil menarik penugasan. Outcome of withdrawing assignments. */
export type WithdrawAssignmentsPayload = {
  readonly __typename?: 'WithdrawAssignmentsPayload';
  /** Matriks; pada konflik versi, keadaannya sekarang. The matrix; on a conflict of versions, as it stands. */
  readonly matrix: Maybe<RoleResultMatrix>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menarik usulan. Request to take a proposal back. */
export type WithdrawBankProposalInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id usulan. Id of the proposal. */
  readonly id: Scalars['ID']['input'];
  /** Alasan. Why. */
  readonly note: Scalars['String']['input'];
};

/** Hasil menarik. Outcome of taking back. */
export type WithdrawBankProposalPayload = {
  readonly __typename?: 'WithdrawBankProposalPayload';
  /** Usulan; pada konflik versi, keadaannya sekarang. The proposal; on a conflict of versions, as it stands. */
  readonly proposal: Maybe<BankProposal>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mencabut penetapan. Request to withdraw a declaration. */
export type WithdrawCalendarDaysInput = {
  /** Nomor penetapan pencabutan. Number of the decree that withdraws it. */
  readonly decreeNo: Scalars['String']['input'];
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id penetapan. Id of the declaration. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil mencabut penetapan. Outcome of withdrawing a declaration. */
export type WithdrawCalendarDaysPayload = {
  readonly __typename?: 'WithdrawCalendarDaysPayload';
  /** Penetapan; pada konflik versi, keadaannya sekarang. The declaration; on a conflict of versions, as it stands. */
  readonly declaration: Maybe<CalendarDeclaration>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menarik umpan balik sendiri. Request to take one's own feedback back. */
export type WithdrawFeedbackInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id umpan balik yang ditulis. Id of what one has written. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menarik umpan balik. Outcome of taking feedback back. */
export type WithdrawFeedbackPayload = {
  readonly __typename?: 'WithdrawFeedbackPayload';
  /** Yang ditulis; pada konflik versi, keadaannya sekarang. What was written; on a conflict of versions, as it stands. */
  readonly feedback: Maybe<GivenFeedback>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Penarikan usulan. A withdrawal. */
export type WithdrawFollowUpInput = {
  /** Versi yang dilihat. The version that was seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Tindak lanjut. The follow-up. */
  readonly id: Scalars['ID']['input'];
  /** Catatan. A note. */
  readonly note: Scalars['String']['input'];
};

/** Hasilnya. Its result. */
export type WithdrawFollowUpPayload = {
  readonly __typename?: 'WithdrawFollowUpPayload';
  /** Tindak lanjut. The follow-up. */
  readonly followUp: Maybe<EvaluationFollowUp>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menarik keberatan. Request to take an objection back. */
export type WithdrawObjectionInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id keberatan. Id of the objection. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menarik keberatan. Outcome of taking back. */
export type WithdrawObjectionPayload = {
  readonly __typename?: 'WithdrawObjectionPayload';
  /** Keberatan; pada konflik versi, keadaannya sekarang. The objection; on a conflict of versions, as it stands. */
  readonly objection: Maybe<Objection>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan mencabut gangguan yang belum berpengaruh. Request to withdraw an outage that has no effect yet. */
export type WithdrawOutageInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id gangguan. Id of the outage. */
  readonly id: Scalars['ID']['input'];
  /** Alasan, 3–500 karakter. Why. */
  readonly note: Scalars['String']['input'];
};

/** Hasil mencabut gangguan. Outcome of withdrawing an outage. */
export type WithdrawOutagePayload = {
  readonly __typename?: 'WithdrawOutagePayload';
  /** Gangguan; pada konflik versi, keadaannya sekarang. The outage; on a conflict of versions, as it stands. */
  readonly outage: Maybe<Outage>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Permintaan menarik SKP. Request to withdraw a plan. */
export type WithdrawPlanInput = {
  /** Versi yang dilihat. The version seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id SKP. Id of the plan. */
  readonly id: Scalars['ID']['input'];
};

/** Hasil menarik SKP. Outcome of withdrawing a plan. */
export type WithdrawPlanPayload = {
  readonly __typename?: 'WithdrawPlanPayload';
  /** SKP; pada konflik versi, keadaannya sekarang. The plan; on a conflict of versions, as it stands. */
  readonly plan: Maybe<Plan>;
  /** Penolakan. Refusals. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Baris atau sel yang ditarik. A row or cells that are withdrawn. */
export type WithdrawnRowInput = {
  /** Hasil kerja yang selnya ditarik; seluruh baris bila kosong. Results whose cells are withdrawn; the whole row when left out. */
  readonly resultIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Id baris. Id of the row. */
  readonly rowId: Scalars['ID']['input'];
};

/** Daftar bawahan yang belum diajak berdialog. A list of subordinates with whom nobody has talked. */
export type WithoutDialogueConnection = {
  readonly __typename?: 'WithoutDialogueConnection';
  /** Baris. Rows. */
  readonly edges: ReadonlyArray<WithoutDialogueEdge>;
  /** Keterangan halaman. The page. */
  readonly pageInfo: PageInfo;
};

/** Baris daftar: seorang bawahan yang belum diajak berdialog. A row of a list: a subordinate with whom nobody has talked. */
export type WithoutDialogueEdge = {
  readonly __typename?: 'WithoutDialogueEdge';
  /** Kursor. Cursor. */
  readonly cursor: Scalars['String']['output'];
  /** Hari dialog terakhir, tahun ini atau tahun lalu; null bila tidak ada. The day of the last dialogue, of this year or the last; null without any. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** Bawahan. The subordinate. */
  readonly node: Employee;
};

/** Kalender kerja setahun. The working calendar of a year. */
export type WorkCalendar = {
  readonly __typename?: 'WorkCalendar';
  /** Daftar libur nasional tahun itu sudah diketahui; bila belum, hari liburnya hanya yang ditetapkan BKPP dan masa-masanya masih dapat bergeser. The national list of the year is known; else its holidays are only what BKPP declared, and windows may still move. */
  readonly baseIsKnown: Scalars['Boolean']['output'];
  /** Penetapan BKPP, yang dicabut juga. What BKPP declared, withdrawn or not. */
  readonly declarations: ReadonlyArray<CalendarDeclaration>;
  /** Hari libur dan cuti bersama yang berlaku, menurut tanggal. Holidays and joint leave as they count, by date. */
  readonly holidays: ReadonlyArray<Holiday>;
  /** Gangguan sistem, yang dicabut juga. Outages, withdrawn or not. */
  readonly outages: ReadonlyArray<Outage>;
  /** Tahun. Year. */
  readonly year: Scalars['Int']['output'];
};

/** Rencana hasil kerja (RHK). A planned result. */
export type WorkResult = {
  readonly __typename?: 'WorkResult';
  /** Id butir perjanjian kinerja; pada hasil utama JPT dan PUKM. Id of the item of the performance agreement; in main ones of heads. */
  readonly agreementItemId: Maybe<Scalars['ID']['output']>;
  /** Penugasan dari. Assigned by. */
  readonly assignedBy: Maybe<Scalars['String']['output']>;
  /** Id penugasan pada matriks peran hasil; pada hasil utama JA/JF. Id of the assignment in the role-result matrix; in main ones of JA/JF. */
  readonly assignmentId: Maybe<Scalars['ID']['output']>;
  /** Jenis. Category. */
  readonly category: WorkResultCategory;
  /** Klasifikasi. Classification. */
  readonly classification: WorkResultClassification;
  /** Id dalam SKP. Id within the plan. */
  readonly id: Scalars['ID']['output'];
  /** Indikator. Indicators. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** Rencana hasil kerja pimpinan yang diintervensi. The leader's result that it contributes to. */
  readonly leaderResult: Maybe<Scalars['String']['output']>;
  /** Rencana hasil kerja. The planned result. */
  readonly text: Scalars['String']['output'];
};

/** Jenis hasil kerja. Kind of result. */
export type WorkResultCategory =
  /** Hasil kerja tambahan. Additional result. */
  | 'TAMBAHAN'
  /** Hasil kerja utama. Main result. */
  | 'UTAMA';

/** Klasifikasi hasil kerja. Classification of a result. */
export type WorkResultClassification =
  /** Individu. The individual's. */
  | 'INDIVIDU'
  /** Organisasi. The organisation's. */
  | 'ORGANISASI';

/** Hasil kerja yang ditulis. A result as written. */
export type WorkResultInput = {
  /** Id butir perjanjian kinerja; wajib bagi hasil utama JPT dan PUKM, dan hanya di situ. Id of the item of the performance agreement; required for main ones of heads, and in those alone. */
  readonly agreementItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Penugasan dari; wajib bagi hasil tambahan. Assigned by; required for additional ones. */
  readonly assignedBy?: InputMaybe<Scalars['String']['input']>;
  /** Id penugasan pada matriks peran hasil, yang sudah diterima; hanya pada hasil utama JA/JF. Id of the assignment in the role-result matrix, an accepted one; in main ones of JA/JF alone. */
  readonly assignmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Jenis. Category. */
  readonly category: WorkResultCategory;
  /** Klasifikasi. Classification. */
  readonly classification: WorkResultClassification;
  /** Id dalam SKP: 1–40 huruf, angka, _ atau -. Id within the plan. */
  readonly id: Scalars['ID']['input'];
  /** Indikator. Indicators. */
  readonly indicators: ReadonlyArray<IndicatorInput>;
  /** Rencana hasil kerja pimpinan; wajib bagi hasil utama JA/JF, disalin dari penugasan bila ada. The leader's result; required for main ones of JA/JF, copied from the assignment where there is one. */
  readonly leaderResult?: InputMaybe<Scalars['String']['input']>;
  /** Rencana hasil kerja. The planned result. */
  readonly text: Scalars['String']['input'];
};

/** Hari kerja kantor. The office's working week. */
export type WorkWeek =
  /** Senin sampai Jumat. Monday to Friday. */
  | 'FIVE_DAYS'
  /** Senin sampai Sabtu. Monday to Saturday. */
  | 'SIX_DAYS';

/** Hari tidak di tempat menurut jenisnya. Days away by type. */
export type YearAbsence = {
  readonly __typename?: 'YearAbsence';
  /** Banyaknya hari kalender dalam bagian tahun itu. Calendar days in the part of the year. */
  readonly days: Scalars['Int']['output'];
  /** Jenis. Type. */
  readonly type: LeaveType;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActivityNode )
    | ( ActivityMonthNode )
    | ( AgreementItemNode )
    | ( AgreementVersionNode )
    | ( AllowanceNode )
    | ( AllowanceAdjustmentsNode )
    | ( AllowanceExportNode )
    | ( AllowancePolicyNode )
    | ( AmendmentNode )
    | ( AppointmentNode )
    | ( AssignmentRequestNode )
    | ( AttendanceNode )
    | ( BankItemNode )
    | ( BankProposalNode )
    | ( CalendarDeclarationNode )
    | ( CascadeAssignmentNode )
    | ( CreditConversionNode )
    | ( DeskItemNode )
    | ( DiscrepancyNode )
    | ( EmployeeNode )
    | ( EvaluationNode )
    | ( FollowUpNode )
    | ( EvidenceFileNode )
    | ( FeedbackNode )
    | ( GivenFeedbackNode )
    | ( MatrixRowNode )
    | ( MonthNode )
    | ( ObjectionNode )
    | ( OpeningCreditNode )
    | ( AchievementNode )
    | ( OutageNode )
    | ( PerformanceAgreementNode )
    | ( DialogueNode )
    | ( PeriodCardNode )
    | ( PlanNode )
    | ( PlanExampleNode )
    | ( PlanLineNode )
    | ( PositionNode )
    | ( RegisterImportNode )
    | ( RegisterProblemNode )
    | ( MatrixNode )
    | ( UnitNode )
    | ( WindowExceptionNode )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbandonAmendmentInput: AbandonAmendmentInput;
  AbandonAmendmentPayload: ResolverTypeWrapper<Omit<AbandonAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversTypes['Amendment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcademicResult: ResolverTypeWrapper<AcademicResultNode>;
  AcceptAssignmentsInput: AcceptAssignmentsInput;
  AcceptAssignmentsPayload: ResolverTypeWrapper<Omit<AcceptAssignmentsPayload, 'row' | 'userErrors'> & { row?: Maybe<ResolversTypes['MatrixRow']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcceptEvaluationInput: AcceptEvaluationInput;
  AcceptEvaluationPayload: ResolverTypeWrapper<Omit<AcceptEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcceptFollowUpInput: AcceptFollowUpInput;
  AcceptFollowUpPayload: ResolverTypeWrapper<Omit<AcceptFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Achievement: ResolverTypeWrapper<Achievement>;
  AchievementContent: ResolverTypeWrapper<AchievementContent>;
  AchievementContentInput: AchievementContentInput;
  AchievementCriterion: ResolverTypeWrapper<AchievementCriterion>;
  AchievementCriterionInput: AchievementCriterionInput;
  AchievementDetermination: ResolverTypeWrapper<AchievementDeterminationNode>;
  AchievementOutcome: ResolverTypeWrapper<AchievementOutcomeNode>;
  AchievementOverride: ResolverTypeWrapper<AchievementOverrideNode>;
  AchievementRecommendation: ResolverTypeWrapper<AchievementRecommendationNode>;
  AchievementReport: ResolverTypeWrapper<AchievementReportNode>;
  AchievementSource: AchievementSource;
  AchievementStatus: AchievementStatus;
  AchievementWaitsFor: AchievementWaitsFor;
  AcknowledgeDiscrepancyInput: AcknowledgeDiscrepancyInput;
  AcknowledgeDiscrepancyPayload: ResolverTypeWrapper<Omit<AcknowledgeDiscrepancyPayload, 'discrepancy' | 'userErrors'> & { discrepancy?: Maybe<ResolversTypes['Discrepancy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcknowledgeLineInput: AcknowledgeLineInput;
  AcknowledgeLinePayload: ResolverTypeWrapper<Omit<AcknowledgeLinePayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Activity: ResolverTypeWrapper<ActivityNode>;
  ActivityConnection: ResolverTypeWrapper<Omit<ActivityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ActivityEdge']> }>;
  ActivityDay: ResolverTypeWrapper<ActivityDay>;
  ActivityDecision: ActivityDecision;
  ActivityDecisionInput: ActivityDecisionInput;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  ActivityExplanation: ResolverTypeWrapper<ActivityExplanationNode>;
  ActivityInput: ActivityInput;
  ActivityMonth: ResolverTypeWrapper<ActivityMonthNode>;
  ActivityOutcome: ResolverTypeWrapper<Omit<ActivityOutcome, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['Activity']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ActivityProgress: ResolverTypeWrapper<ActivityProgressNode>;
  ActivityResult: ResolverTypeWrapper<ActivityResultNode>;
  ActivitySignal: ResolverTypeWrapper<ActivitySignalNode>;
  ActivitySignalKind: ActivitySignalKind;
  ActivityState: ActivityState;
  ActivityStep: ActivityStep;
  ActivityTemplate: ResolverTypeWrapper<Omit<ActivityTemplate, 'lines'> & { lines: ReadonlyArray<ResolversTypes['ActivityTemplateLine']> }>;
  ActivityTemplateLine: ResolverTypeWrapper<Omit<ActivityTemplateLine, 'item'> & { item?: Maybe<ResolversTypes['BankItem']> }>;
  ActivityTemplateLineInput: ActivityTemplateLineInput;
  AdjustAllowanceInput: AdjustAllowanceInput;
  AdjustAllowancePayload: ResolverTypeWrapper<Omit<AdjustAllowancePayload, 'adjustments' | 'userErrors'> & { adjustments?: Maybe<ResolversTypes['AllowanceAdjustments']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AdjustmentDirection: AdjustmentDirection;
  AgencyCutOff: ResolverTypeWrapper<AgencyCutOff>;
  AgencyPeople: ResolverTypeWrapper<AgencyPeople>;
  AgendaPoint: ResolverTypeWrapper<AgendaPoint>;
  AgendaPointInput: AgendaPointInput;
  Aggregation: Aggregation;
  AgreementArrival: AgreementArrival;
  AgreementChange: ResolverTypeWrapper<Omit<AgreementChange, 'is' | 'was'> & { is?: Maybe<ResolversTypes['AgreementItemContent']>, was?: Maybe<ResolversTypes['AgreementItemContent']> }>;
  AgreementChangeKind: AgreementChangeKind;
  AgreementDraft: ResolverTypeWrapper<Omit<AgreementDraft, 'items'> & { items: ReadonlyArray<ResolversTypes['AgreementItemContent']> }>;
  AgreementFormat: AgreementFormat;
  AgreementItem: ResolverTypeWrapper<AgreementItemNode>;
  AgreementItemContent: ResolverTypeWrapper<AgreementItemContentNode>;
  AgreementItemInput: AgreementItemInput;
  AgreementMismatch: ResolverTypeWrapper<Omit<AgreementMismatch, 'is' | 'was'> & { is?: Maybe<ResolversTypes['AgreementItemContent']>, was?: Maybe<ResolversTypes['AgreementItemContent']> }>;
  AgreementOutcome: ResolverTypeWrapper<AgreementOutcomeNode>;
  AgreementProblem: ResolverTypeWrapper<AgreementProblemNode>;
  AgreementReport: ResolverTypeWrapper<AgreementReportNode>;
  AgreementSource: AgreementSource;
  AgreementTargetOff: ResolverTypeWrapper<Omit<AgreementTargetOff, 'item'> & { item: ResolversTypes['AgreementItem'] }>;
  AgreementVersion: ResolverTypeWrapper<AgreementVersionNode>;
  AgreementVersionConnection: ResolverTypeWrapper<Omit<AgreementVersionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AgreementVersionEdge']> }>;
  AgreementVersionEdge: ResolverTypeWrapper<Omit<AgreementVersionEdge, 'node'> & { node: ResolversTypes['AgreementVersion'] }>;
  Allowance: ResolverTypeWrapper<AllowanceNode>;
  AllowanceAdjustment: ResolverTypeWrapper<AllowanceAdjustment>;
  AllowanceAdjustments: ResolverTypeWrapper<AllowanceAdjustmentsNode>;
  AllowanceChange: AllowanceChange;
  AllowanceExport: ResolverTypeWrapper<AllowanceExportNode>;
  AllowanceExportConnection: ResolverTypeWrapper<Omit<AllowanceExportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AllowanceExportEdge']> }>;
  AllowanceExportEdge: ResolverTypeWrapper<Omit<AllowanceExportEdge, 'node'> & { node: ResolversTypes['AllowanceExport'] }>;
  AllowanceExportPart: ResolverTypeWrapper<AllowanceExportPartNode>;
  AllowanceExportRow: ResolverTypeWrapper<AllowanceExportRowNode>;
  AllowanceFormula: ResolverTypeWrapper<AllowanceFormulaNode>;
  AllowanceFormulaInput: AllowanceFormulaInput;
  AllowancePenalty: ResolverTypeWrapper<AllowancePenalty>;
  AllowancePenaltyInput: AllowancePenaltyInput;
  AllowancePolicy: ResolverTypeWrapper<AllowancePolicyNode>;
  AllowancePolicyStatus: AllowancePolicyStatus;
  AllowanceRounding: ResolverTypeWrapper<AllowanceRounding>;
  AllowanceRoundingInput: AllowanceRoundingInput;
  AllowanceRule: AllowanceRule;
  AllowanceStep: ResolverTypeWrapper<AllowanceStepNode>;
  AllowanceStepInput: ResolverTypeWrapper<AllowanceStepInput>;
  AllowanceTrial: ResolverTypeWrapper<AllowanceTrialNode>;
  AllowanceTrialSum: ResolverTypeWrapper<AllowanceTrialSum>;
  AllowanceTrialSummary: ResolverTypeWrapper<Omit<AllowanceTrialSummary, 'largest' | 'units'> & { largest: ReadonlyArray<ResolversTypes['TriedAllowance']>, units: ReadonlyArray<ResolversTypes['AllowanceTrialUnit']> }>;
  AllowanceTrialUnit: ResolverTypeWrapper<AllowanceTrialUnitNode>;
  AllowanceUnit: AllowanceUnit;
  AllowanceVersion: ResolverTypeWrapper<AllowanceVersionNode>;
  AmendPlanInput: AmendPlanInput;
  AmendPlanPayload: ResolverTypeWrapper<Omit<AmendPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Amendment: ResolverTypeWrapper<AmendmentNode>;
  AmendmentStatus: AmendmentStatus;
  AnswerLineQuestionInput: AnswerLineQuestionInput;
  AnswerLineQuestionPayload: ResolverTypeWrapper<Omit<AnswerLineQuestionPayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApplyActivityTemplateInput: ApplyActivityTemplateInput;
  ApplyActivityTemplatePayload: ResolverTypeWrapper<Omit<ApplyActivityTemplatePayload, 'days' | 'userErrors'> & { days?: Maybe<ReadonlyArray<ResolversTypes['RecordedDay']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Appointment: ResolverTypeWrapper<AppointmentNode>;
  AppointmentConnection: ResolverTypeWrapper<Omit<AppointmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AppointmentEdge']> }>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: ResolversTypes['Appointment'] }>;
  AppointmentEnding: ResolverTypeWrapper<Omit<AppointmentEnding, 'proposedBy'> & { proposedBy?: Maybe<ResolversTypes['Employee']> }>;
  AppointmentStatus: AppointmentStatus;
  AppraiserBasis: AppraiserBasis;
  AppraiserOn: ResolverTypeWrapper<LineNode>;
  ApproveAllowancePolicyInput: ApproveAllowancePolicyInput;
  ApproveAllowancePolicyPayload: ResolverTypeWrapper<Omit<ApproveAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApproveAmendmentInput: ApproveAmendmentInput;
  ApproveAmendmentPayload: ResolverTypeWrapper<Omit<ApproveAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversTypes['Amendment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApproveAssignmentRequestInput: ApproveAssignmentRequestInput;
  ApproveAssignmentRequestPayload: ResolverTypeWrapper<Omit<ApproveAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApproveBankProposalInput: ApproveBankProposalInput;
  ApproveBankProposalPayload: ResolverTypeWrapper<Omit<ApproveBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApproveMonthTargetInput: ApproveMonthTargetInput;
  ApproveMonthTargetPayload: ResolverTypeWrapper<Omit<ApproveMonthTargetPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversTypes['Month']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ApprovePlanInput: ApprovePlanInput;
  ApprovePlanPayload: ResolverTypeWrapper<Omit<ApprovePlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AskAboutAssignmentInput: AskAboutAssignmentInput;
  AskAboutAssignmentPayload: ResolverTypeWrapper<Omit<AskAboutAssignmentPayload, 'row' | 'userErrors'> & { row?: Maybe<ResolversTypes['MatrixRow']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AskAboutLineInput: AskAboutLineInput;
  AskAboutLinePayload: ResolverTypeWrapper<Omit<AskAboutLinePayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Aspect: Aspect;
  AssigneeKind: AssigneeKind;
  AssignmentRecord: ResolverTypeWrapper<AssignmentRecordNode>;
  AssignmentRequest: ResolverTypeWrapper<AssignmentRequestNode>;
  AssignmentRequestConnection: ResolverTypeWrapper<Omit<AssignmentRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AssignmentRequestEdge']> }>;
  AssignmentRequestContentInput: AssignmentRequestContentInput;
  AssignmentRequestEdge: ResolverTypeWrapper<Omit<AssignmentRequestEdge, 'node'> & { node: ResolversTypes['AssignmentRequest'] }>;
  AssignmentRequestStatus: AssignmentRequestStatus;
  AssignmentRequestType: AssignmentRequestType;
  AssignmentRole: AssignmentRole;
  AssignmentState: AssignmentState;
  Attendance: ResolverTypeWrapper<AttendanceNode>;
  AttendanceArrival: AttendanceArrival;
  AttendancePenaltyInput: AttendancePenaltyInput;
  AttendanceReport: ResolverTypeWrapper<AttendanceReportNode>;
  AttendanceRowInput: AttendanceRowInput;
  AttendanceRowReport: ResolverTypeWrapper<AttendanceRowReportNode>;
  AttendanceVersion: ResolverTypeWrapper<AttendanceVersionNode>;
  AuthorshipSignal: ResolverTypeWrapper<AuthorshipSignalNode>;
  AuthorshipSignalKind: AuthorshipSignalKind;
  BankArrival: ResolverTypeWrapper<BankArrival>;
  BankArrivalKind: BankArrivalKind;
  BankContent: ResolverTypeWrapper<BankContent>;
  BankContentInput: BankContentInput;
  BankHit: ResolverTypeWrapper<BankHitNode>;
  BankItem: ResolverTypeWrapper<BankItemNode>;
  BankItemConnection: ResolverTypeWrapper<Omit<BankItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BankItemEdge']> }>;
  BankItemEdge: ResolverTypeWrapper<Omit<BankItemEdge, 'node'> & { node: ResolversTypes['BankItem'] }>;
  BankItemState: BankItemState;
  BankItemVersion: ResolverTypeWrapper<BankItemVersionNode>;
  BankMatch: BankMatch;
  BankProblem: ResolverTypeWrapper<BankProblemNode>;
  BankProposal: ResolverTypeWrapper<BankProposalNode>;
  BankProposalConnection: ResolverTypeWrapper<Omit<BankProposalConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BankProposalEdge']> }>;
  BankProposalEdge: ResolverTypeWrapper<Omit<BankProposalEdge, 'node'> & { node: ResolversTypes['BankProposal'] }>;
  BankProposalStatus: BankProposalStatus;
  BankReport: ResolverTypeWrapper<BankReportNode>;
  BehaviourExpectation: ResolverTypeWrapper<BehaviourNode>;
  BehaviourExpectationInput: BehaviourExpectationInput;
  BehaviourFeedbackInput: BehaviourFeedbackInput;
  BehaviourValue: BehaviourValue;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarDeclaration: ResolverTypeWrapper<CalendarDeclarationNode>;
  CancelDialogueInput: CancelDialogueInput;
  CancelDialoguePayload: ResolverTypeWrapper<Omit<CancelDialoguePayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelPlanInput: CancelPlanInput;
  CancelPlanPayload: ResolverTypeWrapper<Omit<CancelPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CarriedPoint: ResolverTypeWrapper<CarriedPoint>;
  CascadeAssignment: ResolverTypeWrapper<CascadeAssignmentNode>;
  CascadeMode: CascadeMode;
  CheckActionPlanInput: CheckActionPlanInput;
  ClosePositionInput: ClosePositionInput;
  ClosePositionPayload: ResolverTypeWrapper<Omit<ClosePositionPayload, 'position' | 'userErrors'> & { position?: Maybe<ResolversTypes['Position']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CloseUnitInput: CloseUnitInput;
  CloseUnitPayload: ResolverTypeWrapper<Omit<CloseUnitPayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversTypes['Unit']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommentOnLineInput: CommentOnLineInput;
  CommentOnLinePayload: ResolverTypeWrapper<Omit<CommentOnLinePayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommitAchievementsInput: CommitAchievementsInput;
  CommitAchievementsPayload: ResolverTypeWrapper<Omit<CommitAchievementsPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['AchievementReport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommitAgreementsInput: CommitAgreementsInput;
  CommitAgreementsPayload: ResolverTypeWrapper<Omit<CommitAgreementsPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['AgreementReport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommitAttendanceInput: CommitAttendanceInput;
  CommitAttendancePayload: ResolverTypeWrapper<Omit<CommitAttendancePayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['AttendanceReport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommitBankInput: CommitBankInput;
  CommitBankPayload: ResolverTypeWrapper<Omit<CommitBankPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['BankReport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommitRegisterInput: CommitRegisterInput;
  CommitRegisterPayload: ResolverTypeWrapper<Omit<CommitRegisterPayload, 'registerImport' | 'userErrors'> & { registerImport?: Maybe<ResolversTypes['RegisterImport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Comparator: Comparator;
  ConfirmAppointmentEndInput: ConfirmAppointmentEndInput;
  ConfirmAppointmentEndPayload: ResolverTypeWrapper<Omit<ConfirmAppointmentEndPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmAppointmentInput: ConfirmAppointmentInput;
  ConfirmAppointmentPayload: ResolverTypeWrapper<Omit<ConfirmAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmDialogueInput: ConfirmDialogueInput;
  ConfirmDialoguePayload: ResolverTypeWrapper<Omit<ConfirmDialoguePayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ContractDecision: ContractDecision;
  ContractNote: ContractNote;
  ContractRecommendation: ResolverTypeWrapper<ContractRecommendation>;
  ContractRecommendationInput: ContractRecommendationInput;
  CopyActivityDayInput: CopyActivityDayInput;
  CopyActivityDayPayload: ResolverTypeWrapper<Omit<CopyActivityDayPayload, 'days' | 'userErrors'> & { days?: Maybe<ReadonlyArray<ResolversTypes['RecordedDay']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CopyPlanInput: CopyPlanInput;
  CopyPlanPayload: ResolverTypeWrapper<Omit<CopyPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectAchievementInput: CorrectAchievementInput;
  CorrectAchievementPayload: ResolverTypeWrapper<Omit<CorrectAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectFeedbackInput: CorrectFeedbackInput;
  CorrectFeedbackPayload: ResolverTypeWrapper<Omit<CorrectFeedbackPayload, 'feedback' | 'userErrors'> & { feedback?: Maybe<ResolversTypes['GivenFeedback']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CorrectOutageInput: CorrectOutageInput;
  CorrectOutagePayload: ResolverTypeWrapper<Omit<CorrectOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversTypes['Outage']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CreatePlanInput: CreatePlanInput;
  CreatePlanPayload: ResolverTypeWrapper<Omit<CreatePlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Credit: ResolverTypeWrapper<CreditNode>;
  CreditBasis: CreditBasis;
  CreditCause: CreditCause;
  CreditConversion: ResolverTypeWrapper<CreditConversionNode>;
  CreditCounter: ResolverTypeWrapper<CreditCounterNode>;
  CreditGround: ResolverTypeWrapper<CreditGround>;
  CreditInput: ResolverTypeWrapper<CreditInput>;
  CreditPart: ResolverTypeWrapper<CreditPartNode>;
  CreditStanding: ResolverTypeWrapper<CreditStanding>;
  CreditStep: ResolverTypeWrapper<CreditStepNode>;
  CreditStepKind: CreditStepKind;
  CreditVersion: ResolverTypeWrapper<CreditVersionNode>;
  CutOff: ResolverTypeWrapper<CutOff>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayKind: DayKind;
  DayProgress: ResolverTypeWrapper<DayProgress>;
  DecideObjectionInput: DecideObjectionInput;
  DecideObjectionPayload: ResolverTypeWrapper<Omit<DecideObjectionPayload, 'objection' | 'userErrors'> & { objection?: Maybe<ResolversTypes['Objection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeclareCalendarDaysInput: DeclareCalendarDaysInput;
  DeclareCalendarDaysPayload: ResolverTypeWrapper<Omit<DeclareCalendarDaysPayload, 'declaration' | 'userErrors'> & { declaration?: Maybe<ResolversTypes['CalendarDeclaration']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeclaredKind: DeclaredKind;
  DeclineAppointmentEndInput: DeclineAppointmentEndInput;
  DeclineAppointmentEndPayload: ResolverTypeWrapper<Omit<DeclineAppointmentEndPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeclineAppointmentInput: DeclineAppointmentInput;
  DeclineAppointmentPayload: ResolverTypeWrapper<Omit<DeclineAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeskItem: ResolverTypeWrapper<DeskItemNode>;
  DeskItemConnection: ResolverTypeWrapper<Omit<DeskItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DeskItemEdge']> }>;
  DeskItemEdge: ResolverTypeWrapper<Omit<DeskItemEdge, 'node'> & { node: ResolversTypes['DeskItem'] }>;
  DeskStep: DeskStep;
  DialogueConfirmation: ResolverTypeWrapper<DialogueConfirmationNode>;
  DialogueContentInput: DialogueContentInput;
  DialogueKind: DialogueKind;
  DialoguePointOutcome: DialoguePointOutcome;
  DialoguePointState: DialoguePointState;
  DialogueSide: DialogueSide;
  DialogueState: DialogueState;
  DialogueSummary: ResolverTypeWrapper<DialogueSummaryNode>;
  Discrepancy: ResolverTypeWrapper<DiscrepancyNode>;
  DiscrepancyClass: DiscrepancyClass;
  DiscrepancyConnection: ResolverTypeWrapper<Omit<DiscrepancyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DiscrepancyEdge']> }>;
  DiscrepancyEdge: ResolverTypeWrapper<Omit<DiscrepancyEdge, 'node'> & { node: ResolversTypes['Discrepancy'] }>;
  DiscrepancyOwner: DiscrepancyOwner;
  DiscrepancyResolution: DiscrepancyResolution;
  DiscrepancySeverity: DiscrepancySeverity;
  DiscrepancyState: DiscrepancyState;
  Distribution: ResolverTypeWrapper<DistributionNode>;
  DistributionClause: ResolverTypeWrapper<DistributionClauseNode>;
  DistributionClauseKind: DistributionClauseKind;
  DistributionMode: DistributionMode;
  DistributionPreview: ResolverTypeWrapper<DistributionPreviewNode>;
  DistributionPreviewInput: DistributionPreviewInput;
  DistributionPreviewPayload: ResolverTypeWrapper<Omit<DistributionPreviewPayload, 'preview' | 'userErrors'> & { preview?: Maybe<ResolversTypes['DistributionPreview']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DocumentAchievement: ResolverTypeWrapper<DocumentAchievement>;
  DocumentBehaviour: ResolverTypeWrapper<DocumentBehaviour>;
  DocumentCause: DocumentCause;
  DocumentObjection: ResolverTypeWrapper<DocumentObjectionNode>;
  DocumentRecord: ResolverTypeWrapper<DocumentRecordNode>;
  DocumentResult: ResolverTypeWrapper<DocumentResultNode>;
  DocumentSignature: ResolverTypeWrapper<DocumentSignatureNode>;
  DraftAchievementInput: DraftAchievementInput;
  DraftAchievementPayload: ResolverTypeWrapper<Omit<DraftAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DraftAgreementInput: DraftAgreementInput;
  DraftAgreementPayload: ResolverTypeWrapper<Omit<DraftAgreementPayload, 'agreement' | 'userErrors'> & { agreement?: Maybe<ResolversTypes['PerformanceAgreement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DraftAssignmentRequestInput: DraftAssignmentRequestInput;
  DraftAssignmentRequestPayload: ResolverTypeWrapper<Omit<DraftAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EarlierEvaluation: ResolverTypeWrapper<EarlierEvaluationNode>;
  EditActivityInput: EditActivityInput;
  EditActivityPayload: ResolverTypeWrapper<Omit<EditActivityPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['Activity']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EditAllowancePolicyInput: EditAllowancePolicyInput;
  EditAllowancePolicyPayload: ResolverTypeWrapper<Omit<EditAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EditAmendmentInput: EditAmendmentInput;
  EditAmendmentPayload: ResolverTypeWrapper<Omit<EditAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversTypes['Amendment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EditAssignmentRequestInput: EditAssignmentRequestInput;
  EditAssignmentRequestPayload: ResolverTypeWrapper<Omit<EditAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EditBankProposalInput: EditBankProposalInput;
  EditBankProposalPayload: ResolverTypeWrapper<Omit<EditBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EditMatrixInput: EditMatrixInput;
  EditMatrixPayload: ResolverTypeWrapper<Omit<EditMatrixPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EditPlanInput: EditPlanInput;
  EditPlanPayload: ResolverTypeWrapper<Omit<EditPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EligibilityConnection: ResolverTypeWrapper<Omit<EligibilityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EligibilityEdge']> }>;
  EligibilityEdge: ResolverTypeWrapper<EligibilityEdgeNode>;
  EligibilityKind: EligibilityKind;
  EligibilityReason: ResolverTypeWrapper<EligibilityReasonNode>;
  EligibilityRule: EligibilityRule;
  Employee: ResolverTypeWrapper<EmployeeNode>;
  EmployeeConnection: ResolverTypeWrapper<Omit<EmployeeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EmployeeEdge']> }>;
  EmployeeEdge: ResolverTypeWrapper<Omit<EmployeeEdge, 'node'> & { node: ResolversTypes['Employee'] }>;
  EmployeeHistory: ResolverTypeWrapper<EmployeeHistoryNode>;
  EmployeeMonth: ResolverTypeWrapper<EmployeeMonthNode>;
  EmployeeYear: ResolverTypeWrapper<EmployeeYearNode>;
  EmploymentStatus: EmploymentStatus;
  EndLeaveInput: EndLeaveInput;
  EndLeavePayload: ResolverTypeWrapper<Omit<EndLeavePayload, 'leave' | 'userErrors'> & { leave?: Maybe<ResolversTypes['Leave']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EndWindowExceptionInput: EndWindowExceptionInput;
  EndWindowExceptionPayload: ResolverTypeWrapper<Omit<EndWindowExceptionPayload, 'userErrors' | 'windowException'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, windowException?: Maybe<ResolversTypes['WindowException']> }>;
  EnterOpeningCreditInput: EnterOpeningCreditInput;
  EnterOpeningCreditPayload: ResolverTypeWrapper<Omit<EnterOpeningCreditPayload, 'openingCredit' | 'userErrors'> & { openingCredit?: Maybe<ResolversTypes['OpeningCredit']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EvaluatedAchievement: ResolverTypeWrapper<EvaluatedAchievementNode>;
  EvaluatedMonth: ResolverTypeWrapper<EvaluatedMonth>;
  EvaluatedYear: ResolverTypeWrapper<EvaluatedYearNode>;
  Evaluation: ResolverTypeWrapper<EvaluationNode>;
  EvaluationBehaviour: ResolverTypeWrapper<EvaluationBehaviourNode>;
  EvaluationDistribution: ResolverTypeWrapper<Omit<EvaluationDistribution, 'clauses'> & { clauses: ReadonlyArray<ResolversTypes['DistributionClause']> }>;
  EvaluationDocument: ResolverTypeWrapper<EvaluationDocumentNode>;
  EvaluationEnd: EvaluationEnd;
  EvaluationFollowUp: ResolverTypeWrapper<FollowUpNode>;
  EvaluationLine: ResolverTypeWrapper<EvaluationLineNode>;
  EvaluationOutcome: ResolverTypeWrapper<EvaluationOutcomeNode>;
  EvaluationRelease: ResolverTypeWrapper<EvaluationReleaseNode>;
  EvaluationReopening: ResolverTypeWrapper<EvaluationReopeningNode>;
  EvaluationStatus: EvaluationStatus;
  EvaluationSummary: ResolverTypeWrapper<EvaluationSummaryNode>;
  Evidence: ResolverTypeWrapper<Evidence>;
  EvidenceFile: ResolverTypeWrapper<EvidenceFileNode>;
  EvidenceFileState: EvidenceFileState;
  EvidenceFileType: EvidenceFileType;
  EvidenceInput: EvidenceInput;
  EvidenceRejection: ResolverTypeWrapper<EvidenceRejection>;
  EvidenceUpload: ResolverTypeWrapper<EvidenceUploadNode>;
  ExceptedActivityInput: ExceptedActivityInput;
  ExplainObjectionInput: ExplainObjectionInput;
  ExplainObjectionPayload: ResolverTypeWrapper<Omit<ExplainObjectionPayload, 'objection' | 'userErrors'> & { objection?: Maybe<ResolversTypes['Objection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Feedback: ResolverTypeWrapper<FeedbackNode>;
  FeedbackAbout: FeedbackAbout;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FeedbackEdge']> }>;
  FeedbackCount: ResolverTypeWrapper<FeedbackCountNode>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackResult: ResolverTypeWrapper<FeedbackResult>;
  FeedbackResultInput: FeedbackResultInput;
  FeedbackStanding: FeedbackStanding;
  FeedbackState: FeedbackState;
  FeedbackTarget: ResolverTypeWrapper<FeedbackTargetNode>;
  FeedbackTargetInput: FeedbackTargetInput;
  FeedbackTone: FeedbackTone;
  FileObjectionInput: FileObjectionInput;
  FileObjectionPayload: ResolverTypeWrapper<Omit<FileObjectionPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FinishFollowUpInput: FinishFollowUpInput;
  FinishFollowUpPayload: ResolverTypeWrapper<Omit<FinishFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpConnection: ResolverTypeWrapper<Omit<FollowUpConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FollowUpEdge']> }>;
  FollowUpEdge: ResolverTypeWrapper<Omit<FollowUpEdge, 'node'> & { node: ResolversTypes['EvaluationFollowUp'] }>;
  FollowUpGroundFell: FollowUpGroundFell;
  FollowUpInput: FollowUpInput;
  FollowUpKind: FollowUpKind;
  FollowUpStatus: FollowUpStatus;
  FollowUpStep: ResolverTypeWrapper<FollowUpStepNode>;
  ForwardAssignmentRequestInput: ForwardAssignmentRequestInput;
  ForwardAssignmentRequestPayload: ResolverTypeWrapper<Omit<ForwardAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: ResolverTypeWrapper<Omit<GiveFeedbackPayload, 'feedback' | 'userErrors'> & { feedback?: Maybe<ResolversTypes['GivenFeedback']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  GivenFeedback: ResolverTypeWrapper<GivenFeedbackNode>;
  GivenFeedbackConnection: ResolverTypeWrapper<Omit<GivenFeedbackConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['GivenFeedbackEdge']> }>;
  GivenFeedbackEdge: ResolverTypeWrapper<Omit<GivenFeedbackEdge, 'node'> & { node: ResolversTypes['GivenFeedback'] }>;
  GrantWindowExceptionInput: GrantWindowExceptionInput;
  GrantWindowExceptionPayload: ResolverTypeWrapper<Omit<GrantWindowExceptionPayload, 'userErrors' | 'windowException'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']>, windowException?: Maybe<ResolversTypes['WindowException']> }>;
  Holiday: ResolverTypeWrapper<Holiday>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<IndicatorNode>;
  IndicatorInput: IndicatorInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssueEvaluationInput: IssueEvaluationInput;
  IssueEvaluationPayload: ResolverTypeWrapper<Omit<IssueEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  IssueEvaluationsInput: IssueEvaluationsInput;
  IssueEvaluationsPayload: ResolverTypeWrapper<Omit<IssueEvaluationsPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversTypes['EvaluationOutcome']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  JobRun: ResolverTypeWrapper<RunNode>;
  LapseFollowUpInput: LapseFollowUpInput;
  LapseFollowUpPayload: ResolverTypeWrapper<Omit<LapseFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Leave: ResolverTypeWrapper<LeaveNode>;
  LeaveCredit: ResolverTypeWrapper<LeaveCredit>;
  LeaveCreditInput: LeaveCreditInput;
  LeaveType: LeaveType;
  LegalStatus: LegalStatus;
  LegalStatusRecord: ResolverTypeWrapper<LegalStatusRecord>;
  Letter: ResolverTypeWrapper<Letter>;
  LetterInput: LetterInput;
  LineAcknowledgement: ResolverTypeWrapper<LineAcknowledgement>;
  LineEntry: ResolverTypeWrapper<LineEntryNode>;
  LineEntryKind: LineEntryKind;
  LineFeedbackInput: LineFeedbackInput;
  LineProposal: ResolverTypeWrapper<LineProposal>;
  LineRecord: ResolverTypeWrapper<LineRecordNode>;
  LintFinding: ResolverTypeWrapper<LintFindingNode>;
  LintPlanContentInput: LintPlanContentInput;
  LintRule: LintRule;
  LintSeverity: LintSeverity;
  MatrixCellInput: MatrixCellInput;
  MatrixCoverage: ResolverTypeWrapper<MatrixCoverageNode>;
  MatrixPlace: ResolverTypeWrapper<MatrixPlaceNode>;
  MatrixResult: ResolverTypeWrapper<WorkResultNode>;
  MatrixRow: ResolverTypeWrapper<MatrixRowNode>;
  MatrixRowInput: MatrixRowInput;
  MatrixShares: ResolverTypeWrapper<MatrixShares>;
  MatrixState: MatrixState;
  MatrixView: MatrixView;
  MinutesSummary: ResolverTypeWrapper<MinutesSummary>;
  Month: ResolverTypeWrapper<MonthNode>;
  MonthDecision: MonthDecision;
  MonthDecisionInput: MonthDecisionInput;
  MonthLine: ResolverTypeWrapper<MonthLineNode>;
  MonthMissedBy: MonthMissedBy;
  MonthOfYear: ResolverTypeWrapper<MonthOfYearNode>;
  MonthOutcome: ResolverTypeWrapper<Omit<MonthOutcome, 'month' | 'userErrors'> & { month?: Maybe<ResolversTypes['Month']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MonthRealisationInput: MonthRealisationInput;
  MonthReceiptConnection: ResolverTypeWrapper<Omit<MonthReceiptConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MonthReceiptEdge']> }>;
  MonthReceiptEdge: ResolverTypeWrapper<MonthReceiptEdgeNode>;
  MonthStateCount: ResolverTypeWrapper<MonthStateCount>;
  MonthStatus: MonthStatus;
  MonthSummary: ResolverTypeWrapper<MonthSummaryNode>;
  MonthTask: ResolverTypeWrapper<MonthTaskNode>;
  MonthTaskDecisionInput: MonthTaskDecisionInput;
  MonthTaskInput: MonthTaskInput;
  MonthWindows: ResolverTypeWrapper<MonthWindows>;
  MovedMonth: ResolverTypeWrapper<MovedMonth>;
  MovedWindow: ResolverTypeWrapper<MovedWindow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoAppraiserReason: NoAppraiserReason;
  NoTargetInput: NoTargetInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NormMinutes: ResolverTypeWrapper<NormMinutes>;
  NormMinutesInput: NormMinutesInput;
  Objection: ResolverTypeWrapper<ObjectionNode>;
  ObjectionExplanation: ResolverTypeWrapper<ObjectionExplanationNode>;
  ObjectionOutcome: ObjectionOutcome;
  ObjectionStatus: ObjectionStatus;
  OfficeRole: OfficeRole;
  OpeningCredit: ResolverTypeWrapper<OpeningCreditNode>;
  OpeningCreditEntry: ResolverTypeWrapper<OpeningCreditEntryNode>;
  OrganisationAchievement: ResolverTypeWrapper<AchievementNode>;
  OrganisationPredicate: OrganisationPredicate;
  Outage: ResolverTypeWrapper<OutageNode>;
  OverdueAppraiserConnection: ResolverTypeWrapper<Omit<OverdueAppraiserConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OverdueAppraiserEdge']> }>;
  OverdueAppraiserEdge: ResolverTypeWrapper<OverdueAppraiserEdgeNode>;
  OverrideAchievementInput: OverrideAchievementInput;
  OverrideAchievementPayload: ResolverTypeWrapper<Omit<OverrideAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialMonth: PartialMonth;
  PenaltyBase: PenaltyBase;
  PendingOutcome: ResolverTypeWrapper<Omit<PendingOutcome, 'activityMonth' | 'userErrors'> & { activityMonth?: Maybe<ResolversTypes['ActivityMonth']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PerformanceAgreement: ResolverTypeWrapper<PerformanceAgreementNode>;
  PerformanceDialogue: ResolverTypeWrapper<DialogueNode>;
  PerformanceDialogueConnection: ResolverTypeWrapper<Omit<PerformanceDialogueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PerformanceDialogueEdge']> }>;
  PerformanceDialogueEdge: ResolverTypeWrapper<Omit<PerformanceDialogueEdge, 'node'> & { node: ResolversTypes['PerformanceDialogue'] }>;
  Period: ResolverTypeWrapper<Scalars['Period']['output']>;
  PeriodCard: ResolverTypeWrapper<PeriodCardNode>;
  PeriodCardConnection: ResolverTypeWrapper<Omit<PeriodCardConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PeriodCardEdge']> }>;
  PeriodCardEdge: ResolverTypeWrapper<Omit<PeriodCardEdge, 'node'> & { node: ResolversTypes['PeriodCard'] }>;
  PersonCalendar: ResolverTypeWrapper<Omit<PersonCalendar, 'days'> & { days: ReadonlyArray<ResolversTypes['PersonDay']> }>;
  PersonDay: ResolverTypeWrapper<PersonDayNode>;
  PersonSnapshot: ResolverTypeWrapper<PersonSnapshotNode>;
  PersonalBank: ResolverTypeWrapper<Omit<PersonalBank, 'favourites' | 'recent'> & { favourites: ReadonlyArray<ResolversTypes['BankItem']>, recent: ReadonlyArray<ResolversTypes['BankItem']> }>;
  Perspective: Perspective;
  Plan: ResolverTypeWrapper<PlanNode>;
  PlanApproach: PlanApproach;
  PlanAttestation: ResolverTypeWrapper<PlanAttestation>;
  PlanAttestationInput: PlanAttestationInput;
  PlanChange: ResolverTypeWrapper<PlanChangeNode>;
  PlanChangeKind: PlanChangeKind;
  PlanClosing: PlanClosing;
  PlanComparison: ResolverTypeWrapper<PlanComparisonNode>;
  PlanContentInput: PlanContentInput;
  PlanExample: ResolverTypeWrapper<PlanExampleNode>;
  PlanExampleConnection: ResolverTypeWrapper<Omit<PlanExampleConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PlanExampleEdge']> }>;
  PlanExampleEdge: ResolverTypeWrapper<Omit<PlanExampleEdge, 'node'> & { node: ResolversTypes['PlanExample'] }>;
  PlanExampleIndicator: ResolverTypeWrapper<PlanExampleIndicator>;
  PlanForm: ResolverTypeWrapper<PlanForm>;
  PlanKind: PlanKind;
  PlanLine: ResolverTypeWrapper<PlanLineNode>;
  PlanLineKind: PlanLineKind;
  PlanStatus: PlanStatus;
  PlanSummary: ResolverTypeWrapper<PlanSummaryNode>;
  PlanVersion: ResolverTypeWrapper<PlanVersionNode>;
  Policy: ResolverTypeWrapper<PolicyNode>;
  PolicyPreview: ResolverTypeWrapper<PolicyPreview>;
  PolicyPreviewInput: PolicyPreviewInput;
  PolicyPreviewPayload: ResolverTypeWrapper<Omit<PolicyPreviewPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PolicyValue: ResolverTypeWrapper<Scalars['PolicyValue']['output']>;
  Position: ResolverTypeWrapper<PositionNode>;
  PositionConnection: ResolverTypeWrapper<Omit<PositionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PositionEdge']> }>;
  PositionEdge: ResolverTypeWrapper<Omit<PositionEdge, 'node'> & { node: ResolversTypes['Position'] }>;
  PositionHolder: ResolverTypeWrapper<PositionHolderNode>;
  Predicate: Predicate;
  PredicateCount: ResolverTypeWrapper<PredicateCount>;
  PredicateFactor: ResolverTypeWrapper<PredicateFactor>;
  PredicateFactorInput: PredicateFactorInput;
  PriorDialogue: ResolverTypeWrapper<PriorDialogueNode>;
  ProductivityBracket: ResolverTypeWrapper<ProductivityBracket>;
  ProductivityBracketInput: ProductivityBracketInput;
  ProductivityMode: ProductivityMode;
  ProposeAllowancePolicyInput: ProposeAllowancePolicyInput;
  ProposeAllowancePolicyPayload: ResolverTypeWrapper<Omit<ProposeAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProposeAppointmentEndInput: ProposeAppointmentEndInput;
  ProposeAppointmentEndPayload: ResolverTypeWrapper<Omit<ProposeAppointmentEndPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProposeAppointmentInput: ProposeAppointmentInput;
  ProposeAppointmentPayload: ResolverTypeWrapper<Omit<ProposeAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversTypes['Appointment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProposeBankItemInput: ProposeBankItemInput;
  ProposeBankItemPayload: ResolverTypeWrapper<Omit<ProposeBankItemPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProposeFollowUpInput: ProposeFollowUpInput;
  ProposeFollowUpPayload: ResolverTypeWrapper<Omit<ProposeFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PublishAchievementInput: PublishAchievementInput;
  PublishAchievementPayload: ResolverTypeWrapper<Omit<PublishAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PublishAgreementInput: PublishAgreementInput;
  PublishAgreementPayload: ResolverTypeWrapper<Omit<PublishAgreementPayload, 'agreement' | 'userErrors'> & { agreement?: Maybe<ResolversTypes['PerformanceAgreement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PublishMatrixInput: PublishMatrixInput;
  PublishMatrixPayload: ResolverTypeWrapper<Omit<PublishMatrixPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Quantity: ResolverTypeWrapper<Scalars['Quantity']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rank: ResolverTypeWrapper<RankNode>;
  RankRecord: ResolverTypeWrapper<Omit<RankRecord, 'rank'> & { rank: ResolversTypes['Rank'] }>;
  RateEvaluationInput: RateEvaluationInput;
  RateEvaluationPayload: ResolverTypeWrapper<Omit<RateEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RateEvaluationsInput: RateEvaluationsInput;
  RateEvaluationsPayload: ResolverTypeWrapper<Omit<RateEvaluationsPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversTypes['EvaluationOutcome']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Rating: Rating;
  RatingAxis: RatingAxis;
  RatingBasis: ResolverTypeWrapper<RatingBasisNode>;
  RatingIntentInput: RatingIntentInput;
  RatingSuggestion: ResolverTypeWrapper<RatingSuggestionNode>;
  ReceiveEvaluationInput: ReceiveEvaluationInput;
  ReceiveEvaluationPayload: ResolverTypeWrapper<Omit<ReceiveEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecommendAchievementInput: RecommendAchievementInput;
  RecommendAchievementPayload: ResolverTypeWrapper<Omit<RecommendAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordAcademicResultInput: RecordAcademicResultInput;
  RecordAcademicResultPayload: ResolverTypeWrapper<Omit<RecordAcademicResultPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordActivitiesInput: RecordActivitiesInput;
  RecordActivitiesPayload: ResolverTypeWrapper<Omit<RecordActivitiesPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversTypes['ActivityOutcome']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordDialogueInput: RecordDialogueInput;
  RecordDialoguePayload: ResolverTypeWrapper<Omit<RecordDialoguePayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordFollowUpInput: RecordFollowUpInput;
  RecordFollowUpPayload: ResolverTypeWrapper<Omit<RecordFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordLeaveInput: RecordLeaveInput;
  RecordLeavePayload: ResolverTypeWrapper<Omit<RecordLeavePayload, 'leave' | 'userErrors'> & { leave?: Maybe<ResolversTypes['Leave']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RecordedDay: ResolverTypeWrapper<Omit<RecordedDay, 'outcomes' | 'userErrors'> & { outcomes: ReadonlyArray<ResolversTypes['ActivityOutcome']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefusedCount: ResolverTypeWrapper<RefusedCount>;
  RegisterFindings: ResolverTypeWrapper<RegisterFindings>;
  RegisterFormat: RegisterFormat;
  RegisterImport: ResolverTypeWrapper<RegisterImportNode>;
  RegisterImportState: RegisterImportState;
  RegisterOutageInput: RegisterOutageInput;
  RegisterOutagePayload: ResolverTypeWrapper<Omit<RegisterOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversTypes['Outage']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegisterProblem: ResolverTypeWrapper<RegisterProblemNode>;
  RegisterProblemConnection: ResolverTypeWrapper<Omit<RegisterProblemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RegisterProblemEdge']> }>;
  RegisterProblemEdge: ResolverTypeWrapper<Omit<RegisterProblemEdge, 'node'> & { node: ResolversTypes['RegisterProblem'] }>;
  RegisterProgress: ResolverTypeWrapper<RegisterProgressNode>;
  RegisterRejection: ResolverTypeWrapper<RegisterRejectionNode>;
  RegisterRowInput: RegisterRowInput;
  RegisterSeverity: RegisterSeverity;
  RegisterUpload: ResolverTypeWrapper<RegisterUploadNode>;
  RegisterUploadHeader: ResolverTypeWrapper<RegisterUploadHeader>;
  RejectAssignmentRequestInput: RejectAssignmentRequestInput;
  RejectAssignmentRequestPayload: ResolverTypeWrapper<Omit<RejectAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RejectBankProposalInput: RejectBankProposalInput;
  RejectBankProposalPayload: ResolverTypeWrapper<Omit<RejectBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RejectFollowUpInput: RejectFollowUpInput;
  RejectFollowUpPayload: ResolverTypeWrapper<Omit<RejectFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReleaseEvaluationInput: ReleaseEvaluationInput;
  ReleaseEvaluationPayload: ResolverTypeWrapper<Omit<ReleaseEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RemoveActivityTemplateInput: RemoveActivityTemplateInput;
  RemoveActivityTemplatePayload: ResolverTypeWrapper<Omit<RemoveActivityTemplatePayload, 'templates' | 'userErrors'> & { templates?: Maybe<ReadonlyArray<ResolversTypes['ActivityTemplate']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReopenEvaluationInput: ReopenEvaluationInput;
  ReopenEvaluationPayload: ResolverTypeWrapper<Omit<ReopenEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RepeatedFile: ResolverTypeWrapper<RepeatedFileNode>;
  RequestEvidenceUploadInput: RequestEvidenceUploadInput;
  RequestEvidenceUploadPayload: ResolverTypeWrapper<Omit<RequestEvidenceUploadPayload, 'upload' | 'userErrors'> & { upload?: Maybe<ResolversTypes['EvidenceUpload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestRegisterUploadInput: RequestRegisterUploadInput;
  RequestRegisterUploadPayload: ResolverTypeWrapper<Omit<RequestRegisterUploadPayload, 'upload' | 'userErrors'> & { upload?: Maybe<ResolversTypes['RegisterUpload']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResolveDiscrepancyInput: ResolveDiscrepancyInput;
  ResolveDiscrepancyPayload: ResolverTypeWrapper<Omit<ResolveDiscrepancyPayload, 'discrepancy' | 'userErrors'> & { discrepancy?: Maybe<ResolversTypes['Discrepancy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResubmitActivityInput: ResubmitActivityInput;
  ResubmitActivityPayload: ResolverTypeWrapper<Omit<ResubmitActivityPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['Activity']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RetireBankItemInput: RetireBankItemInput;
  RetireBankItemPayload: ResolverTypeWrapper<Omit<RetireBankItemPayload, 'bankItem' | 'userErrors'> & { bankItem?: Maybe<ResolversTypes['BankItem']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnAllowancePolicyInput: ReturnAllowancePolicyInput;
  ReturnAllowancePolicyPayload: ResolverTypeWrapper<Omit<ReturnAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnAmendmentInput: ReturnAmendmentInput;
  ReturnAmendmentPayload: ResolverTypeWrapper<Omit<ReturnAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversTypes['Amendment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnAssignmentRequestInput: ReturnAssignmentRequestInput;
  ReturnAssignmentRequestPayload: ResolverTypeWrapper<Omit<ReturnAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnBankProposalInput: ReturnBankProposalInput;
  ReturnBankProposalPayload: ResolverTypeWrapper<Omit<ReturnBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnMonthInput: ReturnMonthInput;
  ReturnMonthPayload: ResolverTypeWrapper<Omit<ReturnMonthPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversTypes['Month']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnPlanInput: ReturnPlanInput;
  ReturnPlanPayload: ResolverTypeWrapper<Omit<ReturnPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviewAmendmentInput: ReviewAmendmentInput;
  ReviewAmendmentPayload: ResolverTypeWrapper<Omit<ReviewAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversTypes['Amendment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviewPlanInput: ReviewPlanInput;
  ReviewPlanPayload: ResolverTypeWrapper<Omit<ReviewPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviseMatrixInput: ReviseMatrixInput;
  ReviseMatrixPayload: ResolverTypeWrapper<Omit<ReviseMatrixPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeAssignmentInput: RevokeAssignmentInput;
  RevokeAssignmentPayload: ResolverTypeWrapper<Omit<RevokeAssignmentPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RoleResultMatrix: ResolverTypeWrapper<MatrixNode>;
  RoundingMode: RoundingMode;
  RunStatus: RunStatus;
  SaveActivityTemplateInput: SaveActivityTemplateInput;
  SaveActivityTemplatePayload: ResolverTypeWrapper<Omit<SaveActivityTemplatePayload, 'templates' | 'userErrors'> & { templates?: Maybe<ReadonlyArray<ResolversTypes['ActivityTemplate']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ScheduleDialogueInput: ScheduleDialogueInput;
  ScheduleDialoguePayload: ResolverTypeWrapper<Omit<ScheduleDialoguePayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SeenEvaluationInput: SeenEvaluationInput;
  SetAchievementInput: SetAchievementInput;
  SetAchievementPayload: ResolverTypeWrapper<Omit<SetAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetAppraiserOverrideInput: SetAppraiserOverrideInput;
  SetAppraiserOverridePayload: ResolverTypeWrapper<Omit<SetAppraiserOverridePayload, 'position' | 'userErrors'> & { position?: Maybe<ResolversTypes['Position']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetBankFavouriteInput: SetBankFavouriteInput;
  SetBankFavouritePayload: ResolverTypeWrapper<Omit<SetBankFavouritePayload, 'bank' | 'userErrors'> & { bank?: Maybe<ResolversTypes['PersonalBank']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetEsakipCodeInput: SetEsakipCodeInput;
  SetEsakipCodePayload: ResolverTypeWrapper<Omit<SetEsakipCodePayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversTypes['Unit']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetPolicyInput: SetPolicyInput;
  SetPolicyPayload: ResolverTypeWrapper<Omit<SetPolicyPayload, 'policy' | 'userErrors'> & { policy?: Maybe<ResolversTypes['Policy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SettleDialoguePointInput: SettleDialoguePointInput;
  SettleDialoguePointPayload: ResolverTypeWrapper<Omit<SettleDialoguePointPayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SettleLineQuestionInput: SettleLineQuestionInput;
  SettleLineQuestionPayload: ResolverTypeWrapper<Omit<SettleLineQuestionPayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SharedFileConnection: ResolverTypeWrapper<Omit<SharedFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SharedFileEdge']> }>;
  SharedFileEdge: ResolverTypeWrapper<SharedFileEdgeNode>;
  SignatureRole: SignatureRole;
  SplitMethod: SplitMethod;
  SplitTargetInput: SplitTargetInput;
  StartMatrixInput: StartMatrixInput;
  StartMatrixPayload: ResolverTypeWrapper<Omit<StartMatrixPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitActivitiesInput: SubmitActivitiesInput;
  SubmitActivitiesPayload: ResolverTypeWrapper<Omit<SubmitActivitiesPayload, 'activityMonth' | 'userErrors'> & { activityMonth?: Maybe<ResolversTypes['ActivityMonth']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubmitAmendmentInput: SubmitAmendmentInput;
  SubmitAmendmentPayload: ResolverTypeWrapper<Omit<SubmitAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversTypes['Amendment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubmitAssignmentRequestInput: SubmitAssignmentRequestInput;
  SubmitAssignmentRequestPayload: ResolverTypeWrapper<Omit<SubmitAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubmitMonthRealisationInput: SubmitMonthRealisationInput;
  SubmitMonthRealisationPayload: ResolverTypeWrapper<Omit<SubmitMonthRealisationPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversTypes['Month']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubmitMonthTargetInput: SubmitMonthTargetInput;
  SubmitMonthTargetPayload: ResolverTypeWrapper<Omit<SubmitMonthTargetPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversTypes['Month']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubmitPlanInput: SubmitPlanInput;
  SubmitPlanPayload: ResolverTypeWrapper<Omit<SubmitPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SubordinateMonth: ResolverTypeWrapper<SubordinateMonthNode>;
  SuggestionExplanation: ResolverTypeWrapper<SuggestionExplanationNode>;
  SuggestionStep: SuggestionStep;
  TakeAllowanceExportInput: TakeAllowanceExportInput;
  TakeAllowanceExportPayload: ResolverTypeWrapper<Omit<TakeAllowanceExportPayload, 'allowanceExport' | 'userErrors'> & { allowanceExport?: Maybe<ResolversTypes['AllowanceExport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TargetSplit: ResolverTypeWrapper<Omit<TargetSplit, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TeamMonth: ResolverTypeWrapper<Omit<TeamMonth, 'subordinates'> & { subordinates: ReadonlyArray<ResolversTypes['SubordinateMonth']> }>;
  TriedAllowance: ResolverTypeWrapper<TriedAllowanceNode>;
  TriedAllowanceConnection: ResolverTypeWrapper<Omit<TriedAllowanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TriedAllowanceEdge']> }>;
  TriedAllowanceEdge: ResolverTypeWrapper<TriedAllowanceEdgeNode>;
  Unit: ResolverTypeWrapper<UnitNode>;
  UnitAchievementConnection: ResolverTypeWrapper<Omit<UnitAchievementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitAchievementEdge']> }>;
  UnitAchievementEdge: ResolverTypeWrapper<UnitAchievementEdgeNode>;
  UnitAgreementConnection: ResolverTypeWrapper<Omit<UnitAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitAgreementEdge']> }>;
  UnitAgreementEdge: ResolverTypeWrapper<UnitAgreementEdgeNode>;
  UnitConnection: ResolverTypeWrapper<Omit<UnitConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['UnitEdge']> }>;
  UnitEdge: ResolverTypeWrapper<Omit<UnitEdge, 'node'> & { node: ResolversTypes['Unit'] }>;
  UnverifiedActivities: ResolverTypeWrapper<Omit<UnverifiedActivities, 'by'> & { by?: Maybe<ResolversTypes['Employee']> }>;
  UploadAddress: ResolverTypeWrapper<UploadAddress>;
  UploadHeader: ResolverTypeWrapper<UploadHeader>;
  UpwardFeedback: ResolverTypeWrapper<UpwardFeedbackNode>;
  UpwardFeedbackGroup: ResolverTypeWrapper<UpwardFeedbackGroupNode>;
  UpwardFeedbackPage: ResolverTypeWrapper<Omit<UpwardFeedbackPage, 'rows'> & { rows: ReadonlyArray<ResolversTypes['UpwardFeedback']> }>;
  UserError: ResolverTypeWrapper<UserErrorNode>;
  UserErrorParam: ResolverTypeWrapper<UserErrorParam>;
  VacancyConnection: ResolverTypeWrapper<Omit<VacancyConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VacancyEdge']> }>;
  VacancyEdge: ResolverTypeWrapper<VacancyEdgeNode>;
  ValidateAchievementsInput: ValidateAchievementsInput;
  ValidateAchievementsPayload: ResolverTypeWrapper<Omit<ValidateAchievementsPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['AchievementReport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ValidateAgreementsInput: ValidateAgreementsInput;
  ValidateAgreementsPayload: ResolverTypeWrapper<Omit<ValidateAgreementsPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['AgreementReport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ValidateAttendanceInput: ValidateAttendanceInput;
  ValidateAttendancePayload: ResolverTypeWrapper<Omit<ValidateAttendancePayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['AttendanceReport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ValidateBankInput: ValidateBankInput;
  ValidateBankPayload: ResolverTypeWrapper<Omit<ValidateBankPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversTypes['BankReport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ValidateRegisterInput: ValidateRegisterInput;
  ValidateRegisterPayload: ResolverTypeWrapper<Omit<ValidateRegisterPayload, 'registerImport' | 'userErrors'> & { registerImport?: Maybe<ResolversTypes['RegisterImport']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VerifyActivitiesInput: VerifyActivitiesInput;
  VerifyActivitiesPayload: ResolverTypeWrapper<Omit<VerifyActivitiesPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversTypes['ActivityOutcome']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VerifyMonthInput: VerifyMonthInput;
  VerifyMonthPayload: ResolverTypeWrapper<Omit<VerifyMonthPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversTypes['Month']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VerifyMonthsInput: VerifyMonthsInput;
  VerifyMonthsPayload: ResolverTypeWrapper<Omit<VerifyMonthsPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversTypes['MonthOutcome']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VerifyPendingActivitiesInput: VerifyPendingActivitiesInput;
  VerifyPendingActivitiesPayload: ResolverTypeWrapper<Omit<VerifyPendingActivitiesPayload, 'exceptions' | 'outcomes' | 'userErrors'> & { exceptions?: Maybe<ReadonlyArray<ResolversTypes['ActivityOutcome']>>, outcomes?: Maybe<ReadonlyArray<ResolversTypes['PendingOutcome']>>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  Viewer: ResolverTypeWrapper<ViewerNode>;
  VoidActivityInput: VoidActivityInput;
  VoidActivityPayload: ResolverTypeWrapper<Omit<VoidActivityPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversTypes['Activity']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WaiveDiscrepancyInput: WaiveDiscrepancyInput;
  WaiveDiscrepancyPayload: ResolverTypeWrapper<Omit<WaiveDiscrepancyPayload, 'discrepancy' | 'userErrors'> & { discrepancy?: Maybe<ResolversTypes['Discrepancy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WeightedRating: ResolverTypeWrapper<WeightedRatingNode>;
  WindowDays: ResolverTypeWrapper<WindowDays>;
  WindowException: ResolverTypeWrapper<WindowExceptionNode>;
  WindowExceptionConnection: ResolverTypeWrapper<Omit<WindowExceptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WindowExceptionEdge']> }>;
  WindowExceptionEdge: ResolverTypeWrapper<Omit<WindowExceptionEdge, 'node'> & { node: ResolversTypes['WindowException'] }>;
  WindowKind: WindowKind;
  WithdrawAllowanceAdjustmentInput: WithdrawAllowanceAdjustmentInput;
  WithdrawAllowanceAdjustmentPayload: ResolverTypeWrapper<Omit<WithdrawAllowanceAdjustmentPayload, 'adjustments' | 'userErrors'> & { adjustments?: Maybe<ResolversTypes['AllowanceAdjustments']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawAllowancePolicyInput: WithdrawAllowancePolicyInput;
  WithdrawAllowancePolicyPayload: ResolverTypeWrapper<Omit<WithdrawAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawAmendmentInput: WithdrawAmendmentInput;
  WithdrawAmendmentPayload: ResolverTypeWrapper<Omit<WithdrawAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversTypes['Amendment']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawAssignmentRequestInput: WithdrawAssignmentRequestInput;
  WithdrawAssignmentRequestPayload: ResolverTypeWrapper<Omit<WithdrawAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawAssignmentsInput: WithdrawAssignmentsInput;
  WithdrawAssignmentsPayload: ResolverTypeWrapper<Omit<WithdrawAssignmentsPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawBankProposalInput: WithdrawBankProposalInput;
  WithdrawBankProposalPayload: ResolverTypeWrapper<Omit<WithdrawBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawCalendarDaysInput: WithdrawCalendarDaysInput;
  WithdrawCalendarDaysPayload: ResolverTypeWrapper<Omit<WithdrawCalendarDaysPayload, 'declaration' | 'userErrors'> & { declaration?: Maybe<ResolversTypes['CalendarDeclaration']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawFeedbackInput: WithdrawFeedbackInput;
  WithdrawFeedbackPayload: ResolverTypeWrapper<Omit<WithdrawFeedbackPayload, 'feedback' | 'userErrors'> & { feedback?: Maybe<ResolversTypes['GivenFeedback']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawFollowUpInput: WithdrawFollowUpInput;
  WithdrawFollowUpPayload: ResolverTypeWrapper<Omit<WithdrawFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawObjectionInput: WithdrawObjectionInput;
  WithdrawObjectionPayload: ResolverTypeWrapper<Omit<WithdrawObjectionPayload, 'objection' | 'userErrors'> & { objection?: Maybe<ResolversTypes['Objection']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawOutageInput: WithdrawOutageInput;
  WithdrawOutagePayload: ResolverTypeWrapper<Omit<WithdrawOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversTypes['Outage']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawPlanInput: WithdrawPlanInput;
  WithdrawPlanPayload: ResolverTypeWrapper<Omit<WithdrawPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversTypes['Plan']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawnRowInput: WithdrawnRowInput;
  WithoutDialogueConnection: ResolverTypeWrapper<Omit<WithoutDialogueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WithoutDialogueEdge']> }>;
  WithoutDialogueEdge: ResolverTypeWrapper<WithoutDialogueEdgeNode>;
  WorkCalendar: ResolverTypeWrapper<WorkCalendarNode>;
  WorkResult: ResolverTypeWrapper<WorkResultNode>;
  WorkResultCategory: WorkResultCategory;
  WorkResultClassification: WorkResultClassification;
  WorkResultInput: WorkResultInput;
  WorkWeek: WorkWeek;
  YearAbsence: ResolverTypeWrapper<YearAbsence>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbandonAmendmentInput: AbandonAmendmentInput;
  AbandonAmendmentPayload: Omit<AbandonAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversParentTypes['Amendment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcademicResult: AcademicResultNode;
  AcceptAssignmentsInput: AcceptAssignmentsInput;
  AcceptAssignmentsPayload: Omit<AcceptAssignmentsPayload, 'row' | 'userErrors'> & { row?: Maybe<ResolversParentTypes['MatrixRow']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcceptEvaluationInput: AcceptEvaluationInput;
  AcceptEvaluationPayload: Omit<AcceptEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcceptFollowUpInput: AcceptFollowUpInput;
  AcceptFollowUpPayload: Omit<AcceptFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversParentTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Achievement: Achievement;
  AchievementContent: AchievementContent;
  AchievementContentInput: AchievementContentInput;
  AchievementCriterion: AchievementCriterion;
  AchievementCriterionInput: AchievementCriterionInput;
  AchievementDetermination: AchievementDeterminationNode;
  AchievementOutcome: AchievementOutcomeNode;
  AchievementOverride: AchievementOverrideNode;
  AchievementRecommendation: AchievementRecommendationNode;
  AchievementReport: AchievementReportNode;
  AcknowledgeDiscrepancyInput: AcknowledgeDiscrepancyInput;
  AcknowledgeDiscrepancyPayload: Omit<AcknowledgeDiscrepancyPayload, 'discrepancy' | 'userErrors'> & { discrepancy?: Maybe<ResolversParentTypes['Discrepancy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcknowledgeLineInput: AcknowledgeLineInput;
  AcknowledgeLinePayload: Omit<AcknowledgeLinePayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversParentTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Activity: ActivityNode;
  ActivityConnection: Omit<ActivityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ActivityEdge']> };
  ActivityDay: ActivityDay;
  ActivityDecisionInput: ActivityDecisionInput;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  ActivityExplanation: ActivityExplanationNode;
  ActivityInput: ActivityInput;
  ActivityMonth: ActivityMonthNode;
  ActivityOutcome: Omit<ActivityOutcome, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ActivityProgress: ActivityProgressNode;
  ActivityResult: ActivityResultNode;
  ActivitySignal: ActivitySignalNode;
  ActivityTemplate: Omit<ActivityTemplate, 'lines'> & { lines: ReadonlyArray<ResolversParentTypes['ActivityTemplateLine']> };
  ActivityTemplateLine: Omit<ActivityTemplateLine, 'item'> & { item?: Maybe<ResolversParentTypes['BankItem']> };
  ActivityTemplateLineInput: ActivityTemplateLineInput;
  AdjustAllowanceInput: AdjustAllowanceInput;
  AdjustAllowancePayload: Omit<AdjustAllowancePayload, 'adjustments' | 'userErrors'> & { adjustments?: Maybe<ResolversParentTypes['AllowanceAdjustments']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AgencyCutOff: AgencyCutOff;
  AgencyPeople: AgencyPeople;
  AgendaPoint: AgendaPoint;
  AgendaPointInput: AgendaPointInput;
  AgreementChange: Omit<AgreementChange, 'is' | 'was'> & { is?: Maybe<ResolversParentTypes['AgreementItemContent']>, was?: Maybe<ResolversParentTypes['AgreementItemContent']> };
  AgreementDraft: Omit<AgreementDraft, 'items'> & { items: ReadonlyArray<ResolversParentTypes['AgreementItemContent']> };
  AgreementItem: AgreementItemNode;
  AgreementItemContent: AgreementItemContentNode;
  AgreementItemInput: AgreementItemInput;
  AgreementMismatch: Omit<AgreementMismatch, 'is' | 'was'> & { is?: Maybe<ResolversParentTypes['AgreementItemContent']>, was?: Maybe<ResolversParentTypes['AgreementItemContent']> };
  AgreementOutcome: AgreementOutcomeNode;
  AgreementProblem: AgreementProblemNode;
  AgreementReport: AgreementReportNode;
  AgreementTargetOff: Omit<AgreementTargetOff, 'item'> & { item: ResolversParentTypes['AgreementItem'] };
  AgreementVersion: AgreementVersionNode;
  AgreementVersionConnection: Omit<AgreementVersionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AgreementVersionEdge']> };
  AgreementVersionEdge: Omit<AgreementVersionEdge, 'node'> & { node: ResolversParentTypes['AgreementVersion'] };
  Allowance: AllowanceNode;
  AllowanceAdjustment: AllowanceAdjustment;
  AllowanceAdjustments: AllowanceAdjustmentsNode;
  AllowanceExport: AllowanceExportNode;
  AllowanceExportConnection: Omit<AllowanceExportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AllowanceExportEdge']> };
  AllowanceExportEdge: Omit<AllowanceExportEdge, 'node'> & { node: ResolversParentTypes['AllowanceExport'] };
  AllowanceExportPart: AllowanceExportPartNode;
  AllowanceExportRow: AllowanceExportRowNode;
  AllowanceFormula: AllowanceFormulaNode;
  AllowanceFormulaInput: AllowanceFormulaInput;
  AllowancePenalty: AllowancePenalty;
  AllowancePenaltyInput: AllowancePenaltyInput;
  AllowancePolicy: AllowancePolicyNode;
  AllowanceRounding: AllowanceRounding;
  AllowanceRoundingInput: AllowanceRoundingInput;
  AllowanceStep: AllowanceStepNode;
  AllowanceStepInput: AllowanceStepInput;
  AllowanceTrial: AllowanceTrialNode;
  AllowanceTrialSum: AllowanceTrialSum;
  AllowanceTrialSummary: Omit<AllowanceTrialSummary, 'largest' | 'units'> & { largest: ReadonlyArray<ResolversParentTypes['TriedAllowance']>, units: ReadonlyArray<ResolversParentTypes['AllowanceTrialUnit']> };
  AllowanceTrialUnit: AllowanceTrialUnitNode;
  AllowanceVersion: AllowanceVersionNode;
  AmendPlanInput: AmendPlanInput;
  AmendPlanPayload: Omit<AmendPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Amendment: AmendmentNode;
  AnswerLineQuestionInput: AnswerLineQuestionInput;
  AnswerLineQuestionPayload: Omit<AnswerLineQuestionPayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversParentTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApplyActivityTemplateInput: ApplyActivityTemplateInput;
  ApplyActivityTemplatePayload: Omit<ApplyActivityTemplatePayload, 'days' | 'userErrors'> & { days?: Maybe<ReadonlyArray<ResolversParentTypes['RecordedDay']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Appointment: AppointmentNode;
  AppointmentConnection: Omit<AppointmentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AppointmentEdge']> };
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: ResolversParentTypes['Appointment'] };
  AppointmentEnding: Omit<AppointmentEnding, 'proposedBy'> & { proposedBy?: Maybe<ResolversParentTypes['Employee']> };
  AppraiserOn: LineNode;
  ApproveAllowancePolicyInput: ApproveAllowancePolicyInput;
  ApproveAllowancePolicyPayload: Omit<ApproveAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversParentTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApproveAmendmentInput: ApproveAmendmentInput;
  ApproveAmendmentPayload: Omit<ApproveAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversParentTypes['Amendment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApproveAssignmentRequestInput: ApproveAssignmentRequestInput;
  ApproveAssignmentRequestPayload: Omit<ApproveAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApproveBankProposalInput: ApproveBankProposalInput;
  ApproveBankProposalPayload: Omit<ApproveBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApproveMonthTargetInput: ApproveMonthTargetInput;
  ApproveMonthTargetPayload: Omit<ApproveMonthTargetPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversParentTypes['Month']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ApprovePlanInput: ApprovePlanInput;
  ApprovePlanPayload: Omit<ApprovePlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AskAboutAssignmentInput: AskAboutAssignmentInput;
  AskAboutAssignmentPayload: Omit<AskAboutAssignmentPayload, 'row' | 'userErrors'> & { row?: Maybe<ResolversParentTypes['MatrixRow']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AskAboutLineInput: AskAboutLineInput;
  AskAboutLinePayload: Omit<AskAboutLinePayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversParentTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AssignmentRecord: AssignmentRecordNode;
  AssignmentRequest: AssignmentRequestNode;
  AssignmentRequestConnection: Omit<AssignmentRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AssignmentRequestEdge']> };
  AssignmentRequestContentInput: AssignmentRequestContentInput;
  AssignmentRequestEdge: Omit<AssignmentRequestEdge, 'node'> & { node: ResolversParentTypes['AssignmentRequest'] };
  Attendance: AttendanceNode;
  AttendancePenaltyInput: AttendancePenaltyInput;
  AttendanceReport: AttendanceReportNode;
  AttendanceRowInput: AttendanceRowInput;
  AttendanceRowReport: AttendanceRowReportNode;
  AttendanceVersion: AttendanceVersionNode;
  AuthorshipSignal: AuthorshipSignalNode;
  BankArrival: BankArrival;
  BankContent: BankContent;
  BankContentInput: BankContentInput;
  BankHit: BankHitNode;
  BankItem: BankItemNode;
  BankItemConnection: Omit<BankItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BankItemEdge']> };
  BankItemEdge: Omit<BankItemEdge, 'node'> & { node: ResolversParentTypes['BankItem'] };
  BankItemVersion: BankItemVersionNode;
  BankProblem: BankProblemNode;
  BankProposal: BankProposalNode;
  BankProposalConnection: Omit<BankProposalConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BankProposalEdge']> };
  BankProposalEdge: Omit<BankProposalEdge, 'node'> & { node: ResolversParentTypes['BankProposal'] };
  BankReport: BankReportNode;
  BehaviourExpectation: BehaviourNode;
  BehaviourExpectationInput: BehaviourExpectationInput;
  BehaviourFeedbackInput: BehaviourFeedbackInput;
  Boolean: Scalars['Boolean']['output'];
  CalendarDeclaration: CalendarDeclarationNode;
  CancelDialogueInput: CancelDialogueInput;
  CancelDialoguePayload: Omit<CancelDialoguePayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversParentTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelPlanInput: CancelPlanInput;
  CancelPlanPayload: Omit<CancelPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CarriedPoint: CarriedPoint;
  CascadeAssignment: CascadeAssignmentNode;
  CheckActionPlanInput: CheckActionPlanInput;
  ClosePositionInput: ClosePositionInput;
  ClosePositionPayload: Omit<ClosePositionPayload, 'position' | 'userErrors'> & { position?: Maybe<ResolversParentTypes['Position']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CloseUnitInput: CloseUnitInput;
  CloseUnitPayload: Omit<CloseUnitPayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversParentTypes['Unit']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CommentOnLineInput: CommentOnLineInput;
  CommentOnLinePayload: Omit<CommentOnLinePayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversParentTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CommitAchievementsInput: CommitAchievementsInput;
  CommitAchievementsPayload: Omit<CommitAchievementsPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['AchievementReport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CommitAgreementsInput: CommitAgreementsInput;
  CommitAgreementsPayload: Omit<CommitAgreementsPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['AgreementReport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CommitAttendanceInput: CommitAttendanceInput;
  CommitAttendancePayload: Omit<CommitAttendancePayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['AttendanceReport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CommitBankInput: CommitBankInput;
  CommitBankPayload: Omit<CommitBankPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['BankReport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CommitRegisterInput: CommitRegisterInput;
  CommitRegisterPayload: Omit<CommitRegisterPayload, 'registerImport' | 'userErrors'> & { registerImport?: Maybe<ResolversParentTypes['RegisterImport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmAppointmentEndInput: ConfirmAppointmentEndInput;
  ConfirmAppointmentEndPayload: Omit<ConfirmAppointmentEndPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmAppointmentInput: ConfirmAppointmentInput;
  ConfirmAppointmentPayload: Omit<ConfirmAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmDialogueInput: ConfirmDialogueInput;
  ConfirmDialoguePayload: Omit<ConfirmDialoguePayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversParentTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ContractRecommendation: ContractRecommendation;
  ContractRecommendationInput: ContractRecommendationInput;
  CopyActivityDayInput: CopyActivityDayInput;
  CopyActivityDayPayload: Omit<CopyActivityDayPayload, 'days' | 'userErrors'> & { days?: Maybe<ReadonlyArray<ResolversParentTypes['RecordedDay']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CopyPlanInput: CopyPlanInput;
  CopyPlanPayload: Omit<CopyPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectAchievementInput: CorrectAchievementInput;
  CorrectAchievementPayload: Omit<CorrectAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversParentTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectFeedbackInput: CorrectFeedbackInput;
  CorrectFeedbackPayload: Omit<CorrectFeedbackPayload, 'feedback' | 'userErrors'> & { feedback?: Maybe<ResolversParentTypes['GivenFeedback']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CorrectOutageInput: CorrectOutageInput;
  CorrectOutagePayload: Omit<CorrectOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversParentTypes['Outage']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CreatePlanInput: CreatePlanInput;
  CreatePlanPayload: Omit<CreatePlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Credit: CreditNode;
  CreditConversion: CreditConversionNode;
  CreditCounter: CreditCounterNode;
  CreditGround: CreditGround;
  CreditInput: CreditInput;
  CreditPart: CreditPartNode;
  CreditStanding: CreditStanding;
  CreditStep: CreditStepNode;
  CreditVersion: CreditVersionNode;
  CutOff: CutOff;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayProgress: DayProgress;
  DecideObjectionInput: DecideObjectionInput;
  DecideObjectionPayload: Omit<DecideObjectionPayload, 'objection' | 'userErrors'> & { objection?: Maybe<ResolversParentTypes['Objection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeclareCalendarDaysInput: DeclareCalendarDaysInput;
  DeclareCalendarDaysPayload: Omit<DeclareCalendarDaysPayload, 'declaration' | 'userErrors'> & { declaration?: Maybe<ResolversParentTypes['CalendarDeclaration']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeclineAppointmentEndInput: DeclineAppointmentEndInput;
  DeclineAppointmentEndPayload: Omit<DeclineAppointmentEndPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeclineAppointmentInput: DeclineAppointmentInput;
  DeclineAppointmentPayload: Omit<DeclineAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeskItem: DeskItemNode;
  DeskItemConnection: Omit<DeskItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DeskItemEdge']> };
  DeskItemEdge: Omit<DeskItemEdge, 'node'> & { node: ResolversParentTypes['DeskItem'] };
  DialogueConfirmation: DialogueConfirmationNode;
  DialogueContentInput: DialogueContentInput;
  DialogueSummary: DialogueSummaryNode;
  Discrepancy: DiscrepancyNode;
  DiscrepancyConnection: Omit<DiscrepancyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DiscrepancyEdge']> };
  DiscrepancyEdge: Omit<DiscrepancyEdge, 'node'> & { node: ResolversParentTypes['Discrepancy'] };
  Distribution: DistributionNode;
  DistributionClause: DistributionClauseNode;
  DistributionPreview: DistributionPreviewNode;
  DistributionPreviewInput: DistributionPreviewInput;
  DistributionPreviewPayload: Omit<DistributionPreviewPayload, 'preview' | 'userErrors'> & { preview?: Maybe<ResolversParentTypes['DistributionPreview']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DocumentAchievement: DocumentAchievement;
  DocumentBehaviour: DocumentBehaviour;
  DocumentObjection: DocumentObjectionNode;
  DocumentRecord: DocumentRecordNode;
  DocumentResult: DocumentResultNode;
  DocumentSignature: DocumentSignatureNode;
  DraftAchievementInput: DraftAchievementInput;
  DraftAchievementPayload: Omit<DraftAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversParentTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DraftAgreementInput: DraftAgreementInput;
  DraftAgreementPayload: Omit<DraftAgreementPayload, 'agreement' | 'userErrors'> & { agreement?: Maybe<ResolversParentTypes['PerformanceAgreement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DraftAssignmentRequestInput: DraftAssignmentRequestInput;
  DraftAssignmentRequestPayload: Omit<DraftAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EarlierEvaluation: EarlierEvaluationNode;
  EditActivityInput: EditActivityInput;
  EditActivityPayload: Omit<EditActivityPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EditAllowancePolicyInput: EditAllowancePolicyInput;
  EditAllowancePolicyPayload: Omit<EditAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversParentTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EditAmendmentInput: EditAmendmentInput;
  EditAmendmentPayload: Omit<EditAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversParentTypes['Amendment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EditAssignmentRequestInput: EditAssignmentRequestInput;
  EditAssignmentRequestPayload: Omit<EditAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EditBankProposalInput: EditBankProposalInput;
  EditBankProposalPayload: Omit<EditBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EditMatrixInput: EditMatrixInput;
  EditMatrixPayload: Omit<EditMatrixPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversParentTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EditPlanInput: EditPlanInput;
  EditPlanPayload: Omit<EditPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EligibilityConnection: Omit<EligibilityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EligibilityEdge']> };
  EligibilityEdge: EligibilityEdgeNode;
  EligibilityReason: EligibilityReasonNode;
  Employee: EmployeeNode;
  EmployeeConnection: Omit<EmployeeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EmployeeEdge']> };
  EmployeeEdge: Omit<EmployeeEdge, 'node'> & { node: ResolversParentTypes['Employee'] };
  EmployeeHistory: EmployeeHistoryNode;
  EmployeeMonth: EmployeeMonthNode;
  EmployeeYear: EmployeeYearNode;
  EndLeaveInput: EndLeaveInput;
  EndLeavePayload: Omit<EndLeavePayload, 'leave' | 'userErrors'> & { leave?: Maybe<ResolversParentTypes['Leave']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EndWindowExceptionInput: EndWindowExceptionInput;
  EndWindowExceptionPayload: Omit<EndWindowExceptionPayload, 'userErrors' | 'windowException'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, windowException?: Maybe<ResolversParentTypes['WindowException']> };
  EnterOpeningCreditInput: EnterOpeningCreditInput;
  EnterOpeningCreditPayload: Omit<EnterOpeningCreditPayload, 'openingCredit' | 'userErrors'> & { openingCredit?: Maybe<ResolversParentTypes['OpeningCredit']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EvaluatedAchievement: EvaluatedAchievementNode;
  EvaluatedMonth: EvaluatedMonth;
  EvaluatedYear: EvaluatedYearNode;
  Evaluation: EvaluationNode;
  EvaluationBehaviour: EvaluationBehaviourNode;
  EvaluationDistribution: Omit<EvaluationDistribution, 'clauses'> & { clauses: ReadonlyArray<ResolversParentTypes['DistributionClause']> };
  EvaluationDocument: EvaluationDocumentNode;
  EvaluationFollowUp: FollowUpNode;
  EvaluationLine: EvaluationLineNode;
  EvaluationOutcome: EvaluationOutcomeNode;
  EvaluationRelease: EvaluationReleaseNode;
  EvaluationReopening: EvaluationReopeningNode;
  EvaluationSummary: EvaluationSummaryNode;
  Evidence: Evidence;
  EvidenceFile: EvidenceFileNode;
  EvidenceInput: EvidenceInput;
  EvidenceRejection: EvidenceRejection;
  EvidenceUpload: EvidenceUploadNode;
  ExceptedActivityInput: ExceptedActivityInput;
  ExplainObjectionInput: ExplainObjectionInput;
  ExplainObjectionPayload: Omit<ExplainObjectionPayload, 'objection' | 'userErrors'> & { objection?: Maybe<ResolversParentTypes['Objection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Feedback: FeedbackNode;
  FeedbackConnection: Omit<FeedbackConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FeedbackEdge']> };
  FeedbackCount: FeedbackCountNode;
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackResult: FeedbackResult;
  FeedbackResultInput: FeedbackResultInput;
  FeedbackTarget: FeedbackTargetNode;
  FeedbackTargetInput: FeedbackTargetInput;
  FileObjectionInput: FileObjectionInput;
  FileObjectionPayload: Omit<FileObjectionPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FinishFollowUpInput: FinishFollowUpInput;
  FinishFollowUpPayload: Omit<FinishFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversParentTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  FollowUp: FollowUp;
  FollowUpConnection: Omit<FollowUpConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FollowUpEdge']> };
  FollowUpEdge: Omit<FollowUpEdge, 'node'> & { node: ResolversParentTypes['EvaluationFollowUp'] };
  FollowUpInput: FollowUpInput;
  FollowUpStep: FollowUpStepNode;
  ForwardAssignmentRequestInput: ForwardAssignmentRequestInput;
  ForwardAssignmentRequestPayload: Omit<ForwardAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GiveFeedbackInput: GiveFeedbackInput;
  GiveFeedbackPayload: Omit<GiveFeedbackPayload, 'feedback' | 'userErrors'> & { feedback?: Maybe<ResolversParentTypes['GivenFeedback']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  GivenFeedback: GivenFeedbackNode;
  GivenFeedbackConnection: Omit<GivenFeedbackConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['GivenFeedbackEdge']> };
  GivenFeedbackEdge: Omit<GivenFeedbackEdge, 'node'> & { node: ResolversParentTypes['GivenFeedback'] };
  GrantWindowExceptionInput: GrantWindowExceptionInput;
  GrantWindowExceptionPayload: Omit<GrantWindowExceptionPayload, 'userErrors' | 'windowException'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']>, windowException?: Maybe<ResolversParentTypes['WindowException']> };
  Holiday: Holiday;
  ID: Scalars['ID']['output'];
  Indicator: IndicatorNode;
  IndicatorInput: IndicatorInput;
  Int: Scalars['Int']['output'];
  IssueEvaluationInput: IssueEvaluationInput;
  IssueEvaluationPayload: Omit<IssueEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  IssueEvaluationsInput: IssueEvaluationsInput;
  IssueEvaluationsPayload: Omit<IssueEvaluationsPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversParentTypes['EvaluationOutcome']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  JobRun: RunNode;
  LapseFollowUpInput: LapseFollowUpInput;
  LapseFollowUpPayload: Omit<LapseFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversParentTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Leave: LeaveNode;
  LeaveCredit: LeaveCredit;
  LeaveCreditInput: LeaveCreditInput;
  LegalStatusRecord: LegalStatusRecord;
  Letter: Letter;
  LetterInput: LetterInput;
  LineAcknowledgement: LineAcknowledgement;
  LineEntry: LineEntryNode;
  LineFeedbackInput: LineFeedbackInput;
  LineProposal: LineProposal;
  LineRecord: LineRecordNode;
  LintFinding: LintFindingNode;
  LintPlanContentInput: LintPlanContentInput;
  MatrixCellInput: MatrixCellInput;
  MatrixCoverage: MatrixCoverageNode;
  MatrixPlace: MatrixPlaceNode;
  MatrixResult: WorkResultNode;
  MatrixRow: MatrixRowNode;
  MatrixRowInput: MatrixRowInput;
  MatrixShares: MatrixShares;
  MinutesSummary: MinutesSummary;
  Month: MonthNode;
  MonthDecisionInput: MonthDecisionInput;
  MonthLine: MonthLineNode;
  MonthOfYear: MonthOfYearNode;
  MonthOutcome: Omit<MonthOutcome, 'month' | 'userErrors'> & { month?: Maybe<ResolversParentTypes['Month']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MonthRealisationInput: MonthRealisationInput;
  MonthReceiptConnection: Omit<MonthReceiptConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MonthReceiptEdge']> };
  MonthReceiptEdge: MonthReceiptEdgeNode;
  MonthStateCount: MonthStateCount;
  MonthSummary: MonthSummaryNode;
  MonthTask: MonthTaskNode;
  MonthTaskDecisionInput: MonthTaskDecisionInput;
  MonthTaskInput: MonthTaskInput;
  MonthWindows: MonthWindows;
  MovedMonth: MovedMonth;
  MovedWindow: MovedWindow;
  Mutation: Record<PropertyKey, never>;
  NoTargetInput: NoTargetInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NormMinutes: NormMinutes;
  NormMinutesInput: NormMinutesInput;
  Objection: ObjectionNode;
  ObjectionExplanation: ObjectionExplanationNode;
  OpeningCredit: OpeningCreditNode;
  OpeningCreditEntry: OpeningCreditEntryNode;
  OrganisationAchievement: AchievementNode;
  Outage: OutageNode;
  OverdueAppraiserConnection: Omit<OverdueAppraiserConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OverdueAppraiserEdge']> };
  OverdueAppraiserEdge: OverdueAppraiserEdgeNode;
  OverrideAchievementInput: OverrideAchievementInput;
  OverrideAchievementPayload: Omit<OverrideAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversParentTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PageInfo: PageInfo;
  PendingOutcome: Omit<PendingOutcome, 'activityMonth' | 'userErrors'> & { activityMonth?: Maybe<ResolversParentTypes['ActivityMonth']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PerformanceAgreement: PerformanceAgreementNode;
  PerformanceDialogue: DialogueNode;
  PerformanceDialogueConnection: Omit<PerformanceDialogueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PerformanceDialogueEdge']> };
  PerformanceDialogueEdge: Omit<PerformanceDialogueEdge, 'node'> & { node: ResolversParentTypes['PerformanceDialogue'] };
  Period: Scalars['Period']['output'];
  PeriodCard: PeriodCardNode;
  PeriodCardConnection: Omit<PeriodCardConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PeriodCardEdge']> };
  PeriodCardEdge: Omit<PeriodCardEdge, 'node'> & { node: ResolversParentTypes['PeriodCard'] };
  PersonCalendar: Omit<PersonCalendar, 'days'> & { days: ReadonlyArray<ResolversParentTypes['PersonDay']> };
  PersonDay: PersonDayNode;
  PersonSnapshot: PersonSnapshotNode;
  PersonalBank: Omit<PersonalBank, 'favourites' | 'recent'> & { favourites: ReadonlyArray<ResolversParentTypes['BankItem']>, recent: ReadonlyArray<ResolversParentTypes['BankItem']> };
  Plan: PlanNode;
  PlanAttestation: PlanAttestation;
  PlanAttestationInput: PlanAttestationInput;
  PlanChange: PlanChangeNode;
  PlanComparison: PlanComparisonNode;
  PlanContentInput: PlanContentInput;
  PlanExample: PlanExampleNode;
  PlanExampleConnection: Omit<PlanExampleConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PlanExampleEdge']> };
  PlanExampleEdge: Omit<PlanExampleEdge, 'node'> & { node: ResolversParentTypes['PlanExample'] };
  PlanExampleIndicator: PlanExampleIndicator;
  PlanForm: PlanForm;
  PlanLine: PlanLineNode;
  PlanSummary: PlanSummaryNode;
  PlanVersion: PlanVersionNode;
  Policy: PolicyNode;
  PolicyPreview: PolicyPreview;
  PolicyPreviewInput: PolicyPreviewInput;
  PolicyPreviewPayload: Omit<PolicyPreviewPayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PolicyValue: Scalars['PolicyValue']['output'];
  Position: PositionNode;
  PositionConnection: Omit<PositionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PositionEdge']> };
  PositionEdge: Omit<PositionEdge, 'node'> & { node: ResolversParentTypes['Position'] };
  PositionHolder: PositionHolderNode;
  PredicateCount: PredicateCount;
  PredicateFactor: PredicateFactor;
  PredicateFactorInput: PredicateFactorInput;
  PriorDialogue: PriorDialogueNode;
  ProductivityBracket: ProductivityBracket;
  ProductivityBracketInput: ProductivityBracketInput;
  ProposeAllowancePolicyInput: ProposeAllowancePolicyInput;
  ProposeAllowancePolicyPayload: Omit<ProposeAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversParentTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProposeAppointmentEndInput: ProposeAppointmentEndInput;
  ProposeAppointmentEndPayload: Omit<ProposeAppointmentEndPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProposeAppointmentInput: ProposeAppointmentInput;
  ProposeAppointmentPayload: Omit<ProposeAppointmentPayload, 'appointment' | 'userErrors'> & { appointment?: Maybe<ResolversParentTypes['Appointment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProposeBankItemInput: ProposeBankItemInput;
  ProposeBankItemPayload: Omit<ProposeBankItemPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProposeFollowUpInput: ProposeFollowUpInput;
  ProposeFollowUpPayload: Omit<ProposeFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversParentTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PublishAchievementInput: PublishAchievementInput;
  PublishAchievementPayload: Omit<PublishAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversParentTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PublishAgreementInput: PublishAgreementInput;
  PublishAgreementPayload: Omit<PublishAgreementPayload, 'agreement' | 'userErrors'> & { agreement?: Maybe<ResolversParentTypes['PerformanceAgreement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PublishMatrixInput: PublishMatrixInput;
  PublishMatrixPayload: Omit<PublishMatrixPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversParentTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Quantity: Scalars['Quantity']['output'];
  Query: Record<PropertyKey, never>;
  Rank: RankNode;
  RankRecord: Omit<RankRecord, 'rank'> & { rank: ResolversParentTypes['Rank'] };
  RateEvaluationInput: RateEvaluationInput;
  RateEvaluationPayload: Omit<RateEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RateEvaluationsInput: RateEvaluationsInput;
  RateEvaluationsPayload: Omit<RateEvaluationsPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversParentTypes['EvaluationOutcome']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RatingBasis: RatingBasisNode;
  RatingIntentInput: RatingIntentInput;
  RatingSuggestion: RatingSuggestionNode;
  ReceiveEvaluationInput: ReceiveEvaluationInput;
  ReceiveEvaluationPayload: Omit<ReceiveEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecommendAchievementInput: RecommendAchievementInput;
  RecommendAchievementPayload: Omit<RecommendAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversParentTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordAcademicResultInput: RecordAcademicResultInput;
  RecordAcademicResultPayload: Omit<RecordAcademicResultPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordActivitiesInput: RecordActivitiesInput;
  RecordActivitiesPayload: Omit<RecordActivitiesPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversParentTypes['ActivityOutcome']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordDialogueInput: RecordDialogueInput;
  RecordDialoguePayload: Omit<RecordDialoguePayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversParentTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordFollowUpInput: RecordFollowUpInput;
  RecordFollowUpPayload: Omit<RecordFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversParentTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordLeaveInput: RecordLeaveInput;
  RecordLeavePayload: Omit<RecordLeavePayload, 'leave' | 'userErrors'> & { leave?: Maybe<ResolversParentTypes['Leave']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RecordedDay: Omit<RecordedDay, 'outcomes' | 'userErrors'> & { outcomes: ReadonlyArray<ResolversParentTypes['ActivityOutcome']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefusedCount: RefusedCount;
  RegisterFindings: RegisterFindings;
  RegisterImport: RegisterImportNode;
  RegisterOutageInput: RegisterOutageInput;
  RegisterOutagePayload: Omit<RegisterOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversParentTypes['Outage']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegisterProblem: RegisterProblemNode;
  RegisterProblemConnection: Omit<RegisterProblemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RegisterProblemEdge']> };
  RegisterProblemEdge: Omit<RegisterProblemEdge, 'node'> & { node: ResolversParentTypes['RegisterProblem'] };
  RegisterProgress: RegisterProgressNode;
  RegisterRejection: RegisterRejectionNode;
  RegisterRowInput: RegisterRowInput;
  RegisterUpload: RegisterUploadNode;
  RegisterUploadHeader: RegisterUploadHeader;
  RejectAssignmentRequestInput: RejectAssignmentRequestInput;
  RejectAssignmentRequestPayload: Omit<RejectAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RejectBankProposalInput: RejectBankProposalInput;
  RejectBankProposalPayload: Omit<RejectBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RejectFollowUpInput: RejectFollowUpInput;
  RejectFollowUpPayload: Omit<RejectFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversParentTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReleaseEvaluationInput: ReleaseEvaluationInput;
  ReleaseEvaluationPayload: Omit<ReleaseEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RemoveActivityTemplateInput: RemoveActivityTemplateInput;
  RemoveActivityTemplatePayload: Omit<RemoveActivityTemplatePayload, 'templates' | 'userErrors'> & { templates?: Maybe<ReadonlyArray<ResolversParentTypes['ActivityTemplate']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReopenEvaluationInput: ReopenEvaluationInput;
  ReopenEvaluationPayload: Omit<ReopenEvaluationPayload, 'evaluation' | 'userErrors'> & { evaluation?: Maybe<ResolversParentTypes['Evaluation']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RepeatedFile: RepeatedFileNode;
  RequestEvidenceUploadInput: RequestEvidenceUploadInput;
  RequestEvidenceUploadPayload: Omit<RequestEvidenceUploadPayload, 'upload' | 'userErrors'> & { upload?: Maybe<ResolversParentTypes['EvidenceUpload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestRegisterUploadInput: RequestRegisterUploadInput;
  RequestRegisterUploadPayload: Omit<RequestRegisterUploadPayload, 'upload' | 'userErrors'> & { upload?: Maybe<ResolversParentTypes['RegisterUpload']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResolveDiscrepancyInput: ResolveDiscrepancyInput;
  ResolveDiscrepancyPayload: Omit<ResolveDiscrepancyPayload, 'discrepancy' | 'userErrors'> & { discrepancy?: Maybe<ResolversParentTypes['Discrepancy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResubmitActivityInput: ResubmitActivityInput;
  ResubmitActivityPayload: Omit<ResubmitActivityPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RetireBankItemInput: RetireBankItemInput;
  RetireBankItemPayload: Omit<RetireBankItemPayload, 'bankItem' | 'userErrors'> & { bankItem?: Maybe<ResolversParentTypes['BankItem']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnAllowancePolicyInput: ReturnAllowancePolicyInput;
  ReturnAllowancePolicyPayload: Omit<ReturnAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversParentTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnAmendmentInput: ReturnAmendmentInput;
  ReturnAmendmentPayload: Omit<ReturnAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversParentTypes['Amendment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnAssignmentRequestInput: ReturnAssignmentRequestInput;
  ReturnAssignmentRequestPayload: Omit<ReturnAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnBankProposalInput: ReturnBankProposalInput;
  ReturnBankProposalPayload: Omit<ReturnBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnMonthInput: ReturnMonthInput;
  ReturnMonthPayload: Omit<ReturnMonthPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversParentTypes['Month']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnPlanInput: ReturnPlanInput;
  ReturnPlanPayload: Omit<ReturnPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviewAmendmentInput: ReviewAmendmentInput;
  ReviewAmendmentPayload: Omit<ReviewAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversParentTypes['Amendment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviewPlanInput: ReviewPlanInput;
  ReviewPlanPayload: Omit<ReviewPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviseMatrixInput: ReviseMatrixInput;
  ReviseMatrixPayload: Omit<ReviseMatrixPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversParentTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeAssignmentInput: RevokeAssignmentInput;
  RevokeAssignmentPayload: Omit<RevokeAssignmentPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RoleResultMatrix: MatrixNode;
  SaveActivityTemplateInput: SaveActivityTemplateInput;
  SaveActivityTemplatePayload: Omit<SaveActivityTemplatePayload, 'templates' | 'userErrors'> & { templates?: Maybe<ReadonlyArray<ResolversParentTypes['ActivityTemplate']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ScheduleDialogueInput: ScheduleDialogueInput;
  ScheduleDialoguePayload: Omit<ScheduleDialoguePayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversParentTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SeenEvaluationInput: SeenEvaluationInput;
  SetAchievementInput: SetAchievementInput;
  SetAchievementPayload: Omit<SetAchievementPayload, 'achievement' | 'userErrors'> & { achievement?: Maybe<ResolversParentTypes['OrganisationAchievement']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetAppraiserOverrideInput: SetAppraiserOverrideInput;
  SetAppraiserOverridePayload: Omit<SetAppraiserOverridePayload, 'position' | 'userErrors'> & { position?: Maybe<ResolversParentTypes['Position']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetBankFavouriteInput: SetBankFavouriteInput;
  SetBankFavouritePayload: Omit<SetBankFavouritePayload, 'bank' | 'userErrors'> & { bank?: Maybe<ResolversParentTypes['PersonalBank']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetEsakipCodeInput: SetEsakipCodeInput;
  SetEsakipCodePayload: Omit<SetEsakipCodePayload, 'unit' | 'userErrors'> & { unit?: Maybe<ResolversParentTypes['Unit']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetPolicyInput: SetPolicyInput;
  SetPolicyPayload: Omit<SetPolicyPayload, 'policy' | 'userErrors'> & { policy?: Maybe<ResolversParentTypes['Policy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SettleDialoguePointInput: SettleDialoguePointInput;
  SettleDialoguePointPayload: Omit<SettleDialoguePointPayload, 'dialogue' | 'userErrors'> & { dialogue?: Maybe<ResolversParentTypes['PerformanceDialogue']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SettleLineQuestionInput: SettleLineQuestionInput;
  SettleLineQuestionPayload: Omit<SettleLineQuestionPayload, 'line' | 'userErrors'> & { line?: Maybe<ResolversParentTypes['PlanLine']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SharedFileConnection: Omit<SharedFileConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SharedFileEdge']> };
  SharedFileEdge: SharedFileEdgeNode;
  SplitTargetInput: SplitTargetInput;
  StartMatrixInput: StartMatrixInput;
  StartMatrixPayload: Omit<StartMatrixPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversParentTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  String: Scalars['String']['output'];
  SubmitActivitiesInput: SubmitActivitiesInput;
  SubmitActivitiesPayload: Omit<SubmitActivitiesPayload, 'activityMonth' | 'userErrors'> & { activityMonth?: Maybe<ResolversParentTypes['ActivityMonth']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubmitAmendmentInput: SubmitAmendmentInput;
  SubmitAmendmentPayload: Omit<SubmitAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversParentTypes['Amendment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubmitAssignmentRequestInput: SubmitAssignmentRequestInput;
  SubmitAssignmentRequestPayload: Omit<SubmitAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubmitMonthRealisationInput: SubmitMonthRealisationInput;
  SubmitMonthRealisationPayload: Omit<SubmitMonthRealisationPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversParentTypes['Month']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubmitMonthTargetInput: SubmitMonthTargetInput;
  SubmitMonthTargetPayload: Omit<SubmitMonthTargetPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversParentTypes['Month']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubmitPlanInput: SubmitPlanInput;
  SubmitPlanPayload: Omit<SubmitPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SubordinateMonth: SubordinateMonthNode;
  SuggestionExplanation: SuggestionExplanationNode;
  TakeAllowanceExportInput: TakeAllowanceExportInput;
  TakeAllowanceExportPayload: Omit<TakeAllowanceExportPayload, 'allowanceExport' | 'userErrors'> & { allowanceExport?: Maybe<ResolversParentTypes['AllowanceExport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TargetSplit: Omit<TargetSplit, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TeamMonth: Omit<TeamMonth, 'subordinates'> & { subordinates: ReadonlyArray<ResolversParentTypes['SubordinateMonth']> };
  TriedAllowance: TriedAllowanceNode;
  TriedAllowanceConnection: Omit<TriedAllowanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TriedAllowanceEdge']> };
  TriedAllowanceEdge: TriedAllowanceEdgeNode;
  Unit: UnitNode;
  UnitAchievementConnection: Omit<UnitAchievementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitAchievementEdge']> };
  UnitAchievementEdge: UnitAchievementEdgeNode;
  UnitAgreementConnection: Omit<UnitAgreementConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitAgreementEdge']> };
  UnitAgreementEdge: UnitAgreementEdgeNode;
  UnitConnection: Omit<UnitConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['UnitEdge']> };
  UnitEdge: Omit<UnitEdge, 'node'> & { node: ResolversParentTypes['Unit'] };
  UnverifiedActivities: Omit<UnverifiedActivities, 'by'> & { by?: Maybe<ResolversParentTypes['Employee']> };
  UploadAddress: UploadAddress;
  UploadHeader: UploadHeader;
  UpwardFeedback: UpwardFeedbackNode;
  UpwardFeedbackGroup: UpwardFeedbackGroupNode;
  UpwardFeedbackPage: Omit<UpwardFeedbackPage, 'rows'> & { rows: ReadonlyArray<ResolversParentTypes['UpwardFeedback']> };
  UserError: UserErrorNode;
  UserErrorParam: UserErrorParam;
  VacancyConnection: Omit<VacancyConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VacancyEdge']> };
  VacancyEdge: VacancyEdgeNode;
  ValidateAchievementsInput: ValidateAchievementsInput;
  ValidateAchievementsPayload: Omit<ValidateAchievementsPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['AchievementReport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ValidateAgreementsInput: ValidateAgreementsInput;
  ValidateAgreementsPayload: Omit<ValidateAgreementsPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['AgreementReport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ValidateAttendanceInput: ValidateAttendanceInput;
  ValidateAttendancePayload: Omit<ValidateAttendancePayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['AttendanceReport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ValidateBankInput: ValidateBankInput;
  ValidateBankPayload: Omit<ValidateBankPayload, 'report' | 'userErrors'> & { report?: Maybe<ResolversParentTypes['BankReport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ValidateRegisterInput: ValidateRegisterInput;
  ValidateRegisterPayload: Omit<ValidateRegisterPayload, 'registerImport' | 'userErrors'> & { registerImport?: Maybe<ResolversParentTypes['RegisterImport']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VerifyActivitiesInput: VerifyActivitiesInput;
  VerifyActivitiesPayload: Omit<VerifyActivitiesPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversParentTypes['ActivityOutcome']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VerifyMonthInput: VerifyMonthInput;
  VerifyMonthPayload: Omit<VerifyMonthPayload, 'month' | 'userErrors'> & { month?: Maybe<ResolversParentTypes['Month']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VerifyMonthsInput: VerifyMonthsInput;
  VerifyMonthsPayload: Omit<VerifyMonthsPayload, 'outcomes' | 'userErrors'> & { outcomes?: Maybe<ReadonlyArray<ResolversParentTypes['MonthOutcome']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VerifyPendingActivitiesInput: VerifyPendingActivitiesInput;
  VerifyPendingActivitiesPayload: Omit<VerifyPendingActivitiesPayload, 'exceptions' | 'outcomes' | 'userErrors'> & { exceptions?: Maybe<ReadonlyArray<ResolversParentTypes['ActivityOutcome']>>, outcomes?: Maybe<ReadonlyArray<ResolversParentTypes['PendingOutcome']>>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  Viewer: ViewerNode;
  VoidActivityInput: VoidActivityInput;
  VoidActivityPayload: Omit<VoidActivityPayload, 'activity' | 'userErrors'> & { activity?: Maybe<ResolversParentTypes['Activity']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WaiveDiscrepancyInput: WaiveDiscrepancyInput;
  WaiveDiscrepancyPayload: Omit<WaiveDiscrepancyPayload, 'discrepancy' | 'userErrors'> & { discrepancy?: Maybe<ResolversParentTypes['Discrepancy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WeightedRating: WeightedRatingNode;
  WindowDays: WindowDays;
  WindowException: WindowExceptionNode;
  WindowExceptionConnection: Omit<WindowExceptionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WindowExceptionEdge']> };
  WindowExceptionEdge: Omit<WindowExceptionEdge, 'node'> & { node: ResolversParentTypes['WindowException'] };
  WithdrawAllowanceAdjustmentInput: WithdrawAllowanceAdjustmentInput;
  WithdrawAllowanceAdjustmentPayload: Omit<WithdrawAllowanceAdjustmentPayload, 'adjustments' | 'userErrors'> & { adjustments?: Maybe<ResolversParentTypes['AllowanceAdjustments']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawAllowancePolicyInput: WithdrawAllowancePolicyInput;
  WithdrawAllowancePolicyPayload: Omit<WithdrawAllowancePolicyPayload, 'allowancePolicy' | 'userErrors'> & { allowancePolicy?: Maybe<ResolversParentTypes['AllowancePolicy']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawAmendmentInput: WithdrawAmendmentInput;
  WithdrawAmendmentPayload: Omit<WithdrawAmendmentPayload, 'amendment' | 'userErrors'> & { amendment?: Maybe<ResolversParentTypes['Amendment']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawAssignmentRequestInput: WithdrawAssignmentRequestInput;
  WithdrawAssignmentRequestPayload: Omit<WithdrawAssignmentRequestPayload, 'assignmentRequest' | 'userErrors'> & { assignmentRequest?: Maybe<ResolversParentTypes['AssignmentRequest']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawAssignmentsInput: WithdrawAssignmentsInput;
  WithdrawAssignmentsPayload: Omit<WithdrawAssignmentsPayload, 'matrix' | 'userErrors'> & { matrix?: Maybe<ResolversParentTypes['RoleResultMatrix']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawBankProposalInput: WithdrawBankProposalInput;
  WithdrawBankProposalPayload: Omit<WithdrawBankProposalPayload, 'proposal' | 'userErrors'> & { proposal?: Maybe<ResolversParentTypes['BankProposal']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawCalendarDaysInput: WithdrawCalendarDaysInput;
  WithdrawCalendarDaysPayload: Omit<WithdrawCalendarDaysPayload, 'declaration' | 'userErrors'> & { declaration?: Maybe<ResolversParentTypes['CalendarDeclaration']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawFeedbackInput: WithdrawFeedbackInput;
  WithdrawFeedbackPayload: Omit<WithdrawFeedbackPayload, 'feedback' | 'userErrors'> & { feedback?: Maybe<ResolversParentTypes['GivenFeedback']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawFollowUpInput: WithdrawFollowUpInput;
  WithdrawFollowUpPayload: Omit<WithdrawFollowUpPayload, 'followUp' | 'userErrors'> & { followUp?: Maybe<ResolversParentTypes['EvaluationFollowUp']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawObjectionInput: WithdrawObjectionInput;
  WithdrawObjectionPayload: Omit<WithdrawObjectionPayload, 'objection' | 'userErrors'> & { objection?: Maybe<ResolversParentTypes['Objection']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawOutageInput: WithdrawOutageInput;
  WithdrawOutagePayload: Omit<WithdrawOutagePayload, 'outage' | 'userErrors'> & { outage?: Maybe<ResolversParentTypes['Outage']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawPlanInput: WithdrawPlanInput;
  WithdrawPlanPayload: Omit<WithdrawPlanPayload, 'plan' | 'userErrors'> & { plan?: Maybe<ResolversParentTypes['Plan']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawnRowInput: WithdrawnRowInput;
  WithoutDialogueConnection: Omit<WithoutDialogueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WithoutDialogueEdge']> };
  WithoutDialogueEdge: WithoutDialogueEdgeNode;
  WorkCalendar: WorkCalendarNode;
  WorkResult: WorkResultNode;
  WorkResultInput: WorkResultInput;
  YearAbsence: YearAbsence;
};

export type AbandonAmendmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AbandonAmendmentPayload'] = ResolversParentTypes['AbandonAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcademicResultResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AcademicResult'] = ResolversParentTypes['AcademicResult']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcceptAssignmentsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AcceptAssignmentsPayload'] = ResolversParentTypes['AcceptAssignmentsPayload']> = {
  row?: Resolver<Maybe<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptEvaluationPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AcceptEvaluationPayload'] = ResolversParentTypes['AcceptEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptFollowUpPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AcceptFollowUpPayload'] = ResolversParentTypes['AcceptFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['EvaluationFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AchievementResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Achievement'] = ResolversParentTypes['Achievement']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type AchievementContentResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AchievementContent'] = ResolversParentTypes['AchievementContent']> = {
  agreementPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  expectationPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['OrganisationPredicate'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AchievementSource'], ParentType, ContextType>;
  sourceVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AchievementCriterionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AchievementCriterion'] = ResolversParentTypes['AchievementCriterion']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type AchievementDeterminationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AchievementDetermination'] = ResolversParentTypes['AchievementDetermination']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  legalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['OrganisationPredicate'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommended?: Resolver<Maybe<ResolversTypes['OrganisationPredicate']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AchievementOutcomeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AchievementOutcome'] = ResolversParentTypes['AchievementOutcome']> = {
  outcome?: Resolver<ResolversTypes['AgreementArrival'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AchievementOverrideResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AchievementOverride'] = ResolversParentTypes['AchievementOverride']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  legalReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AchievementRecommendationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AchievementRecommendation'] = ResolversParentTypes['AchievementRecommendation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['AchievementCriterion']>, ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['OrganisationPredicate'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type AchievementReportResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AchievementReport'] = ResolversParentTypes['AchievementReport']> = {
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['AchievementOutcome']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AgreementProblem']>, ParentType, ContextType>;
  problemsCsv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemsFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AcknowledgeDiscrepancyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AcknowledgeDiscrepancyPayload'] = ResolversParentTypes['AcknowledgeDiscrepancyPayload']> = {
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgeLinePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AcknowledgeLinePayload'] = ResolversParentTypes['AcknowledgeLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['PlanLine']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  bankCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bankVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['LeaveType']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  exceptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesPerUnit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActivityState'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActivityDayResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityDay'] = ResolversParentTypes['ActivityDay']> = {
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
};

export type ActivityExplanationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityExplanation'] = ResolversParentTypes['ActivityExplanation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['ActivityStep'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ActivityMonthResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityMonth'] = ResolversParentTypes['ActivityMonth']> = {
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, Partial<ActivityMonthActivitiesArgs>>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['ActivityDay']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  exceptionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missingDays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['ActivityProgress']>, ParentType, ContextType>;
  recordedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeatedFiles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RepeatedFile']>>, ParentType, ContextType>;
  signals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivitySignal']>>, ParentType, ContextType>;
  targetMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unverified?: Resolver<Maybe<ResolversTypes['UnverifiedActivities']>, ParentType, ContextType>;
  verifiedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActivityOutcomeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityOutcome'] = ResolversParentTypes['ActivityOutcome']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlinked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivityProgressResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityProgress'] = ResolversParentTypes['ActivityProgress']> = {
  dailyMinMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['DayProgress']>, ParentType, ContextType>;
  leaveCreditMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leaveDaysWorked?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  linkedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesPerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pendingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possibleMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shortDays?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  targetMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityResultResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityResult'] = ResolversParentTypes['ActivityResult']> = {
  capped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['ActivityExplanation']>, ParentType, ContextType>;
  leaveCreditMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unverifiedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifiedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivitySignalResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivitySignal'] = ResolversParentTypes['ActivitySignal']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dates?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivitySignalKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityTemplateResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityTemplate'] = ResolversParentTypes['ActivityTemplate']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['ActivityTemplateLine']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  templateId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ActivityTemplateLineResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ActivityTemplateLine'] = ResolversParentTypes['ActivityTemplateLine']> = {
  bankCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['BankItem']>, ParentType, ContextType>;
  minutesPerUnit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdjustAllowancePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AdjustAllowancePayload'] = ResolversParentTypes['AdjustAllowancePayload']> = {
  adjustments?: Resolver<Maybe<ResolversTypes['AllowanceAdjustments']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyCutOffResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgencyCutOff'] = ResolversParentTypes['AgencyCutOff']> = {
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgencyPeopleResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgencyPeople'] = ResolversParentTypes['AgencyPeople']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgendaPointResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgendaPoint'] = ResolversParentTypes['AgendaPoint']> = {
  discussed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementChangeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementChange'] = ResolversParentTypes['AgreementChange']> = {
  is?: Resolver<Maybe<ResolversTypes['AgreementItemContent']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementChangeKind'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['AgreementItemContent']>, ParentType, ContextType>;
};

export type AgreementDraftResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementDraft'] = ResolversParentTypes['AgreementDraft']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['AgreementItemContent']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AgreementItemResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementItem'] = ResolversParentTypes['AgreementItem']> = {
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perspective?: Resolver<ResolversTypes['Perspective'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  targetText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementItemContentResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementItemContent'] = ResolversParentTypes['AgreementItemContent']> = {
  goal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perspective?: Resolver<ResolversTypes['Perspective'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  targetText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementMismatchResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementMismatch'] = ResolversParentTypes['AgreementMismatch']> = {
  is?: Resolver<Maybe<ResolversTypes['AgreementItemContent']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementChangeKind'], ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['AgreementItemContent']>, ParentType, ContextType>;
};

export type AgreementOutcomeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementOutcome'] = ResolversParentTypes['AgreementOutcome']> = {
  agreement?: Resolver<Maybe<ResolversTypes['PerformanceAgreement']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AgreementArrival'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementProblemResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementProblem'] = ResolversParentTypes['AgreementProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RegisterSeverity'], ParentType, ContextType>;
};

export type AgreementReportResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementReport'] = ResolversParentTypes['AgreementReport']> = {
  agreements?: Resolver<ReadonlyArray<ResolversTypes['AgreementOutcome']>, ParentType, ContextType>;
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['AgreementProblem']>, ParentType, ContextType>;
  problemsCsv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemsFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementTargetOffResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementTargetOff'] = ResolversParentTypes['AgreementTargetOff']> = {
  item?: Resolver<ResolversTypes['AgreementItem'], ParentType, ContextType>;
  planned?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgreementVersionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementVersion'] = ResolversParentTypes['AgreementVersion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AgreementItemContent']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['AgreementSource'], ParentType, ContextType>;
  sourceVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementVersionConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementVersionConnection'] = ResolversParentTypes['AgreementVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgreementVersionEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AgreementVersionEdge'] = ResolversParentTypes['AgreementVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AgreementVersion'], ParentType, ContextType>;
};

export type AllowanceResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Allowance'] = ResolversParentTypes['Allowance']> = {
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['AllowanceVersion'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['AllowanceVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceAdjustmentResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceAdjustment'] = ResolversParentTypes['AllowanceAdjustment']> = {
  direction?: Resolver<ResolversTypes['AdjustmentDirection'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AllowanceAdjustmentsResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceAdjustments'] = ResolversParentTypes['AllowanceAdjustments']> = {
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['AllowanceAdjustment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceExportResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceExport'] = ResolversParentTypes['AllowanceExport']> = {
  agency?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['AllowanceExportPart']>, ParentType, ContextType, RequireFields<AllowanceExportPartArgs, 'no'>>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  previousNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceExportConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceExportConnection'] = ResolversParentTypes['AllowanceExportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AllowanceExportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AllowanceExportEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceExportEdge'] = ResolversParentTypes['AllowanceExportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceExport'], ParentType, ContextType>;
};

export type AllowanceExportPartResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceExportPart'] = ResolversParentTypes['AllowanceExportPart']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['AllowanceExportRow']>, ParentType, ContextType>;
};

export type AllowanceExportRowResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceExportRow'] = ResolversParentTypes['AllowanceExportRow']> = {
  allowanceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  previousNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  previousPercent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type AllowanceFormulaResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceFormula'] = ResolversParentTypes['AllowanceFormula']> = {
  actingPercent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  brackets?: Resolver<ReadonlyArray<ResolversTypes['ProductivityBracket']>, ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  disciplineWeight?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extraTaskCap?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  leaveCredit?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LeaveCredit']>>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minuteTarget?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partialMonth?: Resolver<ResolversTypes['PartialMonth'], ParentType, ContextType>;
  penalties?: Resolver<ReadonlyArray<ResolversTypes['AllowancePenalty']>, ParentType, ContextType>;
  predicateFactor?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PredicateFactor']>>, ParentType, ContextType>;
  productivityMode?: Resolver<ResolversTypes['ProductivityMode'], ParentType, ContextType>;
  productivityWeight?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  rounding?: Resolver<ResolversTypes['AllowanceRounding'], ParentType, ContextType>;
  subordinateShare?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type AllowancePenaltyResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowancePenalty'] = ResolversParentTypes['AllowancePenalty']> = {
  base?: Resolver<ResolversTypes['PenaltyBase'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalRef?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type AllowancePolicyResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowancePolicy'] = ResolversParentTypes['AllowancePolicy']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['AllowanceFormula'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowancePolicyStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceRoundingResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceRounding'] = ResolversParentTypes['AllowanceRounding']> = {
  mode?: Resolver<ResolversTypes['RoundingMode'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type AllowanceStepResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceStep'] = ResolversParentTypes['AllowanceStep']> = {
  inputs?: Resolver<ReadonlyArray<ResolversTypes['AllowanceStepInput']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['AllowanceRule'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AllowanceUnit'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type AllowanceStepInputResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceStepInput'] = ResolversParentTypes['AllowanceStepInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceTrialResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceTrial'] = ResolversParentTypes['AllowanceTrial']> = {
  people?: Resolver<ResolversTypes['TriedAllowanceConnection'], ParentType, ContextType, Partial<AllowanceTrialPeopleArgs>>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['AllowanceTrialSummary'], ParentType, ContextType>;
};

export type AllowanceTrialSumResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceTrialSum'] = ResolversParentTypes['AllowanceTrialSum']> = {
  after?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceTrialSummaryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceTrialSummary'] = ResolversParentTypes['AllowanceTrialSummary']> = {
  largest?: Resolver<ReadonlyArray<ResolversTypes['TriedAllowance']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['AllowanceTrialSum'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['AllowanceTrialUnit']>, ParentType, ContextType>;
};

export type AllowanceTrialUnitResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceTrialUnit'] = ResolversParentTypes['AllowanceTrialUnit']> = {
  sum?: Resolver<ResolversTypes['AllowanceTrialSum'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type AllowanceVersionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AllowanceVersion'] = ResolversParentTypes['AllowanceVersion']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['AllowanceChange']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disciplinePart?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  docHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inputsHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  policyHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policyNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productivity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  productivityPart?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  reproduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resultHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trace?: Resolver<ReadonlyArray<ResolversTypes['AllowanceStep']>, ParentType, ContextType>;
};

export type AmendPlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AmendPlanPayload'] = ResolversParentTypes['AmendPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AmendmentResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Amendment'] = ResolversParentTypes['Amendment']> = {
  abandonNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accountabilityScheme?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approach?: Resolver<ResolversTypes['PlanApproach'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attestation?: Resolver<Maybe<ResolversTypes['PlanAttestation']>, ParentType, ContextType>;
  behaviours?: Resolver<ReadonlyArray<ResolversTypes['BehaviourExpectation']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanKind'], ParentType, ContextType>;
  lintFindings?: Resolver<ReadonlyArray<ResolversTypes['LintFinding']>, ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  resourceSupport?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  returnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AmendmentStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workResults?: Resolver<ReadonlyArray<ResolversTypes['WorkResult']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerLineQuestionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AnswerLineQuestionPayload'] = ResolversParentTypes['AnswerLineQuestionPayload']> = {
  line?: Resolver<Maybe<ResolversTypes['PlanLine']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyActivityTemplatePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ApplyActivityTemplatePayload'] = ResolversParentTypes['ApplyActivityTemplatePayload']> = {
  days?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordedDay']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  ending?: Resolver<Maybe<ResolversTypes['AppointmentEnding']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OfficeRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AppointmentStatus'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AppointmentConnection'] = ResolversParentTypes['AppointmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AppointmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
};

export type AppointmentEndingResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AppointmentEnding'] = ResolversParentTypes['AppointmentEnding']> = {
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type AppraiserOnResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AppraiserOn'] = ResolversParentTypes['AppraiserOn']> = {
  appraiser?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['AppraiserBasis']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['NoAppraiserReason']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type ApproveAllowancePolicyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ApproveAllowancePolicyPayload'] = ResolversParentTypes['ApproveAllowancePolicyPayload']> = {
  allowancePolicy?: Resolver<Maybe<ResolversTypes['AllowancePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveAmendmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ApproveAmendmentPayload'] = ResolversParentTypes['ApproveAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveAssignmentRequestPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ApproveAssignmentRequestPayload'] = ResolversParentTypes['ApproveAssignmentRequestPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveBankProposalPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ApproveBankProposalPayload'] = ResolversParentTypes['ApproveBankProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['BankProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveMonthTargetPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ApproveMonthTargetPayload'] = ResolversParentTypes['ApproveMonthTargetPayload']> = {
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApprovePlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ApprovePlanPayload'] = ResolversParentTypes['ApprovePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskAboutAssignmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AskAboutAssignmentPayload'] = ResolversParentTypes['AskAboutAssignmentPayload']> = {
  row?: Resolver<Maybe<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskAboutLinePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AskAboutLinePayload'] = ResolversParentTypes['AskAboutLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['PlanLine']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignmentRecordResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AssignmentRecord'] = ResolversParentTypes['AssignmentRecord']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  letterNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AssignmentRequestResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AssignmentRequest'] = ResolversParentTypes['AssignmentRequest']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forwardedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['Letter'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssignmentRequestStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AssignmentRequestType'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentRequestConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AssignmentRequestConnection'] = ResolversParentTypes['AssignmentRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AssignmentRequestEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AssignmentRequestEdge'] = ResolversParentTypes['AssignmentRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssignmentRequest'], ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  discipline?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  former?: Resolver<ReadonlyArray<ResolversTypes['AttendanceVersion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  penalties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendanceReportResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AttendanceReport'] = ResolversParentTypes['AttendanceReport']> = {
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['AttendanceRowReport']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceRowReportResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AttendanceRowReport'] = ResolversParentTypes['AttendanceRowReport']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AttendanceArrival'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceVersionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AttendanceVersion'] = ResolversParentTypes['AttendanceVersion']> = {
  discipline?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  penalties?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorshipSignalResolvers<ContextType = Request, ParentType extends ResolversParentTypes['AuthorshipSignal'] = ResolversParentTypes['AuthorshipSignal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  caution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthorshipSignalKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type BankArrivalResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankArrival'] = ResolversParentTypes['BankArrival']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['BankArrivalKind'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankContentResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankContent'] = ResolversParentTypes['BankContent']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normMinutes?: Resolver<ResolversTypes['NormMinutes'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankHitResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankHit'] = ResolversParentTypes['BankHit']> = {
  item?: Resolver<ResolversTypes['BankItem'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['BankMatch'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BankItemResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankItem'] = ResolversParentTypes['BankItem']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normMinutes?: Resolver<ResolversTypes['NormMinutes'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retirementNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BankItemState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['BankItemVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankItemConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankItemConnection'] = ResolversParentTypes['BankItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankItemEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankItemEdge'] = ResolversParentTypes['BankItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankItem'], ParentType, ContextType>;
};

export type BankItemVersionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankItemVersion'] = ResolversParentTypes['BankItemVersion']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normMinutes?: Resolver<ResolversTypes['NormMinutes'], ParentType, ContextType>;
  output?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['BankProposal']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankProblemResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankProblem'] = ResolversParentTypes['BankProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RegisterSeverity'], ParentType, ContextType>;
};

export type BankProposalResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankProposal'] = ResolversParentTypes['BankProposal']> = {
  approved?: Resolver<Maybe<ResolversTypes['BankItem']>, ParentType, ContextType>;
  approvedVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['BankContent'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revises?: Resolver<Maybe<ResolversTypes['BankItem']>, ParentType, ContextType>;
  revisesVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BankProposalStatus'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankProposalConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankProposalConnection'] = ResolversParentTypes['BankProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BankProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankProposalEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankProposalEdge'] = ResolversParentTypes['BankProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankProposal'], ParentType, ContextType>;
};

export type BankReportResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BankReport'] = ResolversParentTypes['BankReport']> = {
  arrivals?: Resolver<ReadonlyArray<ResolversTypes['BankArrival']>, ParentType, ContextType>;
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['BankProblem']>, ParentType, ContextType>;
  problemsCsv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problemsFound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BehaviourExpectationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['BehaviourExpectation'] = ResolversParentTypes['BehaviourExpectation']> = {
  specialExpectation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['BehaviourValue'], ParentType, ContextType>;
};

export type CalendarDeclarationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CalendarDeclaration'] = ResolversParentTypes['CalendarDeclaration']> = {
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decreeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeclaredKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelDialoguePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CancelDialoguePayload'] = ResolversParentTypes['CancelDialoguePayload']> = {
  dialogue?: Resolver<Maybe<ResolversTypes['PerformanceDialogue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelPlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CancelPlanPayload'] = ResolversParentTypes['CancelPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarriedPointResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CarriedPoint'] = ResolversParentTypes['CarriedPoint']> = {
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromPlanId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['DialogueSide']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DialoguePointState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CascadeAssignmentResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CascadeAssignment'] = ResolversParentTypes['CascadeAssignment']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intermediateResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssigneeKind'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  leaderResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CascadeMode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['MatrixRow'], ParentType, ContextType>;
  sharePermille?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssignmentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePositionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ClosePositionPayload'] = ResolversParentTypes['ClosePositionPayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseUnitPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CloseUnitPayload'] = ResolversParentTypes['CloseUnitPayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommentOnLinePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CommentOnLinePayload'] = ResolversParentTypes['CommentOnLinePayload']> = {
  line?: Resolver<Maybe<ResolversTypes['PlanLine']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitAchievementsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CommitAchievementsPayload'] = ResolversParentTypes['CommitAchievementsPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AchievementReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitAgreementsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CommitAgreementsPayload'] = ResolversParentTypes['CommitAgreementsPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AgreementReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitAttendancePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CommitAttendancePayload'] = ResolversParentTypes['CommitAttendancePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AttendanceReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitBankPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CommitBankPayload'] = ResolversParentTypes['CommitBankPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['BankReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommitRegisterPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CommitRegisterPayload'] = ResolversParentTypes['CommitRegisterPayload']> = {
  registerImport?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmAppointmentEndPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ConfirmAppointmentEndPayload'] = ResolversParentTypes['ConfirmAppointmentEndPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmAppointmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ConfirmAppointmentPayload'] = ResolversParentTypes['ConfirmAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmDialoguePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ConfirmDialoguePayload'] = ResolversParentTypes['ConfirmDialoguePayload']> = {
  dialogue?: Resolver<Maybe<ResolversTypes['PerformanceDialogue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ContractRecommendationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ContractRecommendation'] = ResolversParentTypes['ContractRecommendation']> = {
  decision?: Resolver<Maybe<ResolversTypes['ContractDecision']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ContractNote']>, ParentType, ContextType>;
};

export type CopyActivityDayPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CopyActivityDayPayload'] = ResolversParentTypes['CopyActivityDayPayload']> = {
  days?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordedDay']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CopyPlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CopyPlanPayload'] = ResolversParentTypes['CopyPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectAchievementPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CorrectAchievementPayload'] = ResolversParentTypes['CorrectAchievementPayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectFeedbackPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CorrectFeedbackPayload'] = ResolversParentTypes['CorrectFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['GivenFeedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CorrectOutagePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CorrectOutagePayload'] = ResolversParentTypes['CorrectOutagePayload']> = {
  outage?: Resolver<Maybe<ResolversTypes['Outage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreatePlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreatePlanPayload'] = ResolversParentTypes['CreatePlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  conversions?: Resolver<ReadonlyArray<ResolversTypes['CreditConversion']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['OpeningCredit']>, ParentType, ContextType>;
  towardLevel?: Resolver<ResolversTypes['CreditCounter'], ParentType, ContextType>;
  towardRank?: Resolver<ResolversTypes['CreditCounter'], ParentType, ContextType>;
};

export type CreditConversionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreditConversion'] = ResolversParentTypes['CreditConversion']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CreditStanding'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['CreditVersion']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditCounterResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreditCounter'] = ResolversParentTypes['CreditCounter']> = {
  balance?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CreditStep']>, ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
};

export type CreditGroundResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreditGround'] = ResolversParentTypes['CreditGround']> = {
  documentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CreditInputResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreditInput'] = ResolversParentTypes['CreditInput']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type CreditPartResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreditPart'] = ResolversParentTypes['CreditPart']> = {
  basis?: Resolver<ResolversTypes['CreditBasis'], ParentType, ContextType>;
  coefficient?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['CreditGround']>, ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  last?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  multiplier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type CreditStandingResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreditStanding'] = ResolversParentTypes['CreditStanding']> = {
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  levelNeeded?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rankNeeded?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  towardLevel?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  towardRank?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type CreditStepResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreditStep'] = ResolversParentTypes['CreditStep']> = {
  balance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['CreditInput']>, ParentType, ContextType>;
  legalReference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CreditStepKind'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type CreditVersionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CreditVersion'] = ResolversParentTypes['CreditVersion']> = {
  cause?: Resolver<ResolversTypes['CreditCause'], ParentType, ContextType>;
  convertedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['CreditPart']>, ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['CreditStanding'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CreditStep']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type CutOffResolvers<ContextType = Request, ParentType extends ResolversParentTypes['CutOff'] = ResolversParentTypes['CutOff']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyCutOff']>, ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['WindowKind'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayProgressResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DayProgress'] = ResolversParentTypes['DayProgress']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  short?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecideObjectionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DecideObjectionPayload'] = ResolversParentTypes['DecideObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclareCalendarDaysPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DeclareCalendarDaysPayload'] = ResolversParentTypes['DeclareCalendarDaysPayload']> = {
  declaration?: Resolver<Maybe<ResolversTypes['CalendarDeclaration']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineAppointmentEndPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DeclineAppointmentEndPayload'] = ResolversParentTypes['DeclineAppointmentEndPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineAppointmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DeclineAppointmentPayload'] = ResolversParentTypes['DeclineAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeskItemResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DeskItem'] = ResolversParentTypes['DeskItem']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DeskStep'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeskItemConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DeskItemConnection'] = ResolversParentTypes['DeskItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeskItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeskItemEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DeskItemEdge'] = ResolversParentTypes['DeskItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeskItem'], ParentType, ContextType>;
};

export type DialogueConfirmationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DialogueConfirmation'] = ResolversParentTypes['DialogueConfirmation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['DialogueSide'], ParentType, ContextType>;
};

export type DialogueSummaryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DialogueSummary'] = ResolversParentTypes['DialogueSummary']> = {
  agreedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DialogueKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DialogueState'], ParentType, ContextType>;
};

export type DiscrepancyResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Discrepancy'] = ResolversParentTypes['Discrepancy']> = {
  class?: Resolver<ResolversTypes['DiscrepancyClass'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DiscrepancyOwner'], ParentType, ContextType>;
  planNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordSays?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerSays?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['DiscrepancyResolution']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['DiscrepancySeverity'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DiscrepancyState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waivedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  whatToDo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscrepancyConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DiscrepancyConnection'] = ResolversParentTypes['DiscrepancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiscrepancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DiscrepancyEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DiscrepancyEdge'] = ResolversParentTypes['DiscrepancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Discrepancy'], ParentType, ContextType>;
};

export type DistributionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Distribution'] = ResolversParentTypes['Distribution']> = {
  broken?: Resolver<ReadonlyArray<ResolversTypes['DistributionClause']>, ParentType, ContextType>;
  checked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['PredicateCount']>, ParentType, ContextType>;
  guide?: Resolver<ReadonlyArray<ResolversTypes['DistributionClause']>, ParentType, ContextType>;
  minGroup?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['DistributionMode'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['OrganisationPredicate']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type DistributionClauseResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DistributionClause'] = ResolversParentTypes['DistributionClause']> = {
  kind?: Resolver<ResolversTypes['DistributionClauseKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  predicates?: Resolver<ReadonlyArray<ResolversTypes['Predicate']>, ParentType, ContextType>;
};

export type DistributionPreviewResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DistributionPreview'] = ResolversParentTypes['DistributionPreview']> = {
  brokenByRatings?: Resolver<ReadonlyArray<ResolversTypes['DistributionClause']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
  withRatings?: Resolver<ResolversTypes['Distribution'], ParentType, ContextType>;
};

export type DistributionPreviewPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DistributionPreviewPayload'] = ResolversParentTypes['DistributionPreviewPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['DistributionPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DocumentAchievementResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DocumentAchievement'] = ResolversParentTypes['DocumentAchievement']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['OrganisationPredicate'], ParentType, ContextType>;
  unitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DocumentBehaviourResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DocumentBehaviour'] = ResolversParentTypes['DocumentBehaviour']> = {
  expectation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['BehaviourValue'], ParentType, ContextType>;
};

export type DocumentObjectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DocumentObjection'] = ResolversParentTypes['DocumentObjection']> = {
  appraiserExplanation?: Resolver<Maybe<ResolversTypes['ObjectionExplanation']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  employeeExplanation?: Resolver<Maybe<ResolversTypes['ObjectionExplanation']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ObjectionOutcome'], ParentType, ContextType>;
  predicateBefore?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentRecordResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DocumentRecord'] = ResolversParentTypes['DocumentRecord']> = {
  cause?: Resolver<ResolversTypes['DocumentCause'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['DocumentSignature']>, ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DocumentResultResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DocumentResult'] = ResolversParentTypes['DocumentResult']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leaderResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['MonthLine'], ParentType, ContextType>;
};

export type DocumentSignatureResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DocumentSignature'] = ResolversParentTypes['DocumentSignature']> = {
  as?: Resolver<ResolversTypes['SignatureRole'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type DraftAchievementPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DraftAchievementPayload'] = ResolversParentTypes['DraftAchievementPayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftAgreementPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DraftAgreementPayload'] = ResolversParentTypes['DraftAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['PerformanceAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DraftAssignmentRequestPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['DraftAssignmentRequestPayload'] = ResolversParentTypes['DraftAssignmentRequestPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EarlierEvaluationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EarlierEvaluation'] = ResolversParentTypes['EarlierEvaluation']> = {
  appraiser?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  documentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  ratingBehaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingResult?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type EditActivityPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EditActivityPayload'] = ResolversParentTypes['EditActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditAllowancePolicyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EditAllowancePolicyPayload'] = ResolversParentTypes['EditAllowancePolicyPayload']> = {
  allowancePolicy?: Resolver<Maybe<ResolversTypes['AllowancePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditAmendmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EditAmendmentPayload'] = ResolversParentTypes['EditAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditAssignmentRequestPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EditAssignmentRequestPayload'] = ResolversParentTypes['EditAssignmentRequestPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditBankProposalPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EditBankProposalPayload'] = ResolversParentTypes['EditBankProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['BankProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditMatrixPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EditMatrixPayload'] = ResolversParentTypes['EditMatrixPayload']> = {
  matrix?: Resolver<Maybe<ResolversTypes['RoleResultMatrix']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditPlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EditPlanPayload'] = ResolversParentTypes['EditPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EligibilityConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EligibilityConnection'] = ResolversParentTypes['EligibilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EligibilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EligibilityEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EligibilityEdge'] = ResolversParentTypes['EligibilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['EligibilityReason']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['EligibilityReason']>, ParentType, ContextType>;
};

export type EligibilityReasonResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EligibilityReason'] = ResolversParentTypes['EligibilityReason']> = {
  contract?: Resolver<Maybe<ResolversTypes['ContractDecision']>, ParentType, ContextType>;
  evaluationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  has?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['EligibilityRule'], ParentType, ContextType>;
};

export type EmployeeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  activityMonths?: Resolver<ReadonlyArray<ResolversTypes['ActivityMonth']>, ParentType, ContextType, RequireFields<EmployeeActivityMonthsArgs, 'year'>>;
  appraiserOn?: Resolver<Maybe<ResolversTypes['AppraiserOn']>, ParentType, ContextType, Partial<EmployeeAppraiserOnArgs>>;
  assignments?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType, RequireFields<EmployeeAssignmentsArgs, 'year'>>;
  calendar?: Resolver<Maybe<ResolversTypes['PersonCalendar']>, ParentType, ContextType, RequireFields<EmployeeCalendarArgs, 'month'>>;
  credit?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType>;
  employmentStatus?: Resolver<Maybe<ResolversTypes['EmploymentStatus']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, RequireFields<EmployeeFeedbackArgs, 'period'>>;
  feedbackResults?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeedbackResult']>>, ParentType, ContextType, Partial<EmployeeFeedbackResultsArgs>>;
  feedbackStanding?: Resolver<Maybe<ResolversTypes['FeedbackStanding']>, ParentType, ContextType, Partial<EmployeeFeedbackStandingArgs>>;
  followUps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvaluationFollowUp']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['EmployeeHistory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalStatus?: Resolver<Maybe<ResolversTypes['LegalStatus']>, ParentType, ContextType>;
  matrices?: Resolver<ReadonlyArray<ResolversTypes['RoleResultMatrix']>, ParentType, ContextType, RequireFields<EmployeeMatricesArgs, 'year'>>;
  month?: Resolver<Maybe<ResolversTypes['EmployeeMonth']>, ParentType, ContextType, RequireFields<EmployeeMonthArgs, 'period'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<EmployeePlansArgs, 'year'>>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Rank']>, ParentType, ContextType>;
  subordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employee']>>, ParentType, ContextType, Partial<EmployeeSubordinatesArgs>>;
  team?: Resolver<Maybe<ResolversTypes['PeriodCardConnection']>, ParentType, ContextType, RequireFields<EmployeeTeamArgs, 'period' | 'withoutDialogue'>>;
  teamMonths?: Resolver<Maybe<ReadonlyArray<ResolversTypes['TeamMonth']>>, ParentType, ContextType, RequireFields<EmployeeTeamMonthsArgs, 'year'>>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  upwardFeedback?: Resolver<Maybe<ReadonlyArray<ResolversTypes['UpwardFeedbackGroup']>>, ParentType, ContextType, RequireFields<EmployeeUpwardFeedbackArgs, 'year'>>;
  windowExceptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['WindowException']>>, ParentType, ContextType>;
  withoutDialogue?: Resolver<Maybe<ResolversTypes['WithoutDialogueConnection']>, ParentType, ContextType, RequireFields<EmployeeWithoutDialogueArgs, 'since'>>;
  workWeek?: Resolver<ResolversTypes['WorkWeek'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['EmployeeYear']>, ParentType, ContextType, RequireFields<EmployeeYearArgs, 'year'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployeeConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EmployeeConnection'] = ResolversParentTypes['EmployeeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmployeeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmployeeEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EmployeeEdge'] = ResolversParentTypes['EmployeeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type EmployeeHistoryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EmployeeHistory'] = ResolversParentTypes['EmployeeHistory']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['AssignmentRecord']>, ParentType, ContextType>;
  leaves?: Resolver<ReadonlyArray<ResolversTypes['Leave']>, ParentType, ContextType>;
  legalStatuses?: Resolver<ReadonlyArray<ResolversTypes['LegalStatusRecord']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['LineRecord']>, ParentType, ContextType>;
  ranks?: Resolver<ReadonlyArray<ResolversTypes['RankRecord']>, ParentType, ContextType>;
};

export type EmployeeMonthResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EmployeeMonth'] = ResolversParentTypes['EmployeeMonth']> = {
  activityMonth?: Resolver<Maybe<ResolversTypes['ActivityMonth']>, ParentType, ContextType>;
  allowance?: Resolver<Maybe<ResolversTypes['Allowance']>, ParentType, ContextType>;
  allowanceAdjustments?: Resolver<Maybe<ResolversTypes['AllowanceAdjustments']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  feedbackCounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FeedbackCount']>>, ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Month']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type EmployeeYearResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EmployeeYear'] = ResolversParentTypes['EmployeeYear']> = {
  concluding?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluations?: Resolver<ReadonlyArray<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
};

export type EndLeavePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EndLeavePayload'] = ResolversParentTypes['EndLeavePayload']> = {
  leave?: Resolver<Maybe<ResolversTypes['Leave']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndWindowExceptionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EndWindowExceptionPayload'] = ResolversParentTypes['EndWindowExceptionPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  windowException?: Resolver<Maybe<ResolversTypes['WindowException']>, ParentType, ContextType>;
};

export type EnterOpeningCreditPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EnterOpeningCreditPayload'] = ResolversParentTypes['EnterOpeningCreditPayload']> = {
  openingCredit?: Resolver<Maybe<ResolversTypes['OpeningCredit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluatedAchievementResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluatedAchievement'] = ResolversParentTypes['EvaluatedAchievement']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['OrganisationPredicate'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type EvaluatedMonthResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluatedMonth'] = ResolversParentTypes['EvaluatedMonth']> = {
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inWords?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvaluatedYearResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluatedYear'] = ResolversParentTypes['EvaluatedYear']> = {
  absences?: Resolver<ReadonlyArray<ResolversTypes['YearAbsence']>, ParentType, ContextType>;
  academicResult?: Resolver<Maybe<ResolversTypes['AcademicResult']>, ParentType, ContextType>;
  concludes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disagrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  earlier?: Resolver<ReadonlyArray<ResolversTypes['EarlierEvaluation']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['EmploymentStatus']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['MonthOfYear']>, ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  weighted?: Resolver<Maybe<ResolversTypes['WeightedRating']>, ParentType, ContextType>;
};

export type EvaluationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Evaluation'] = ResolversParentTypes['Evaluation']> = {
  achievement?: Resolver<Maybe<ResolversTypes['EvaluatedAchievement']>, ParentType, ContextType>;
  achievementUnit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes['ActivityResult'], ParentType, ContextType>;
  appraiserSnapshot?: Resolver<Maybe<ResolversTypes['PersonSnapshot']>, ParentType, ContextType>;
  behaviours?: Resolver<ReadonlyArray<ResolversTypes['EvaluationBehaviour']>, ParentType, ContextType>;
  businessDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ContractRecommendation']>, ParentType, ContextType>;
  deemedReceived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  distribution?: Resolver<Maybe<ResolversTypes['EvaluationDistribution']>, ParentType, ContextType>;
  docHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['EvaluationDocument']>, ParentType, ContextType, RequireFields<EvaluationDocumentArgs, 'number'>>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentRecord']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  employeeSnapshot?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  finalAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finalBy?: Resolver<Maybe<ResolversTypes['EvaluationEnd']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['EvaluationLine']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['EvaluatedMonth']>, ParentType, ContextType>;
  objectUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  objections?: Resolver<ReadonlyArray<ResolversTypes['Objection']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  priorDialogue?: Resolver<Maybe<ResolversTypes['PriorDialogue']>, ParentType, ContextType>;
  ratedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ratingBasis?: Resolver<Maybe<ResolversTypes['RatingBasis']>, ParentType, ContextType>;
  ratingBehaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingResult?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiveUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regulationVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  release?: Resolver<Maybe<ResolversTypes['EvaluationRelease']>, ParentType, ContextType>;
  reopenings?: Resolver<ReadonlyArray<ResolversTypes['EvaluationReopening']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvaluationStatus'], ParentType, ContextType>;
  subordinatesOpen?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suggestions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RatingSuggestion']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAchievement?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  withoutDialogue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['EvaluatedYear']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationBehaviourResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationBehaviour'] = ResolversParentTypes['EvaluationBehaviour']> = {
  continuous?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  expectation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['BehaviourValue'], ParentType, ContextType>;
};

export type EvaluationDistributionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationDistribution'] = ResolversParentTypes['EvaluationDistribution']> = {
  clauses?: Resolver<ReadonlyArray<ResolversTypes['DistributionClause']>, ParentType, ContextType>;
  justification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvaluationDocumentResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationDocument'] = ResolversParentTypes['EvaluationDocument']> = {
  achievement?: Resolver<Maybe<ResolversTypes['DocumentAchievement']>, ParentType, ContextType>;
  appraiser?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  behaviours?: Resolver<ReadonlyArray<ResolversTypes['DocumentBehaviour']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ContractRecommendation']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objection?: Resolver<Maybe<ResolversTypes['DocumentObjection']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  ratingBehaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingResult?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['DocumentRecord'], ParentType, ContextType>;
  regulationVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reopeningLegalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['DocumentResult']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['PersonSnapshot']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['MonthTask']>, ParentType, ContextType>;
};

export type EvaluationFollowUpResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationFollowUp'] = ResolversParentTypes['EvaluationFollowUp']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  endNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  groundFell?: Resolver<Maybe<ResolversTypes['FollowUpGroundFell']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FollowUpKind'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FollowUpStatus'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FollowUpStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvaluationLineResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationLine'] = ResolversParentTypes['EvaluationLine']> = {
  continuous?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  feedback?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  feedbackEvidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  leaderResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['MonthLine'], ParentType, ContextType>;
};

export type EvaluationOutcomeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationOutcome'] = ResolversParentTypes['EvaluationOutcome']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  evaluationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvaluationReleaseResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationRelease'] = ResolversParentTypes['EvaluationRelease']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationReopeningResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationReopening'] = ResolversParentTypes['EvaluationReopening']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  distribution?: Resolver<Maybe<ResolversTypes['EvaluationDistribution']>, ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvaluationSummaryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvaluationSummary'] = ResolversParentTypes['EvaluationSummary']> = {
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EvaluationStatus'], ParentType, ContextType>;
  withoutDialogue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceFileResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  alsoBroughtBy?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Employee']>>, ParentType, ContextType>;
  broughtAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['EvidenceRejection']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EvidenceFileState'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EvidenceFileType']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceRejectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvidenceRejection'] = ResolversParentTypes['EvidenceRejection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceUploadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['EvidenceUpload'] = ResolversParentTypes['EvidenceUpload']> = {
  address?: Resolver<Maybe<ResolversTypes['UploadAddress']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['EvidenceFile'], ParentType, ContextType>;
};

export type ExplainObjectionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ExplainObjectionPayload'] = ResolversParentTypes['ExplainObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  author?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  correctedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['FeedbackStanding'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['FeedbackTarget'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['FeedbackTone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackCountResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FeedbackCount'] = ResolversParentTypes['FeedbackCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['FeedbackTarget'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['FeedbackTone'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackResultResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FeedbackResult'] = ResolversParentTypes['FeedbackResult']> = {
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackTargetResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FeedbackTarget'] = ResolversParentTypes['FeedbackTarget']> = {
  about?: Resolver<ResolversTypes['FeedbackAbout'], ParentType, ContextType>;
  activityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  behaviour?: Resolver<Maybe<ResolversTypes['BehaviourValue']>, ParentType, ContextType>;
  planId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type FileObjectionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FileObjectionPayload'] = ResolversParentTypes['FileObjectionPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FinishFollowUpPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FinishFollowUpPayload'] = ResolversParentTypes['FinishFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['EvaluationFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['DialogueSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DialoguePointState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowUpConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FollowUpConnection'] = ResolversParentTypes['FollowUpConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FollowUpEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FollowUpEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FollowUpEdge'] = ResolversParentTypes['FollowUpEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvaluationFollowUp'], ParentType, ContextType>;
};

export type FollowUpStepResolvers<ContextType = Request, ParentType extends ResolversParentTypes['FollowUpStep'] = ResolversParentTypes['FollowUpStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  dialogueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ForwardAssignmentRequestPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ForwardAssignmentRequestPayload'] = ResolversParentTypes['ForwardAssignmentRequestPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveFeedbackPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['GiveFeedbackPayload'] = ResolversParentTypes['GiveFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['GivenFeedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GivenFeedbackResolvers<ContextType = Request, ParentType extends ResolversParentTypes['GivenFeedback'] = ResolversParentTypes['GivenFeedback']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changeableUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['FeedbackStanding'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['FeedbackTarget'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['FeedbackTone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GivenFeedbackConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['GivenFeedbackConnection'] = ResolversParentTypes['GivenFeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GivenFeedbackEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GivenFeedbackEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['GivenFeedbackEdge'] = ResolversParentTypes['GivenFeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GivenFeedback'], ParentType, ContextType>;
};

export type GrantWindowExceptionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['GrantWindowExceptionPayload'] = ResolversParentTypes['GrantWindowExceptionPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  windowException?: Resolver<Maybe<ResolversTypes['WindowException']>, ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decreeNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeclaredKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  activities?: Resolver<ReadonlyArray<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  aggregation?: Resolver<Maybe<ResolversTypes['Aggregation']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Quantity']>>, ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['Perspective']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  targetText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssueEvaluationPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['IssueEvaluationPayload'] = ResolversParentTypes['IssueEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type IssueEvaluationsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['IssueEvaluationsPayload'] = ResolversParentTypes['IssueEvaluationsPayload']> = {
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvaluationOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JobRunResolvers<ContextType = Request, ParentType extends ResolversParentTypes['JobRun'] = ResolversParentTypes['JobRun']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  plannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusedBy?: Resolver<ReadonlyArray<ResolversTypes['RefusedCount']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStatus'], ParentType, ContextType>;
};

export type LapseFollowUpPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['LapseFollowUpPayload'] = ResolversParentTypes['LapseFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['EvaluationFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Leave'] = ResolversParentTypes['Leave']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  letterNo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LeaveType'], ParentType, ContextType>;
};

export type LeaveCreditResolvers<ContextType = Request, ParentType extends ResolversParentTypes['LeaveCredit'] = ResolversParentTypes['LeaveCredit']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LeaveType'], ParentType, ContextType>;
};

export type LegalStatusRecordResolvers<ContextType = Request, ParentType extends ResolversParentTypes['LegalStatusRecord'] = ResolversParentTypes['LegalStatusRecord']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LegalStatus'], ParentType, ContextType>;
};

export type LetterResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Letter'] = ResolversParentTypes['Letter']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineAcknowledgementResolvers<ContextType = Request, ParentType extends ResolversParentTypes['LineAcknowledgement'] = ResolversParentTypes['LineAcknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineEntryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['LineEntry'] = ResolversParentTypes['LineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineEntryKind'], ParentType, ContextType>;
  questionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LineProposalResolvers<ContextType = Request, ParentType extends ResolversParentTypes['LineProposal'] = ResolversParentTypes['LineProposal']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanChangeKind'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LineRecordResolvers<ContextType = Request, ParentType extends ResolversParentTypes['LineRecord'] = ResolversParentTypes['LineRecord']> = {
  line?: Resolver<ResolversTypes['AppraiserOn'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LintFindingResolvers<ContextType = Request, ParentType extends ResolversParentTypes['LintFinding'] = ResolversParentTypes['LintFinding']> = {
  code?: Resolver<ResolversTypes['LintRule'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['LintSeverity'], ParentType, ContextType>;
  suggestion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixCoverageResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MatrixCoverage'] = ResolversParentTypes['MatrixCoverage']> = {
  circular?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  gone?: Resolver<ReadonlyArray<ResolversTypes['MatrixPlace']>, ParentType, ContextType>;
  outdated?: Resolver<ReadonlyArray<ResolversTypes['MatrixPlace']>, ParentType, ContextType>;
  outsideLine?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  sharesOff?: Resolver<ReadonlyArray<ResolversTypes['MatrixShares']>, ParentType, ContextType>;
  uncoveredResultIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  withoutAssignment?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
};

export type MatrixPlaceResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MatrixPlace'] = ResolversParentTypes['MatrixPlace']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MatrixResultResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MatrixResult'] = ResolversParentTypes['MatrixResult']> = {
  category?: Resolver<ResolversTypes['WorkResultCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixRowResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['CascadeAssignment']>, ParentType, ContextType>;
  contentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CascadeAssignment']>>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssigneeKind'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatrixSharesResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MatrixShares'] = ResolversParentTypes['MatrixShares']> = {
  permille?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MinutesSummaryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MinutesSummary'] = ResolversParentTypes['MinutesSummary']> = {
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Month'] = ResolversParentTypes['Month']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  exceptionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lateReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lateTarget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['MonthLine']>, ParentType, ContextType>;
  lockedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  missedBy?: Resolver<Maybe<ResolversTypes['MonthMissedBy']>, ParentType, ContextType>;
  onLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  realisedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MonthStatus'], ParentType, ContextType>;
  targetApprovedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targetDeemed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetSubmittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['MonthTask']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verifier?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<ResolversTypes['MonthWindows'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MonthLineResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthLine'] = ResolversParentTypes['MonthLine']> = {
  achievement?: Resolver<Maybe<ResolversTypes['Achievement']>, ParentType, ContextType>;
  aspect?: Resolver<Maybe<ResolversTypes['Aspect']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['Comparator']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  indicatorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noTargetReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realisation?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  realisationText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resultText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  targetText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MonthOfYearResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthOfYear'] = ResolversParentTypes['MonthOfYear']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['Predicate']>, ParentType, ContextType>;
  ratingBehaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingResult?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MonthStatus'], ParentType, ContextType>;
};

export type MonthOutcomeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthOutcome'] = ResolversParentTypes['MonthOutcome']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MonthReceiptConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthReceiptConnection'] = ResolversParentTypes['MonthReceiptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MonthReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MonthReceiptEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthReceiptEdge'] = ResolversParentTypes['MonthReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['MonthStateCount']>, ParentType, ContextType>;
};

export type MonthStateCountResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthStateCount'] = ResolversParentTypes['MonthStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MonthStatus'], ParentType, ContextType>;
};

export type MonthSummaryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthSummary'] = ResolversParentTypes['MonthSummary']> = {
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MonthStatus'], ParentType, ContextType>;
};

export type MonthTaskResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthTask'] = ResolversParentTypes['MonthTask']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  assignedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  realisation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonthWindowsResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MonthWindows'] = ResolversParentTypes['MonthWindows']> = {
  earliestRealisation?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  realisation?: Resolver<ResolversTypes['WindowDays'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['WindowDays'], ParentType, ContextType>;
  targetUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['WindowDays'], ParentType, ContextType>;
};

export type MovedMonthResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MovedMonth'] = ResolversParentTypes['MovedMonth']> = {
  activityDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cutOff?: Resolver<ReadonlyArray<ResolversTypes['CutOff']>, ParentType, ContextType>;
  opened?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  partsFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  partsTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  windows?: Resolver<ReadonlyArray<ResolversTypes['MovedWindow']>, ParentType, ContextType>;
};

export type MovedWindowResolvers<ContextType = Request, ParentType extends ResolversParentTypes['MovedWindow'] = ResolversParentTypes['MovedWindow']> = {
  after?: Resolver<ResolversTypes['WindowDays'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['WindowDays'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overAtOnce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['WorkWeek'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['WindowKind'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  abandonAmendment?: Resolver<ResolversTypes['AbandonAmendmentPayload'], ParentType, ContextType, RequireFields<MutationAbandonAmendmentArgs, 'input'>>;
  acceptAssignments?: Resolver<ResolversTypes['AcceptAssignmentsPayload'], ParentType, ContextType, RequireFields<MutationAcceptAssignmentsArgs, 'input'>>;
  acceptEvaluation?: Resolver<ResolversTypes['AcceptEvaluationPayload'], ParentType, ContextType, RequireFields<MutationAcceptEvaluationArgs, 'input'>>;
  acceptFollowUp?: Resolver<ResolversTypes['AcceptFollowUpPayload'], ParentType, ContextType, RequireFields<MutationAcceptFollowUpArgs, 'input'>>;
  acknowledgeDiscrepancy?: Resolver<ResolversTypes['AcknowledgeDiscrepancyPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeDiscrepancyArgs, 'input'>>;
  acknowledgeLine?: Resolver<ResolversTypes['AcknowledgeLinePayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeLineArgs, 'input'>>;
  adjustAllowance?: Resolver<ResolversTypes['AdjustAllowancePayload'], ParentType, ContextType, RequireFields<MutationAdjustAllowanceArgs, 'input'>>;
  amendPlan?: Resolver<ResolversTypes['AmendPlanPayload'], ParentType, ContextType, RequireFields<MutationAmendPlanArgs, 'input'>>;
  answerLineQuestion?: Resolver<ResolversTypes['AnswerLineQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerLineQuestionArgs, 'input'>>;
  applyActivityTemplate?: Resolver<ResolversTypes['ApplyActivityTemplatePayload'], ParentType, ContextType, RequireFields<MutationApplyActivityTemplateArgs, 'input'>>;
  approveAllowancePolicy?: Resolver<ResolversTypes['ApproveAllowancePolicyPayload'], ParentType, ContextType, RequireFields<MutationApproveAllowancePolicyArgs, 'input'>>;
  approveAmendment?: Resolver<ResolversTypes['ApproveAmendmentPayload'], ParentType, ContextType, RequireFields<MutationApproveAmendmentArgs, 'input'>>;
  approveAssignmentRequest?: Resolver<ResolversTypes['ApproveAssignmentRequestPayload'], ParentType, ContextType, RequireFields<MutationApproveAssignmentRequestArgs, 'input'>>;
  approveBankProposal?: Resolver<ResolversTypes['ApproveBankProposalPayload'], ParentType, ContextType, RequireFields<MutationApproveBankProposalArgs, 'input'>>;
  approveMonthTarget?: Resolver<ResolversTypes['ApproveMonthTargetPayload'], ParentType, ContextType, RequireFields<MutationApproveMonthTargetArgs, 'input'>>;
  approvePlan?: Resolver<ResolversTypes['ApprovePlanPayload'], ParentType, ContextType, RequireFields<MutationApprovePlanArgs, 'input'>>;
  askAboutAssignment?: Resolver<ResolversTypes['AskAboutAssignmentPayload'], ParentType, ContextType, RequireFields<MutationAskAboutAssignmentArgs, 'input'>>;
  askAboutLine?: Resolver<ResolversTypes['AskAboutLinePayload'], ParentType, ContextType, RequireFields<MutationAskAboutLineArgs, 'input'>>;
  cancelDialogue?: Resolver<ResolversTypes['CancelDialoguePayload'], ParentType, ContextType, RequireFields<MutationCancelDialogueArgs, 'input'>>;
  cancelPlan?: Resolver<ResolversTypes['CancelPlanPayload'], ParentType, ContextType, RequireFields<MutationCancelPlanArgs, 'input'>>;
  closePosition?: Resolver<ResolversTypes['ClosePositionPayload'], ParentType, ContextType, RequireFields<MutationClosePositionArgs, 'input'>>;
  closeUnit?: Resolver<ResolversTypes['CloseUnitPayload'], ParentType, ContextType, RequireFields<MutationCloseUnitArgs, 'input'>>;
  commentOnLine?: Resolver<ResolversTypes['CommentOnLinePayload'], ParentType, ContextType, RequireFields<MutationCommentOnLineArgs, 'input'>>;
  commitAchievements?: Resolver<ResolversTypes['CommitAchievementsPayload'], ParentType, ContextType, RequireFields<MutationCommitAchievementsArgs, 'input'>>;
  commitAgreements?: Resolver<ResolversTypes['CommitAgreementsPayload'], ParentType, ContextType, RequireFields<MutationCommitAgreementsArgs, 'input'>>;
  commitAttendance?: Resolver<ResolversTypes['CommitAttendancePayload'], ParentType, ContextType, RequireFields<MutationCommitAttendanceArgs, 'input'>>;
  commitBank?: Resolver<ResolversTypes['CommitBankPayload'], ParentType, ContextType, RequireFields<MutationCommitBankArgs, 'input'>>;
  commitRegister?: Resolver<ResolversTypes['CommitRegisterPayload'], ParentType, ContextType, RequireFields<MutationCommitRegisterArgs, 'input'>>;
  confirmAppointment?: Resolver<ResolversTypes['ConfirmAppointmentPayload'], ParentType, ContextType, RequireFields<MutationConfirmAppointmentArgs, 'input'>>;
  confirmAppointmentEnd?: Resolver<ResolversTypes['ConfirmAppointmentEndPayload'], ParentType, ContextType, RequireFields<MutationConfirmAppointmentEndArgs, 'input'>>;
  confirmDialogue?: Resolver<ResolversTypes['ConfirmDialoguePayload'], ParentType, ContextType, RequireFields<MutationConfirmDialogueArgs, 'input'>>;
  copyActivityDay?: Resolver<ResolversTypes['CopyActivityDayPayload'], ParentType, ContextType, RequireFields<MutationCopyActivityDayArgs, 'input'>>;
  copyPlan?: Resolver<ResolversTypes['CopyPlanPayload'], ParentType, ContextType, RequireFields<MutationCopyPlanArgs, 'input'>>;
  correctAchievement?: Resolver<ResolversTypes['CorrectAchievementPayload'], ParentType, ContextType, RequireFields<MutationCorrectAchievementArgs, 'input'>>;
  correctFeedback?: Resolver<ResolversTypes['CorrectFeedbackPayload'], ParentType, ContextType, RequireFields<MutationCorrectFeedbackArgs, 'input'>>;
  correctOutage?: Resolver<ResolversTypes['CorrectOutagePayload'], ParentType, ContextType, RequireFields<MutationCorrectOutageArgs, 'input'>>;
  createPlan?: Resolver<ResolversTypes['CreatePlanPayload'], ParentType, ContextType, RequireFields<MutationCreatePlanArgs, 'input'>>;
  decideObjection?: Resolver<ResolversTypes['DecideObjectionPayload'], ParentType, ContextType, RequireFields<MutationDecideObjectionArgs, 'input'>>;
  declareCalendarDays?: Resolver<ResolversTypes['DeclareCalendarDaysPayload'], ParentType, ContextType, RequireFields<MutationDeclareCalendarDaysArgs, 'input'>>;
  declineAppointment?: Resolver<ResolversTypes['DeclineAppointmentPayload'], ParentType, ContextType, RequireFields<MutationDeclineAppointmentArgs, 'input'>>;
  declineAppointmentEnd?: Resolver<ResolversTypes['DeclineAppointmentEndPayload'], ParentType, ContextType, RequireFields<MutationDeclineAppointmentEndArgs, 'input'>>;
  draftAchievement?: Resolver<ResolversTypes['DraftAchievementPayload'], ParentType, ContextType, RequireFields<MutationDraftAchievementArgs, 'input'>>;
  draftAgreement?: Resolver<ResolversTypes['DraftAgreementPayload'], ParentType, ContextType, RequireFields<MutationDraftAgreementArgs, 'input'>>;
  draftAssignmentRequest?: Resolver<ResolversTypes['DraftAssignmentRequestPayload'], ParentType, ContextType, RequireFields<MutationDraftAssignmentRequestArgs, 'input'>>;
  editActivity?: Resolver<ResolversTypes['EditActivityPayload'], ParentType, ContextType, RequireFields<MutationEditActivityArgs, 'input'>>;
  editAllowancePolicy?: Resolver<ResolversTypes['EditAllowancePolicyPayload'], ParentType, ContextType, RequireFields<MutationEditAllowancePolicyArgs, 'input'>>;
  editAmendment?: Resolver<ResolversTypes['EditAmendmentPayload'], ParentType, ContextType, RequireFields<MutationEditAmendmentArgs, 'input'>>;
  editAssignmentRequest?: Resolver<ResolversTypes['EditAssignmentRequestPayload'], ParentType, ContextType, RequireFields<MutationEditAssignmentRequestArgs, 'input'>>;
  editBankProposal?: Resolver<ResolversTypes['EditBankProposalPayload'], ParentType, ContextType, RequireFields<MutationEditBankProposalArgs, 'input'>>;
  editMatrix?: Resolver<ResolversTypes['EditMatrixPayload'], ParentType, ContextType, RequireFields<MutationEditMatrixArgs, 'input'>>;
  editPlan?: Resolver<ResolversTypes['EditPlanPayload'], ParentType, ContextType, RequireFields<MutationEditPlanArgs, 'input'>>;
  endLeave?: Resolver<ResolversTypes['EndLeavePayload'], ParentType, ContextType, RequireFields<MutationEndLeaveArgs, 'input'>>;
  endWindowException?: Resolver<ResolversTypes['EndWindowExceptionPayload'], ParentType, ContextType, RequireFields<MutationEndWindowExceptionArgs, 'input'>>;
  enterOpeningCredit?: Resolver<ResolversTypes['EnterOpeningCreditPayload'], ParentType, ContextType, RequireFields<MutationEnterOpeningCreditArgs, 'input'>>;
  explainObjection?: Resolver<ResolversTypes['ExplainObjectionPayload'], ParentType, ContextType, RequireFields<MutationExplainObjectionArgs, 'input'>>;
  fileObjection?: Resolver<ResolversTypes['FileObjectionPayload'], ParentType, ContextType, RequireFields<MutationFileObjectionArgs, 'input'>>;
  finishFollowUp?: Resolver<ResolversTypes['FinishFollowUpPayload'], ParentType, ContextType, RequireFields<MutationFinishFollowUpArgs, 'input'>>;
  forwardAssignmentRequest?: Resolver<ResolversTypes['ForwardAssignmentRequestPayload'], ParentType, ContextType, RequireFields<MutationForwardAssignmentRequestArgs, 'input'>>;
  giveFeedback?: Resolver<ResolversTypes['GiveFeedbackPayload'], ParentType, ContextType, RequireFields<MutationGiveFeedbackArgs, 'input'>>;
  grantWindowException?: Resolver<ResolversTypes['GrantWindowExceptionPayload'], ParentType, ContextType, RequireFields<MutationGrantWindowExceptionArgs, 'input'>>;
  issueEvaluation?: Resolver<ResolversTypes['IssueEvaluationPayload'], ParentType, ContextType, RequireFields<MutationIssueEvaluationArgs, 'input'>>;
  issueEvaluations?: Resolver<ResolversTypes['IssueEvaluationsPayload'], ParentType, ContextType, RequireFields<MutationIssueEvaluationsArgs, 'input'>>;
  lapseFollowUp?: Resolver<ResolversTypes['LapseFollowUpPayload'], ParentType, ContextType, RequireFields<MutationLapseFollowUpArgs, 'input'>>;
  overrideAchievement?: Resolver<ResolversTypes['OverrideAchievementPayload'], ParentType, ContextType, RequireFields<MutationOverrideAchievementArgs, 'input'>>;
  proposeAllowancePolicy?: Resolver<ResolversTypes['ProposeAllowancePolicyPayload'], ParentType, ContextType, RequireFields<MutationProposeAllowancePolicyArgs, 'input'>>;
  proposeAppointment?: Resolver<ResolversTypes['ProposeAppointmentPayload'], ParentType, ContextType, RequireFields<MutationProposeAppointmentArgs, 'input'>>;
  proposeAppointmentEnd?: Resolver<ResolversTypes['ProposeAppointmentEndPayload'], ParentType, ContextType, RequireFields<MutationProposeAppointmentEndArgs, 'input'>>;
  proposeBankItem?: Resolver<ResolversTypes['ProposeBankItemPayload'], ParentType, ContextType, RequireFields<MutationProposeBankItemArgs, 'input'>>;
  proposeFollowUp?: Resolver<ResolversTypes['ProposeFollowUpPayload'], ParentType, ContextType, RequireFields<MutationProposeFollowUpArgs, 'input'>>;
  publishAchievement?: Resolver<ResolversTypes['PublishAchievementPayload'], ParentType, ContextType, RequireFields<MutationPublishAchievementArgs, 'input'>>;
  publishAgreement?: Resolver<ResolversTypes['PublishAgreementPayload'], ParentType, ContextType, RequireFields<MutationPublishAgreementArgs, 'input'>>;
  publishMatrix?: Resolver<ResolversTypes['PublishMatrixPayload'], ParentType, ContextType, RequireFields<MutationPublishMatrixArgs, 'input'>>;
  rateEvaluation?: Resolver<ResolversTypes['RateEvaluationPayload'], ParentType, ContextType, RequireFields<MutationRateEvaluationArgs, 'input'>>;
  rateEvaluations?: Resolver<ResolversTypes['RateEvaluationsPayload'], ParentType, ContextType, RequireFields<MutationRateEvaluationsArgs, 'input'>>;
  receiveEvaluation?: Resolver<ResolversTypes['ReceiveEvaluationPayload'], ParentType, ContextType, RequireFields<MutationReceiveEvaluationArgs, 'input'>>;
  recommendAchievement?: Resolver<ResolversTypes['RecommendAchievementPayload'], ParentType, ContextType, RequireFields<MutationRecommendAchievementArgs, 'input'>>;
  recordAcademicResult?: Resolver<ResolversTypes['RecordAcademicResultPayload'], ParentType, ContextType, RequireFields<MutationRecordAcademicResultArgs, 'input'>>;
  recordActivities?: Resolver<ResolversTypes['RecordActivitiesPayload'], ParentType, ContextType, RequireFields<MutationRecordActivitiesArgs, 'input'>>;
  recordDialogue?: Resolver<ResolversTypes['RecordDialoguePayload'], ParentType, ContextType, RequireFields<MutationRecordDialogueArgs, 'input'>>;
  recordFollowUp?: Resolver<ResolversTypes['RecordFollowUpPayload'], ParentType, ContextType, RequireFields<MutationRecordFollowUpArgs, 'input'>>;
  recordLeave?: Resolver<ResolversTypes['RecordLeavePayload'], ParentType, ContextType, RequireFields<MutationRecordLeaveArgs, 'input'>>;
  registerOutage?: Resolver<ResolversTypes['RegisterOutagePayload'], ParentType, ContextType, RequireFields<MutationRegisterOutageArgs, 'input'>>;
  rejectAssignmentRequest?: Resolver<ResolversTypes['RejectAssignmentRequestPayload'], ParentType, ContextType, RequireFields<MutationRejectAssignmentRequestArgs, 'input'>>;
  rejectBankProposal?: Resolver<ResolversTypes['RejectBankProposalPayload'], ParentType, ContextType, RequireFields<MutationRejectBankProposalArgs, 'input'>>;
  rejectFollowUp?: Resolver<ResolversTypes['RejectFollowUpPayload'], ParentType, ContextType, RequireFields<MutationRejectFollowUpArgs, 'input'>>;
  releaseEvaluation?: Resolver<ResolversTypes['ReleaseEvaluationPayload'], ParentType, ContextType, RequireFields<MutationReleaseEvaluationArgs, 'input'>>;
  removeActivityTemplate?: Resolver<ResolversTypes['RemoveActivityTemplatePayload'], ParentType, ContextType, RequireFields<MutationRemoveActivityTemplateArgs, 'input'>>;
  reopenEvaluation?: Resolver<ResolversTypes['ReopenEvaluationPayload'], ParentType, ContextType, RequireFields<MutationReopenEvaluationArgs, 'input'>>;
  requestEvidenceUpload?: Resolver<ResolversTypes['RequestEvidenceUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestEvidenceUploadArgs, 'input'>>;
  requestRegisterUpload?: Resolver<ResolversTypes['RequestRegisterUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestRegisterUploadArgs, 'input'>>;
  resolveDiscrepancy?: Resolver<ResolversTypes['ResolveDiscrepancyPayload'], ParentType, ContextType, RequireFields<MutationResolveDiscrepancyArgs, 'input'>>;
  resubmitActivity?: Resolver<ResolversTypes['ResubmitActivityPayload'], ParentType, ContextType, RequireFields<MutationResubmitActivityArgs, 'input'>>;
  retireBankItem?: Resolver<ResolversTypes['RetireBankItemPayload'], ParentType, ContextType, RequireFields<MutationRetireBankItemArgs, 'input'>>;
  returnAllowancePolicy?: Resolver<ResolversTypes['ReturnAllowancePolicyPayload'], ParentType, ContextType, RequireFields<MutationReturnAllowancePolicyArgs, 'input'>>;
  returnAmendment?: Resolver<ResolversTypes['ReturnAmendmentPayload'], ParentType, ContextType, RequireFields<MutationReturnAmendmentArgs, 'input'>>;
  returnAssignmentRequest?: Resolver<ResolversTypes['ReturnAssignmentRequestPayload'], ParentType, ContextType, RequireFields<MutationReturnAssignmentRequestArgs, 'input'>>;
  returnBankProposal?: Resolver<ResolversTypes['ReturnBankProposalPayload'], ParentType, ContextType, RequireFields<MutationReturnBankProposalArgs, 'input'>>;
  returnMonth?: Resolver<ResolversTypes['ReturnMonthPayload'], ParentType, ContextType, RequireFields<MutationReturnMonthArgs, 'input'>>;
  returnPlan?: Resolver<ResolversTypes['ReturnPlanPayload'], ParentType, ContextType, RequireFields<MutationReturnPlanArgs, 'input'>>;
  reviewAmendment?: Resolver<ResolversTypes['ReviewAmendmentPayload'], ParentType, ContextType, RequireFields<MutationReviewAmendmentArgs, 'input'>>;
  reviewPlan?: Resolver<ResolversTypes['ReviewPlanPayload'], ParentType, ContextType, RequireFields<MutationReviewPlanArgs, 'input'>>;
  reviseMatrix?: Resolver<ResolversTypes['ReviseMatrixPayload'], ParentType, ContextType, RequireFields<MutationReviseMatrixArgs, 'input'>>;
  revokeAssignment?: Resolver<ResolversTypes['RevokeAssignmentPayload'], ParentType, ContextType, RequireFields<MutationRevokeAssignmentArgs, 'input'>>;
  saveActivityTemplate?: Resolver<ResolversTypes['SaveActivityTemplatePayload'], ParentType, ContextType, RequireFields<MutationSaveActivityTemplateArgs, 'input'>>;
  scheduleDialogue?: Resolver<ResolversTypes['ScheduleDialoguePayload'], ParentType, ContextType, RequireFields<MutationScheduleDialogueArgs, 'input'>>;
  setAchievement?: Resolver<ResolversTypes['SetAchievementPayload'], ParentType, ContextType, RequireFields<MutationSetAchievementArgs, 'input'>>;
  setAppraiserOverride?: Resolver<ResolversTypes['SetAppraiserOverridePayload'], ParentType, ContextType, RequireFields<MutationSetAppraiserOverrideArgs, 'input'>>;
  setBankFavourite?: Resolver<ResolversTypes['SetBankFavouritePayload'], ParentType, ContextType, RequireFields<MutationSetBankFavouriteArgs, 'input'>>;
  setEsakipCode?: Resolver<ResolversTypes['SetEsakipCodePayload'], ParentType, ContextType, RequireFields<MutationSetEsakipCodeArgs, 'input'>>;
  setPolicy?: Resolver<ResolversTypes['SetPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetPolicyArgs, 'input'>>;
  settleDialoguePoint?: Resolver<ResolversTypes['SettleDialoguePointPayload'], ParentType, ContextType, RequireFields<MutationSettleDialoguePointArgs, 'input'>>;
  settleLineQuestion?: Resolver<ResolversTypes['SettleLineQuestionPayload'], ParentType, ContextType, RequireFields<MutationSettleLineQuestionArgs, 'input'>>;
  startMatrix?: Resolver<ResolversTypes['StartMatrixPayload'], ParentType, ContextType, RequireFields<MutationStartMatrixArgs, 'input'>>;
  submitActivities?: Resolver<ResolversTypes['SubmitActivitiesPayload'], ParentType, ContextType, RequireFields<MutationSubmitActivitiesArgs, 'input'>>;
  submitAmendment?: Resolver<ResolversTypes['SubmitAmendmentPayload'], ParentType, ContextType, RequireFields<MutationSubmitAmendmentArgs, 'input'>>;
  submitAssignmentRequest?: Resolver<ResolversTypes['SubmitAssignmentRequestPayload'], ParentType, ContextType, RequireFields<MutationSubmitAssignmentRequestArgs, 'input'>>;
  submitMonthRealisation?: Resolver<ResolversTypes['SubmitMonthRealisationPayload'], ParentType, ContextType, RequireFields<MutationSubmitMonthRealisationArgs, 'input'>>;
  submitMonthTarget?: Resolver<ResolversTypes['SubmitMonthTargetPayload'], ParentType, ContextType, RequireFields<MutationSubmitMonthTargetArgs, 'input'>>;
  submitPlan?: Resolver<ResolversTypes['SubmitPlanPayload'], ParentType, ContextType, RequireFields<MutationSubmitPlanArgs, 'input'>>;
  takeAllowanceExport?: Resolver<ResolversTypes['TakeAllowanceExportPayload'], ParentType, ContextType, RequireFields<MutationTakeAllowanceExportArgs, 'input'>>;
  validateAchievements?: Resolver<ResolversTypes['ValidateAchievementsPayload'], ParentType, ContextType, RequireFields<MutationValidateAchievementsArgs, 'input'>>;
  validateAgreements?: Resolver<ResolversTypes['ValidateAgreementsPayload'], ParentType, ContextType, RequireFields<MutationValidateAgreementsArgs, 'input'>>;
  validateAttendance?: Resolver<ResolversTypes['ValidateAttendancePayload'], ParentType, ContextType, RequireFields<MutationValidateAttendanceArgs, 'input'>>;
  validateBank?: Resolver<ResolversTypes['ValidateBankPayload'], ParentType, ContextType, RequireFields<MutationValidateBankArgs, 'input'>>;
  validateRegister?: Resolver<ResolversTypes['ValidateRegisterPayload'], ParentType, ContextType, RequireFields<MutationValidateRegisterArgs, 'input'>>;
  verifyActivities?: Resolver<ResolversTypes['VerifyActivitiesPayload'], ParentType, ContextType, RequireFields<MutationVerifyActivitiesArgs, 'input'>>;
  verifyMonth?: Resolver<ResolversTypes['VerifyMonthPayload'], ParentType, ContextType, RequireFields<MutationVerifyMonthArgs, 'input'>>;
  verifyMonths?: Resolver<ResolversTypes['VerifyMonthsPayload'], ParentType, ContextType, RequireFields<MutationVerifyMonthsArgs, 'input'>>;
  verifyPendingActivities?: Resolver<ResolversTypes['VerifyPendingActivitiesPayload'], ParentType, ContextType, RequireFields<MutationVerifyPendingActivitiesArgs, 'input'>>;
  voidActivity?: Resolver<ResolversTypes['VoidActivityPayload'], ParentType, ContextType, RequireFields<MutationVoidActivityArgs, 'input'>>;
  waiveDiscrepancy?: Resolver<ResolversTypes['WaiveDiscrepancyPayload'], ParentType, ContextType, RequireFields<MutationWaiveDiscrepancyArgs, 'input'>>;
  withdrawAllowanceAdjustment?: Resolver<ResolversTypes['WithdrawAllowanceAdjustmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAllowanceAdjustmentArgs, 'input'>>;
  withdrawAllowancePolicy?: Resolver<ResolversTypes['WithdrawAllowancePolicyPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAllowancePolicyArgs, 'input'>>;
  withdrawAmendment?: Resolver<ResolversTypes['WithdrawAmendmentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAmendmentArgs, 'input'>>;
  withdrawAssignmentRequest?: Resolver<ResolversTypes['WithdrawAssignmentRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAssignmentRequestArgs, 'input'>>;
  withdrawAssignments?: Resolver<ResolversTypes['WithdrawAssignmentsPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAssignmentsArgs, 'input'>>;
  withdrawBankProposal?: Resolver<ResolversTypes['WithdrawBankProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawBankProposalArgs, 'input'>>;
  withdrawCalendarDays?: Resolver<ResolversTypes['WithdrawCalendarDaysPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCalendarDaysArgs, 'input'>>;
  withdrawFeedback?: Resolver<ResolversTypes['WithdrawFeedbackPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFeedbackArgs, 'input'>>;
  withdrawFollowUp?: Resolver<ResolversTypes['WithdrawFollowUpPayload'], ParentType, ContextType, RequireFields<MutationWithdrawFollowUpArgs, 'input'>>;
  withdrawObjection?: Resolver<ResolversTypes['WithdrawObjectionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawObjectionArgs, 'input'>>;
  withdrawOutage?: Resolver<ResolversTypes['WithdrawOutagePayload'], ParentType, ContextType, RequireFields<MutationWithdrawOutageArgs, 'input'>>;
  withdrawPlan?: Resolver<ResolversTypes['WithdrawPlanPayload'], ParentType, ContextType, RequireFields<MutationWithdrawPlanArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Activity' | 'ActivityMonth' | 'AgreementItem' | 'AgreementVersion' | 'Allowance' | 'AllowanceAdjustments' | 'AllowanceExport' | 'AllowancePolicy' | 'Amendment' | 'Appointment' | 'AssignmentRequest' | 'Attendance' | 'BankItem' | 'BankProposal' | 'CalendarDeclaration' | 'CascadeAssignment' | 'CreditConversion' | 'DeskItem' | 'Discrepancy' | 'Employee' | 'Evaluation' | 'EvaluationFollowUp' | 'EvidenceFile' | 'Feedback' | 'GivenFeedback' | 'MatrixRow' | 'Month' | 'Objection' | 'OpeningCredit' | 'OrganisationAchievement' | 'Outage' | 'PerformanceAgreement' | 'PerformanceDialogue' | 'PeriodCard' | 'Plan' | 'PlanExample' | 'PlanLine' | 'Position' | 'RegisterImport' | 'RegisterProblem' | 'RoleResultMatrix' | 'Unit' | 'WindowException', ParentType, ContextType>;
};

export type NormMinutesResolvers<ContextType = Request, ParentType extends ResolversParentTypes['NormMinutes'] = ResolversParentTypes['NormMinutes']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  appraiser?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  appraiserExplanation?: Resolver<Maybe<ResolversTypes['ObjectionExplanation']>, ParentType, ContextType>;
  decideUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decider?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['EvaluationDocument']>, ParentType, ContextType>;
  documentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  employeeExplanation?: Resolver<Maybe<ResolversTypes['ObjectionExplanation']>, ParentType, ContextType>;
  escalatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['Evaluation'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  explainUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  filedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ObjectionOutcome']>, ParentType, ContextType>;
  ratingBehaviour?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  ratingResult?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ObjectionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionExplanationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ObjectionExplanation'] = ResolversParentTypes['ObjectionExplanation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpeningCreditResolvers<ContextType = Request, ParentType extends ResolversParentTypes['OpeningCredit'] = ResolversParentTypes['OpeningCredit']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['OpeningCreditEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpeningCreditEntryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['OpeningCreditEntry'] = ResolversParentTypes['OpeningCreditEntry']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  decreeDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decreeNo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersedes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  towardLevel?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  towardRank?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type OrganisationAchievementResolvers<ContextType = Request, ParentType extends ResolversParentTypes['OrganisationAchievement'] = ResolversParentTypes['OrganisationAchievement']> = {
  content?: Resolver<Maybe<ResolversTypes['AchievementContent']>, ParentType, ContextType>;
  determination?: Resolver<Maybe<ResolversTypes['AchievementDetermination']>, ParentType, ContextType>;
  determinations?: Resolver<ReadonlyArray<ResolversTypes['AchievementDetermination']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['AchievementOverride']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['AchievementRecommendation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AchievementStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OutageResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Outage'] = ResolversParentTypes['Outage']> = {
  changeableUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverdueAppraiserConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['OverdueAppraiserConnection'] = ResolversParentTypes['OverdueAppraiserConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OverdueAppraiserEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverdueAppraiserEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['OverdueAppraiserEdge'] = ResolversParentTypes['OverdueAppraiserEdge']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  oldestOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OverrideAchievementPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['OverrideAchievementPayload'] = ResolversParentTypes['OverrideAchievementPayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PendingOutcomeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PendingOutcome'] = ResolversParentTypes['PendingOutcome']> = {
  activityMonth?: Resolver<Maybe<ResolversTypes['ActivityMonth']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PerformanceAgreementResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PerformanceAgreement'] = ResolversParentTypes['PerformanceAgreement']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['AgreementChange']>, ParentType, ContextType, RequireFields<PerformanceAgreementChangesArgs, 'from' | 'to'>>;
  draft?: Resolver<Maybe<ResolversTypes['AgreementDraft']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['AgreementItem']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['AgreementSource']>, ParentType, ContextType>;
  sourceVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  uncovered?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgreementItem']>>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionOf?: Resolver<ResolversTypes['AgreementVersion'], ParentType, ContextType, RequireFields<PerformanceAgreementVersionOfArgs, 'number'>>;
  versions?: Resolver<ResolversTypes['AgreementVersionConnection'], ParentType, ContextType, Partial<PerformanceAgreementVersionsArgs>>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceDialogueResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PerformanceDialogue'] = ResolversParentTypes['PerformanceDialogue']> = {
  agenda?: Resolver<ReadonlyArray<ResolversTypes['AgendaPoint']>, ParentType, ContextType>;
  agreements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approach?: Resolver<Maybe<ResolversTypes['PlanApproach']>, ParentType, ContextType>;
  cancelNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carried?: Resolver<ReadonlyArray<ResolversTypes['CarriedPoint']>, ParentType, ContextType>;
  carriedToId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmations?: Resolver<ReadonlyArray<ResolversTypes['DialogueConfirmation']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DialogueKind'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheduledFor?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DialogueState'], ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  superiorSnapshot?: Resolver<Maybe<ResolversTypes['PersonSnapshot']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PerformanceDialogueConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PerformanceDialogueConnection'] = ResolversParentTypes['PerformanceDialogueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PerformanceDialogueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PerformanceDialogueEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PerformanceDialogueEdge'] = ResolversParentTypes['PerformanceDialogueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PerformanceDialogue'], ParentType, ContextType>;
};

export interface PeriodScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Period'], any> {
  name: 'Period';
}

export type PeriodCardResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PeriodCard'] = ResolversParentTypes['PeriodCard']> = {
  activityMonth?: Resolver<Maybe<ResolversTypes['ActivityMonth']>, ParentType, ContextType>;
  dialogue?: Resolver<Maybe<ResolversTypes['DialogueSummary']>, ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  evaluation?: Resolver<Maybe<ResolversTypes['EvaluationSummary']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['MinutesSummary']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['MonthSummary']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['PlanSummary']>, ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodCardConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PeriodCardConnection'] = ResolversParentTypes['PeriodCardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PeriodCardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PeriodCardEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PeriodCardEdge'] = ResolversParentTypes['PeriodCardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeriodCard'], ParentType, ContextType>;
};

export type PersonCalendarResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PersonCalendar'] = ResolversParentTypes['PersonCalendar']> = {
  days?: Resolver<ReadonlyArray<ResolversTypes['PersonDay']>, ParentType, ContextType>;
  dutyDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonDayResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PersonDay'] = ResolversParentTypes['PersonDay']> = {
  absence?: Resolver<Maybe<ResolversTypes['LeaveType']>, ParentType, ContextType>;
  breakMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DayKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ramadan?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workingMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonSnapshotResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PersonSnapshot'] = ResolversParentTypes['PersonSnapshot']> = {
  agencyName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nip?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  positionTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rankCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonalBankResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PersonalBank'] = ResolversParentTypes['PersonalBank']> = {
  favourites?: Resolver<ReadonlyArray<ResolversTypes['BankItem']>, ParentType, ContextType>;
  recent?: Resolver<ReadonlyArray<ResolversTypes['BankItem']>, ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  accountabilityScheme?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  agreementMismatches?: Resolver<ReadonlyArray<ResolversTypes['AgreementMismatch']>, ParentType, ContextType>;
  agreementTargetsOff?: Resolver<ReadonlyArray<ResolversTypes['AgreementTargetOff']>, ParentType, ContextType>;
  agreementUncovered?: Resolver<ReadonlyArray<ResolversTypes['AgreementItem']>, ParentType, ContextType>;
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  appraiserSnapshot?: Resolver<Maybe<ResolversTypes['PersonSnapshot']>, ParentType, ContextType>;
  approach?: Resolver<ResolversTypes['PlanApproach'], ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attestation?: Resolver<Maybe<ResolversTypes['PlanAttestation']>, ParentType, ContextType>;
  authorshipSignals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuthorshipSignal']>>, ParentType, ContextType>;
  behaviours?: Resolver<ReadonlyArray<ResolversTypes['BehaviourExpectation']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['PlanClosing']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dialogues?: Resolver<Maybe<ResolversTypes['PerformanceDialogueConnection']>, ParentType, ContextType, Partial<PlanDialoguesArgs>>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  employeeSnapshot?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PlanForm'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanKind'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanLine']>>, ParentType, ContextType>;
  lintFindings?: Resolver<ReadonlyArray<ResolversTypes['LintFinding']>, ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regulationVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resourceSupport?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  returnNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  superiorOfAppraiserSnapshot?: Resolver<Maybe<ResolversTypes['PersonSnapshot']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  workResults?: Resolver<ReadonlyArray<ResolversTypes['WorkResult']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanAttestationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanAttestation'] = ResolversParentTypes['PlanAttestation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanChangeKind'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlanComparisonResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanComparison'] = ResolversParentTypes['PlanComparison']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['PlanChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType>;
};

export type PlanExampleResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanExample'] = ResolversParentTypes['PlanExample']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['PlanExampleIndicator']>, ParentType, ContextType>;
  leaderResult?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanExampleConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanExampleConnection'] = ResolversParentTypes['PlanExampleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanExampleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlanExampleEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanExampleEdge'] = ResolversParentTypes['PlanExampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlanExample'], ParentType, ContextType>;
};

export type PlanExampleIndicatorResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanExampleIndicator'] = ResolversParentTypes['PlanExampleIndicator']> = {
  aggregation?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  aspect?: Resolver<ResolversTypes['Aspect'], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanFormResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanForm'] = ResolversParentTypes['PlanForm']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanLineResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanLine'] = ResolversParentTypes['PlanLine']> = {
  acknowledged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['LineAcknowledgement']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LineEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanLineKind'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['LineProposal']>, ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSummaryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanSummary'] = ResolversParentTypes['PlanSummary']> = {
  approach?: Resolver<ResolversTypes['PlanApproach'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanKind'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PlanVersionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = {
  accountabilityScheme?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  approach?: Resolver<ResolversTypes['PlanApproach'], ParentType, ContextType>;
  behaviours?: Resolver<ReadonlyArray<ResolversTypes['BehaviourExpectation']>, ParentType, ContextType>;
  consequences?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  employeeSnapshot?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanKind'], ParentType, ContextType>;
  no?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  resourceSupport?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['PersonSnapshot'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workResults?: Resolver<ReadonlyArray<ResolversTypes['WorkResult']>, ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  defaultValue?: Resolver<Maybe<ResolversTypes['PolicyValue']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inEffect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['PolicyValue']>, ParentType, ContextType>;
};

export type PolicyPreviewResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PolicyPreview'] = ResolversParentTypes['PolicyPreview']> = {
  after?: Resolver<Maybe<ResolversTypes['PolicyValue']>, ParentType, ContextType>;
  agencies?: Resolver<ReadonlyArray<ResolversTypes['AgencyPeople']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PolicyValue']>, ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['MovedMonth']>, ParentType, ContextType>;
  movesSinglePersons?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  peopleAreEstimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PolicyPreviewPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PolicyPreviewPayload'] = ResolversParentTypes['PolicyPreviewPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['PolicyPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface PolicyValueScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PolicyValue'], any> {
  name: 'PolicyValue';
}

export type PositionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  appraiserOverride?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, Partial<PositionAppraiserOverrideArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eselon?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['PositionHolder']>, ParentType, ContextType, Partial<PositionHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPukm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  superior?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, Partial<PositionSuperiorArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<PositionUnitArgs>>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type PositionHolderResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PositionHolder'] = ResolversParentTypes['PositionHolder']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AssignmentRole'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PredicateCountResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PredicateCount'] = ResolversParentTypes['PredicateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PredicateFactorResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PredicateFactor'] = ResolversParentTypes['PredicateFactor']> = {
  percent?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
};

export type PriorDialogueResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PriorDialogue'] = ResolversParentTypes['PriorDialogue']> = {
  confirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dialogueId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  warning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductivityBracketResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ProductivityBracket'] = ResolversParentTypes['ProductivityBracket']> = {
  from?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  productivity?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type ProposeAllowancePolicyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ProposeAllowancePolicyPayload'] = ResolversParentTypes['ProposeAllowancePolicyPayload']> = {
  allowancePolicy?: Resolver<Maybe<ResolversTypes['AllowancePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeAppointmentEndPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ProposeAppointmentEndPayload'] = ResolversParentTypes['ProposeAppointmentEndPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeAppointmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ProposeAppointmentPayload'] = ResolversParentTypes['ProposeAppointmentPayload']> = {
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeBankItemPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ProposeBankItemPayload'] = ResolversParentTypes['ProposeBankItemPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['BankProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeFollowUpPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ProposeFollowUpPayload'] = ResolversParentTypes['ProposeFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['EvaluationFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishAchievementPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PublishAchievementPayload'] = ResolversParentTypes['PublishAchievementPayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishAgreementPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PublishAgreementPayload'] = ResolversParentTypes['PublishAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['PerformanceAgreement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishMatrixPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['PublishMatrixPayload'] = ResolversParentTypes['PublishMatrixPayload']> = {
  matrix?: Resolver<Maybe<ResolversTypes['RoleResultMatrix']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface QuantityScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Quantity'], any> {
  name: 'Quantity';
}

export type QueryResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType, RequireFields<QueryAchievementArgs, 'id'>>;
  achievements?: Resolver<Maybe<ResolversTypes['UnitAchievementConnection']>, ParentType, ContextType, RequireFields<QueryAchievementsArgs, 'period'>>;
  agreement?: Resolver<Maybe<ResolversTypes['PerformanceAgreement']>, ParentType, ContextType, RequireFields<QueryAgreementArgs, 'id'>>;
  agreements?: Resolver<Maybe<ResolversTypes['UnitAgreementConnection']>, ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'year'>>;
  allowance?: Resolver<Maybe<ResolversTypes['Allowance']>, ParentType, ContextType, RequireFields<QueryAllowanceArgs, 'id'>>;
  allowanceAdjustments?: Resolver<Maybe<ResolversTypes['AllowanceAdjustments']>, ParentType, ContextType, RequireFields<QueryAllowanceAdjustmentsArgs, 'id'>>;
  allowanceExport?: Resolver<Maybe<ResolversTypes['AllowanceExport']>, ParentType, ContextType, RequireFields<QueryAllowanceExportArgs, 'id'>>;
  allowanceExports?: Resolver<Maybe<ResolversTypes['AllowanceExportConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceExportsArgs, 'period'>>;
  allowancePolicies?: Resolver<ReadonlyArray<ResolversTypes['AllowancePolicy']>, ParentType, ContextType>;
  allowancePolicy?: Resolver<Maybe<ResolversTypes['AllowancePolicy']>, ParentType, ContextType, RequireFields<QueryAllowancePolicyArgs, 'id'>>;
  allowanceTrial?: Resolver<Maybe<ResolversTypes['AllowanceTrial']>, ParentType, ContextType, RequireFields<QueryAllowanceTrialArgs, 'agencyId' | 'period' | 'policyId'>>;
  appointment?: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryAppointmentArgs, 'id'>>;
  appointments?: Resolver<Maybe<ResolversTypes['AppointmentConnection']>, ParentType, ContextType, RequireFields<QueryAppointmentsArgs, 'role'>>;
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType, RequireFields<QueryAssignmentRequestArgs, 'id'>>;
  assignmentRequests?: Resolver<Maybe<ResolversTypes['AssignmentRequestConnection']>, ParentType, ContextType, RequireFields<QueryAssignmentRequestsArgs, 'status'>>;
  attendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType, RequireFields<QueryAttendanceArgs, 'id'>>;
  bankCsv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<QueryBankCsvArgs>>;
  bankItems?: Resolver<ResolversTypes['BankItemConnection'], ParentType, ContextType, RequireFields<QueryBankItemsArgs, 'allFamilies'>>;
  bankProposal?: Resolver<Maybe<ResolversTypes['BankProposal']>, ParentType, ContextType, RequireFields<QueryBankProposalArgs, 'id'>>;
  bankProposals?: Resolver<Maybe<ResolversTypes['BankProposalConnection']>, ParentType, ContextType, Partial<QueryBankProposalsArgs>>;
  checkActionPlan?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType, RequireFields<QueryCheckActionPlanArgs, 'input'>>;
  comparePlanVersions?: Resolver<Maybe<ResolversTypes['PlanComparison']>, ParentType, ContextType, RequireFields<QueryComparePlanVersionsArgs, 'from' | 'id' | 'to'>>;
  dialogue?: Resolver<Maybe<ResolversTypes['PerformanceDialogue']>, ParentType, ContextType, RequireFields<QueryDialogueArgs, 'id'>>;
  discrepancies?: Resolver<Maybe<ResolversTypes['DiscrepancyConnection']>, ParentType, ContextType, RequireFields<QueryDiscrepanciesArgs, 'state'>>;
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType, RequireFields<QueryDiscrepancyArgs, 'id'>>;
  distributionPreview?: Resolver<ResolversTypes['DistributionPreviewPayload'], ParentType, ContextType, RequireFields<QueryDistributionPreviewArgs, 'input'>>;
  eligibility?: Resolver<Maybe<ResolversTypes['EligibilityConnection']>, ParentType, ContextType, RequireFields<QueryEligibilityArgs, 'kind' | 'unit' | 'year'>>;
  employee?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeArgs, 'id'>>;
  employeeByNip?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType, RequireFields<QueryEmployeeByNipArgs, 'nip'>>;
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType, RequireFields<QueryEvaluationArgs, 'id'>>;
  evidenceFile?: Resolver<Maybe<ResolversTypes['EvidenceFile']>, ParentType, ContextType, RequireFields<QueryEvidenceFileArgs, 'id'>>;
  followUp?: Resolver<Maybe<ResolversTypes['EvaluationFollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'id'>>;
  followUps?: Resolver<Maybe<ResolversTypes['FollowUpConnection']>, ParentType, ContextType, Partial<QueryFollowUpsArgs>>;
  jobRun?: Resolver<Maybe<ResolversTypes['JobRun']>, ParentType, ContextType, RequireFields<QueryJobRunArgs, 'name' | 'period'>>;
  lintPlan?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LintFinding']>>, ParentType, ContextType, RequireFields<QueryLintPlanArgs, 'id'>>;
  lintPlanContent?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LintFinding']>>, ParentType, ContextType, RequireFields<QueryLintPlanContentArgs, 'input'>>;
  matrix?: Resolver<Maybe<ResolversTypes['RoleResultMatrix']>, ParentType, ContextType, RequireFields<QueryMatrixArgs, 'id'>>;
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType, RequireFields<QueryMonthArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType, RequireFields<QueryObjectionArgs, 'id'>>;
  organisation?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<QueryOrganisationArgs>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  planExamples?: Resolver<ResolversTypes['PlanExampleConnection'], ParentType, ContextType, Partial<QueryPlanExamplesArgs>>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType, Partial<QueryPoliciesArgs>>;
  policyPreview?: Resolver<ResolversTypes['PolicyPreviewPayload'], ParentType, ContextType, RequireFields<QueryPolicyPreviewArgs, 'input'>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  registerImport?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType, RequireFields<QueryRegisterImportArgs, 'id'>>;
  searchBank?: Resolver<ReadonlyArray<ResolversTypes['BankHit']>, ParentType, ContextType, RequireFields<QuerySearchBankArgs, 'allFamilies' | 'first' | 'text'>>;
  sharedFiles?: Resolver<ResolversTypes['SharedFileConnection'], ParentType, ContextType, Partial<QuerySharedFilesArgs>>;
  splitTarget?: Resolver<ResolversTypes['TargetSplit'], ParentType, ContextType, RequireFields<QuerySplitTargetArgs, 'input'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'id'>>;
  unitAllowanceAdjustments?: Resolver<ReadonlyArray<ResolversTypes['AllowanceAdjustments']>, ParentType, ContextType, RequireFields<QueryUnitAllowanceAdjustmentsArgs, 'period'>>;
  vacancies?: Resolver<Maybe<ResolversTypes['VacancyConnection']>, ParentType, ContextType, Partial<QueryVacanciesArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  windowExceptions?: Resolver<ResolversTypes['WindowExceptionConnection'], ParentType, ContextType, Partial<QueryWindowExceptionsArgs>>;
  workCalendar?: Resolver<ResolversTypes['WorkCalendar'], ParentType, ContextType, RequireFields<QueryWorkCalendarArgs, 'year'>>;
};

export type RankResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Rank'] = ResolversParentTypes['Rank']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankRecordResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RankRecord'] = ResolversParentTypes['RankRecord']> = {
  rank?: Resolver<ResolversTypes['Rank'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RateEvaluationPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RateEvaluationPayload'] = ResolversParentTypes['RateEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RateEvaluationsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RateEvaluationsPayload'] = ResolversParentTypes['RateEvaluationsPayload']> = {
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EvaluationOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RatingBasisResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RatingBasis'] = ResolversParentTypes['RatingBasis']> = {
  achievement?: Resolver<Maybe<ResolversTypes['EvaluatedAchievement']>, ParentType, ContextType>;
  enforced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaderResult?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  overridden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RatingSuggestionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RatingSuggestion'] = ResolversParentTypes['RatingSuggestion']> = {
  axis?: Resolver<ResolversTypes['RatingAxis'], ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['SuggestionExplanation']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
};

export type ReceiveEvaluationPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReceiveEvaluationPayload'] = ResolversParentTypes['ReceiveEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecommendAchievementPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RecommendAchievementPayload'] = ResolversParentTypes['RecommendAchievementPayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordAcademicResultPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RecordAcademicResultPayload'] = ResolversParentTypes['RecordAcademicResultPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordActivitiesPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RecordActivitiesPayload'] = ResolversParentTypes['RecordActivitiesPayload']> = {
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordDialoguePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RecordDialoguePayload'] = ResolversParentTypes['RecordDialoguePayload']> = {
  dialogue?: Resolver<Maybe<ResolversTypes['PerformanceDialogue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordFollowUpPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RecordFollowUpPayload'] = ResolversParentTypes['RecordFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['EvaluationFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordLeavePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RecordLeavePayload'] = ResolversParentTypes['RecordLeavePayload']> = {
  leave?: Resolver<Maybe<ResolversTypes['Leave']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordedDayResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RecordedDay'] = ResolversParentTypes['RecordedDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ActivityOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefusedCountResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RefusedCount'] = ResolversParentTypes['RefusedCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterFindingsResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterFindings'] = ResolversParentTypes['RegisterFindings']> = {
  bad?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  warned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterImportResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterImport'] = ResolversParentTypes['RegisterImport']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['RegisterFindings']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['RegisterFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['RegisterProblemConnection'], ParentType, ContextType, Partial<RegisterImportProblemsArgs>>;
  problemsUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['RegisterProgress'], ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['RegisterRejection']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegisterImportState'], ParentType, ContextType>;
  validatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterOutagePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterOutagePayload'] = ResolversParentTypes['RegisterOutagePayload']> = {
  outage?: Resolver<Maybe<ResolversTypes['Outage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterProblemResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterProblem'] = ResolversParentTypes['RegisterProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['RegisterSeverity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterProblemConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterProblemConnection'] = ResolversParentTypes['RegisterProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterProblemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterProblemEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterProblemEdge'] = ResolversParentTypes['RegisterProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterProblem'], ParentType, ContextType>;
};

export type RegisterProgressResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterProgress'] = ResolversParentTypes['RegisterProgress']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  read?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterRejectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterRejection'] = ResolversParentTypes['RegisterRejection']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterUploadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterUpload'] = ResolversParentTypes['RegisterUpload']> = {
  expiresInSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['RegisterUploadHeader']>, ParentType, ContextType>;
  import?: Resolver<ResolversTypes['RegisterImport'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterUploadHeaderResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RegisterUploadHeader'] = ResolversParentTypes['RegisterUploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RejectAssignmentRequestPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RejectAssignmentRequestPayload'] = ResolversParentTypes['RejectAssignmentRequestPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectBankProposalPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RejectBankProposalPayload'] = ResolversParentTypes['RejectBankProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['BankProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectFollowUpPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RejectFollowUpPayload'] = ResolversParentTypes['RejectFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['EvaluationFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReleaseEvaluationPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReleaseEvaluationPayload'] = ResolversParentTypes['ReleaseEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveActivityTemplatePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RemoveActivityTemplatePayload'] = ResolversParentTypes['RemoveActivityTemplatePayload']> = {
  templates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityTemplate']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenEvaluationPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReopenEvaluationPayload'] = ResolversParentTypes['ReopenEvaluationPayload']> = {
  evaluation?: Resolver<Maybe<ResolversTypes['Evaluation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RepeatedFileResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RepeatedFile'] = ResolversParentTypes['RepeatedFile']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['EvidenceFile'], ParentType, ContextType>;
};

export type RequestEvidenceUploadPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RequestEvidenceUploadPayload'] = ResolversParentTypes['RequestEvidenceUploadPayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['EvidenceUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestRegisterUploadPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RequestRegisterUploadPayload'] = ResolversParentTypes['RequestRegisterUploadPayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['RegisterUpload']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResolveDiscrepancyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ResolveDiscrepancyPayload'] = ResolversParentTypes['ResolveDiscrepancyPayload']> = {
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResubmitActivityPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ResubmitActivityPayload'] = ResolversParentTypes['ResubmitActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireBankItemPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RetireBankItemPayload'] = ResolversParentTypes['RetireBankItemPayload']> = {
  bankItem?: Resolver<Maybe<ResolversTypes['BankItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnAllowancePolicyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReturnAllowancePolicyPayload'] = ResolversParentTypes['ReturnAllowancePolicyPayload']> = {
  allowancePolicy?: Resolver<Maybe<ResolversTypes['AllowancePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnAmendmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReturnAmendmentPayload'] = ResolversParentTypes['ReturnAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnAssignmentRequestPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReturnAssignmentRequestPayload'] = ResolversParentTypes['ReturnAssignmentRequestPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnBankProposalPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReturnBankProposalPayload'] = ResolversParentTypes['ReturnBankProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['BankProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnMonthPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReturnMonthPayload'] = ResolversParentTypes['ReturnMonthPayload']> = {
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnPlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReturnPlanPayload'] = ResolversParentTypes['ReturnPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewAmendmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReviewAmendmentPayload'] = ResolversParentTypes['ReviewAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewPlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReviewPlanPayload'] = ResolversParentTypes['ReviewPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseMatrixPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ReviseMatrixPayload'] = ResolversParentTypes['ReviseMatrixPayload']> = {
  matrix?: Resolver<Maybe<ResolversTypes['RoleResultMatrix']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeAssignmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RevokeAssignmentPayload'] = ResolversParentTypes['RevokeAssignmentPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleResultMatrixResolvers<ContextType = Request, ParentType extends ResolversParentTypes['RoleResultMatrix'] = ResolversParentTypes['RoleResultMatrix']> = {
  coverage?: Resolver<ResolversTypes['MatrixCoverage'], ParentType, ContextType, RequireFields<RoleResultMatrixCoverageArgs, 'view'>>;
  draft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  planNo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['MatrixResult']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatrixState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveActivityTemplatePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SaveActivityTemplatePayload'] = ResolversParentTypes['SaveActivityTemplatePayload']> = {
  templates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityTemplate']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleDialoguePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ScheduleDialoguePayload'] = ResolversParentTypes['ScheduleDialoguePayload']> = {
  dialogue?: Resolver<Maybe<ResolversTypes['PerformanceDialogue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAchievementPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SetAchievementPayload'] = ResolversParentTypes['SetAchievementPayload']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetAppraiserOverridePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SetAppraiserOverridePayload'] = ResolversParentTypes['SetAppraiserOverridePayload']> = {
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetBankFavouritePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SetBankFavouritePayload'] = ResolversParentTypes['SetBankFavouritePayload']> = {
  bank?: Resolver<Maybe<ResolversTypes['PersonalBank']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetEsakipCodePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SetEsakipCodePayload'] = ResolversParentTypes['SetEsakipCodePayload']> = {
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetPolicyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SetPolicyPayload'] = ResolversParentTypes['SetPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleDialoguePointPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SettleDialoguePointPayload'] = ResolversParentTypes['SettleDialoguePointPayload']> = {
  dialogue?: Resolver<Maybe<ResolversTypes['PerformanceDialogue']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SettleLineQuestionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SettleLineQuestionPayload'] = ResolversParentTypes['SettleLineQuestionPayload']> = {
  line?: Resolver<Maybe<ResolversTypes['PlanLine']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SharedFileConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SharedFileConnection'] = ResolversParentTypes['SharedFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharedFileEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SharedFileEdge'] = ResolversParentTypes['SharedFileEdge']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceFile'], ParentType, ContextType>;
  others?: Resolver<ReadonlyArray<ResolversTypes['Employee']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type StartMatrixPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['StartMatrixPayload'] = ResolversParentTypes['StartMatrixPayload']> = {
  matrix?: Resolver<Maybe<ResolversTypes['RoleResultMatrix']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitActivitiesPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SubmitActivitiesPayload'] = ResolversParentTypes['SubmitActivitiesPayload']> = {
  activityMonth?: Resolver<Maybe<ResolversTypes['ActivityMonth']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitAmendmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SubmitAmendmentPayload'] = ResolversParentTypes['SubmitAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitAssignmentRequestPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SubmitAssignmentRequestPayload'] = ResolversParentTypes['SubmitAssignmentRequestPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitMonthRealisationPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SubmitMonthRealisationPayload'] = ResolversParentTypes['SubmitMonthRealisationPayload']> = {
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitMonthTargetPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SubmitMonthTargetPayload'] = ResolversParentTypes['SubmitMonthTargetPayload']> = {
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitPlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SubmitPlanPayload'] = ResolversParentTypes['SubmitPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubordinateMonthResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SubordinateMonth'] = ResolversParentTypes['SubordinateMonth']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  planNo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MonthStatus']>, ParentType, ContextType>;
};

export type SuggestionExplanationResolvers<ContextType = Request, ParentType extends ResolversParentTypes['SuggestionExplanation'] = ResolversParentTypes['SuggestionExplanation']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['SuggestionStep'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type TakeAllowanceExportPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['TakeAllowanceExportPayload'] = ResolversParentTypes['TakeAllowanceExportPayload']> = {
  allowanceExport?: Resolver<Maybe<ResolversTypes['AllowanceExport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TargetSplitResolvers<ContextType = Request, ParentType extends ResolversParentTypes['TargetSplit'] = ResolversParentTypes['TargetSplit']> = {
  months?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Quantity']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TeamMonthResolvers<ContextType = Request, ParentType extends ResolversParentTypes['TeamMonth'] = ResolversParentTypes['TeamMonth']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  states?: Resolver<ReadonlyArray<ResolversTypes['MonthStateCount']>, ParentType, ContextType>;
  subordinates?: Resolver<ReadonlyArray<ResolversTypes['SubordinateMonth']>, ParentType, ContextType>;
};

export type TriedAllowanceResolvers<ContextType = Request, ParentType extends ResolversParentTypes['TriedAllowance'] = ResolversParentTypes['TriedAllowance']> = {
  after?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type TriedAllowanceConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['TriedAllowanceConnection'] = ResolversParentTypes['TriedAllowanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TriedAllowanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TriedAllowanceEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['TriedAllowanceEdge'] = ResolversParentTypes['TriedAllowanceEdge']> = {
  after?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType, RequireFields<UnitAchievementArgs, 'period'>>;
  achievements?: Resolver<ReadonlyArray<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType, RequireFields<UnitAchievementsArgs, 'year'>>;
  agreement?: Resolver<Maybe<ResolversTypes['PerformanceAgreement']>, ParentType, ContextType, RequireFields<UnitAgreementArgs, 'year'>>;
  assignmentRequests?: Resolver<Maybe<ResolversTypes['AssignmentRequestConnection']>, ParentType, ContextType, Partial<UnitAssignmentRequestsArgs>>;
  children?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, Partial<UnitChildrenArgs>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discrepancies?: Resolver<Maybe<ResolversTypes['DiscrepancyConnection']>, ParentType, ContextType, Partial<UnitDiscrepanciesArgs>>;
  distribution?: Resolver<Maybe<ResolversTypes['Distribution']>, ParentType, ContextType, RequireFields<UnitDistributionArgs, 'period'>>;
  employees?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, Partial<UnitEmployeesArgs>>;
  esakipCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPerformanceUnit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  monthReceipts?: Resolver<Maybe<ResolversTypes['MonthReceiptConnection']>, ParentType, ContextType, RequireFields<UnitMonthReceiptsArgs, 'period'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdueAppraisers?: Resolver<Maybe<ResolversTypes['OverdueAppraiserConnection']>, ParentType, ContextType, RequireFields<UnitOverdueAppraisersArgs, 'period'>>;
  parent?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<UnitParentArgs>>;
  people?: Resolver<Maybe<ResolversTypes['PeriodCardConnection']>, ParentType, ContextType, RequireFields<UnitPeopleArgs, 'period' | 'ratedWithoutDialogue'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<UnitPositionsArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withoutMonth?: Resolver<Maybe<ResolversTypes['EmployeeConnection']>, ParentType, ContextType, RequireFields<UnitWithoutMonthArgs, 'period'>>;
  workWeek?: Resolver<ResolversTypes['WorkWeek'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitAchievementConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UnitAchievementConnection'] = ResolversParentTypes['UnitAchievementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitAchievementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitAchievementEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UnitAchievementEdge'] = ResolversParentTypes['UnitAchievementEdge']> = {
  achievement?: Resolver<Maybe<ResolversTypes['OrganisationAchievement']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  waitsFor?: Resolver<Maybe<ResolversTypes['AchievementWaitsFor']>, ParentType, ContextType>;
};

export type UnitAgreementConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UnitAgreementConnection'] = ResolversParentTypes['UnitAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitAgreementEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UnitAgreementEdge'] = ResolversParentTypes['UnitAgreementEdge']> = {
  agreement?: Resolver<Maybe<ResolversTypes['PerformanceAgreement']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnverifiedActivitiesResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UnverifiedActivities'] = ResolversParentTypes['UnverifiedActivities']> = {
  by?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  countedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UploadAddressResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UploadAddress'] = ResolversParentTypes['UploadAddress']> = {
  expiresInSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headers?: Resolver<ReadonlyArray<ResolversTypes['UploadHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadHeaderResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UploadHeader'] = ResolversParentTypes['UploadHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpwardFeedbackResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UpwardFeedback'] = ResolversParentTypes['UpwardFeedback']> = {
  target?: Resolver<ResolversTypes['FeedbackTarget'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tone?: Resolver<ResolversTypes['FeedbackTone'], ParentType, ContextType>;
};

export type UpwardFeedbackGroupResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UpwardFeedbackGroup'] = ResolversParentTypes['UpwardFeedbackGroup']> = {
  entries?: Resolver<ResolversTypes['UpwardFeedbackPage'], ParentType, ContextType, Partial<UpwardFeedbackGroupEntriesArgs>>;
  from?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  writers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpwardFeedbackPageResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UpwardFeedbackPage'] = ResolversParentTypes['UpwardFeedbackPage']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['UpwardFeedback']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ReadonlyArray<ResolversTypes['UserErrorParam']>, ParentType, ContextType>;
};

export type UserErrorParamResolvers<ContextType = Request, ParentType extends ResolversParentTypes['UserErrorParam'] = ResolversParentTypes['UserErrorParam']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VacancyConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['VacancyConnection'] = ResolversParentTypes['VacancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VacancyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VacancyEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['VacancyEdge'] = ResolversParentTypes['VacancyEdge']> = {
  acting?: Resolver<ReadonlyArray<ResolversTypes['PositionHolder']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  subordinates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ValidateAchievementsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ValidateAchievementsPayload'] = ResolversParentTypes['ValidateAchievementsPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AchievementReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ValidateAgreementsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ValidateAgreementsPayload'] = ResolversParentTypes['ValidateAgreementsPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AgreementReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ValidateAttendancePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ValidateAttendancePayload'] = ResolversParentTypes['ValidateAttendancePayload']> = {
  report?: Resolver<Maybe<ResolversTypes['AttendanceReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ValidateBankPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ValidateBankPayload'] = ResolversParentTypes['ValidateBankPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['BankReport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ValidateRegisterPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['ValidateRegisterPayload'] = ResolversParentTypes['ValidateRegisterPayload']> = {
  registerImport?: Resolver<Maybe<ResolversTypes['RegisterImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyActivitiesPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['VerifyActivitiesPayload'] = ResolversParentTypes['VerifyActivitiesPayload']> = {
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyMonthPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['VerifyMonthPayload'] = ResolversParentTypes['VerifyMonthPayload']> = {
  month?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyMonthsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['VerifyMonthsPayload'] = ResolversParentTypes['VerifyMonthsPayload']> = {
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MonthOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyPendingActivitiesPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['VerifyPendingActivitiesPayload'] = ResolversParentTypes['VerifyPendingActivitiesPayload']> = {
  exceptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ActivityOutcome']>>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PendingOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Request, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  activityTemplates?: Resolver<ReadonlyArray<ResolversTypes['ActivityTemplate']>, ParentType, ContextType>;
  appointments?: Resolver<ReadonlyArray<ResolversTypes['Appointment']>, ParentType, ContextType>;
  bank?: Resolver<ResolversTypes['PersonalBank'], ParentType, ContextType>;
  bkppDesk?: Resolver<Maybe<ResolversTypes['DeskItemConnection']>, ParentType, ContextType, Partial<ViewerBkppDeskArgs>>;
  desk?: Resolver<ResolversTypes['DeskItemConnection'], ParentType, ContextType, Partial<ViewerDeskArgs>>;
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  feedbackGiven?: Resolver<ResolversTypes['GivenFeedbackConnection'], ParentType, ContextType, RequireFields<ViewerFeedbackGivenArgs, 'year'>>;
  offices?: Resolver<ReadonlyArray<ResolversTypes['OfficeRole']>, ParentType, ContextType>;
};

export type VoidActivityPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['VoidActivityPayload'] = ResolversParentTypes['VoidActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WaiveDiscrepancyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WaiveDiscrepancyPayload'] = ResolversParentTypes['WaiveDiscrepancyPayload']> = {
  discrepancy?: Resolver<Maybe<ResolversTypes['Discrepancy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WeightedRatingResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WeightedRating'] = ResolversParentTypes['WeightedRating']> = {
  meanBehaviour?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  meanResult?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
  ratingBehaviour?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  ratingResult?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WindowDaysResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WindowDays'] = ResolversParentTypes['WindowDays']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WindowExceptionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WindowException'] = ResolversParentTypes['WindowException']> = {
  employee?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
  endNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  months?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['WindowKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowExceptionConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WindowExceptionConnection'] = ResolversParentTypes['WindowExceptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WindowExceptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WindowExceptionEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WindowExceptionEdge'] = ResolversParentTypes['WindowExceptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WindowException'], ParentType, ContextType>;
};

export type WithdrawAllowanceAdjustmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawAllowanceAdjustmentPayload'] = ResolversParentTypes['WithdrawAllowanceAdjustmentPayload']> = {
  adjustments?: Resolver<Maybe<ResolversTypes['AllowanceAdjustments']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAllowancePolicyPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawAllowancePolicyPayload'] = ResolversParentTypes['WithdrawAllowancePolicyPayload']> = {
  allowancePolicy?: Resolver<Maybe<ResolversTypes['AllowancePolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAmendmentPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawAmendmentPayload'] = ResolversParentTypes['WithdrawAmendmentPayload']> = {
  amendment?: Resolver<Maybe<ResolversTypes['Amendment']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAssignmentRequestPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawAssignmentRequestPayload'] = ResolversParentTypes['WithdrawAssignmentRequestPayload']> = {
  assignmentRequest?: Resolver<Maybe<ResolversTypes['AssignmentRequest']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAssignmentsPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawAssignmentsPayload'] = ResolversParentTypes['WithdrawAssignmentsPayload']> = {
  matrix?: Resolver<Maybe<ResolversTypes['RoleResultMatrix']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawBankProposalPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawBankProposalPayload'] = ResolversParentTypes['WithdrawBankProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['BankProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCalendarDaysPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawCalendarDaysPayload'] = ResolversParentTypes['WithdrawCalendarDaysPayload']> = {
  declaration?: Resolver<Maybe<ResolversTypes['CalendarDeclaration']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawFeedbackPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawFeedbackPayload'] = ResolversParentTypes['WithdrawFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['GivenFeedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawFollowUpPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawFollowUpPayload'] = ResolversParentTypes['WithdrawFollowUpPayload']> = {
  followUp?: Resolver<Maybe<ResolversTypes['EvaluationFollowUp']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawObjectionPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawObjectionPayload'] = ResolversParentTypes['WithdrawObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawOutagePayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawOutagePayload'] = ResolversParentTypes['WithdrawOutagePayload']> = {
  outage?: Resolver<Maybe<ResolversTypes['Outage']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawPlanPayloadResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithdrawPlanPayload'] = ResolversParentTypes['WithdrawPlanPayload']> = {
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithoutDialogueConnectionResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithoutDialogueConnection'] = ResolversParentTypes['WithoutDialogueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WithoutDialogueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WithoutDialogueEdgeResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WithoutDialogueEdge'] = ResolversParentTypes['WithoutDialogueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employee'], ParentType, ContextType>;
};

export type WorkCalendarResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WorkCalendar'] = ResolversParentTypes['WorkCalendar']> = {
  baseIsKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  declarations?: Resolver<ReadonlyArray<ResolversTypes['CalendarDeclaration']>, ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Holiday']>, ParentType, ContextType>;
  outages?: Resolver<ReadonlyArray<ResolversTypes['Outage']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkResultResolvers<ContextType = Request, ParentType extends ResolversParentTypes['WorkResult'] = ResolversParentTypes['WorkResult']> = {
  agreementItemId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  assignedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['WorkResultCategory'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['WorkResultClassification'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  leaderResult?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearAbsenceResolvers<ContextType = Request, ParentType extends ResolversParentTypes['YearAbsence'] = ResolversParentTypes['YearAbsence']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LeaveType'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Request> = {
  AbandonAmendmentPayload?: AbandonAmendmentPayloadResolvers<ContextType>;
  AcademicResult?: AcademicResultResolvers<ContextType>;
  AcceptAssignmentsPayload?: AcceptAssignmentsPayloadResolvers<ContextType>;
  AcceptEvaluationPayload?: AcceptEvaluationPayloadResolvers<ContextType>;
  AcceptFollowUpPayload?: AcceptFollowUpPayloadResolvers<ContextType>;
  Achievement?: AchievementResolvers<ContextType>;
  AchievementContent?: AchievementContentResolvers<ContextType>;
  AchievementCriterion?: AchievementCriterionResolvers<ContextType>;
  AchievementDetermination?: AchievementDeterminationResolvers<ContextType>;
  AchievementOutcome?: AchievementOutcomeResolvers<ContextType>;
  AchievementOverride?: AchievementOverrideResolvers<ContextType>;
  AchievementRecommendation?: AchievementRecommendationResolvers<ContextType>;
  AchievementReport?: AchievementReportResolvers<ContextType>;
  AcknowledgeDiscrepancyPayload?: AcknowledgeDiscrepancyPayloadResolvers<ContextType>;
  AcknowledgeLinePayload?: AcknowledgeLinePayloadResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityDay?: ActivityDayResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  ActivityExplanation?: ActivityExplanationResolvers<ContextType>;
  ActivityMonth?: ActivityMonthResolvers<ContextType>;
  ActivityOutcome?: ActivityOutcomeResolvers<ContextType>;
  ActivityProgress?: ActivityProgressResolvers<ContextType>;
  ActivityResult?: ActivityResultResolvers<ContextType>;
  ActivitySignal?: ActivitySignalResolvers<ContextType>;
  ActivityTemplate?: ActivityTemplateResolvers<ContextType>;
  ActivityTemplateLine?: ActivityTemplateLineResolvers<ContextType>;
  AdjustAllowancePayload?: AdjustAllowancePayloadResolvers<ContextType>;
  AgencyCutOff?: AgencyCutOffResolvers<ContextType>;
  AgencyPeople?: AgencyPeopleResolvers<ContextType>;
  AgendaPoint?: AgendaPointResolvers<ContextType>;
  AgreementChange?: AgreementChangeResolvers<ContextType>;
  AgreementDraft?: AgreementDraftResolvers<ContextType>;
  AgreementItem?: AgreementItemResolvers<ContextType>;
  AgreementItemContent?: AgreementItemContentResolvers<ContextType>;
  AgreementMismatch?: AgreementMismatchResolvers<ContextType>;
  AgreementOutcome?: AgreementOutcomeResolvers<ContextType>;
  AgreementProblem?: AgreementProblemResolvers<ContextType>;
  AgreementReport?: AgreementReportResolvers<ContextType>;
  AgreementTargetOff?: AgreementTargetOffResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  AgreementVersionConnection?: AgreementVersionConnectionResolvers<ContextType>;
  AgreementVersionEdge?: AgreementVersionEdgeResolvers<ContextType>;
  Allowance?: AllowanceResolvers<ContextType>;
  AllowanceAdjustment?: AllowanceAdjustmentResolvers<ContextType>;
  AllowanceAdjustments?: AllowanceAdjustmentsResolvers<ContextType>;
  AllowanceExport?: AllowanceExportResolvers<ContextType>;
  AllowanceExportConnection?: AllowanceExportConnectionResolvers<ContextType>;
  AllowanceExportEdge?: AllowanceExportEdgeResolvers<ContextType>;
  AllowanceExportPart?: AllowanceExportPartResolvers<ContextType>;
  AllowanceExportRow?: AllowanceExportRowResolvers<ContextType>;
  AllowanceFormula?: AllowanceFormulaResolvers<ContextType>;
  AllowancePenalty?: AllowancePenaltyResolvers<ContextType>;
  AllowancePolicy?: AllowancePolicyResolvers<ContextType>;
  AllowanceRounding?: AllowanceRoundingResolvers<ContextType>;
  AllowanceStep?: AllowanceStepResolvers<ContextType>;
  AllowanceStepInput?: AllowanceStepInputResolvers<ContextType>;
  AllowanceTrial?: AllowanceTrialResolvers<ContextType>;
  AllowanceTrialSum?: AllowanceTrialSumResolvers<ContextType>;
  AllowanceTrialSummary?: AllowanceTrialSummaryResolvers<ContextType>;
  AllowanceTrialUnit?: AllowanceTrialUnitResolvers<ContextType>;
  AllowanceVersion?: AllowanceVersionResolvers<ContextType>;
  AmendPlanPayload?: AmendPlanPayloadResolvers<ContextType>;
  Amendment?: AmendmentResolvers<ContextType>;
  AnswerLineQuestionPayload?: AnswerLineQuestionPayloadResolvers<ContextType>;
  ApplyActivityTemplatePayload?: ApplyActivityTemplatePayloadResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentConnection?: AppointmentConnectionResolvers<ContextType>;
  AppointmentEdge?: AppointmentEdgeResolvers<ContextType>;
  AppointmentEnding?: AppointmentEndingResolvers<ContextType>;
  AppraiserOn?: AppraiserOnResolvers<ContextType>;
  ApproveAllowancePolicyPayload?: ApproveAllowancePolicyPayloadResolvers<ContextType>;
  ApproveAmendmentPayload?: ApproveAmendmentPayloadResolvers<ContextType>;
  ApproveAssignmentRequestPayload?: ApproveAssignmentRequestPayloadResolvers<ContextType>;
  ApproveBankProposalPayload?: ApproveBankProposalPayloadResolvers<ContextType>;
  ApproveMonthTargetPayload?: ApproveMonthTargetPayloadResolvers<ContextType>;
  ApprovePlanPayload?: ApprovePlanPayloadResolvers<ContextType>;
  AskAboutAssignmentPayload?: AskAboutAssignmentPayloadResolvers<ContextType>;
  AskAboutLinePayload?: AskAboutLinePayloadResolvers<ContextType>;
  AssignmentRecord?: AssignmentRecordResolvers<ContextType>;
  AssignmentRequest?: AssignmentRequestResolvers<ContextType>;
  AssignmentRequestConnection?: AssignmentRequestConnectionResolvers<ContextType>;
  AssignmentRequestEdge?: AssignmentRequestEdgeResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceReport?: AttendanceReportResolvers<ContextType>;
  AttendanceRowReport?: AttendanceRowReportResolvers<ContextType>;
  AttendanceVersion?: AttendanceVersionResolvers<ContextType>;
  AuthorshipSignal?: AuthorshipSignalResolvers<ContextType>;
  BankArrival?: BankArrivalResolvers<ContextType>;
  BankContent?: BankContentResolvers<ContextType>;
  BankHit?: BankHitResolvers<ContextType>;
  BankItem?: BankItemResolvers<ContextType>;
  BankItemConnection?: BankItemConnectionResolvers<ContextType>;
  BankItemEdge?: BankItemEdgeResolvers<ContextType>;
  BankItemVersion?: BankItemVersionResolvers<ContextType>;
  BankProblem?: BankProblemResolvers<ContextType>;
  BankProposal?: BankProposalResolvers<ContextType>;
  BankProposalConnection?: BankProposalConnectionResolvers<ContextType>;
  BankProposalEdge?: BankProposalEdgeResolvers<ContextType>;
  BankReport?: BankReportResolvers<ContextType>;
  BehaviourExpectation?: BehaviourExpectationResolvers<ContextType>;
  CalendarDeclaration?: CalendarDeclarationResolvers<ContextType>;
  CancelDialoguePayload?: CancelDialoguePayloadResolvers<ContextType>;
  CancelPlanPayload?: CancelPlanPayloadResolvers<ContextType>;
  CarriedPoint?: CarriedPointResolvers<ContextType>;
  CascadeAssignment?: CascadeAssignmentResolvers<ContextType>;
  ClosePositionPayload?: ClosePositionPayloadResolvers<ContextType>;
  CloseUnitPayload?: CloseUnitPayloadResolvers<ContextType>;
  CommentOnLinePayload?: CommentOnLinePayloadResolvers<ContextType>;
  CommitAchievementsPayload?: CommitAchievementsPayloadResolvers<ContextType>;
  CommitAgreementsPayload?: CommitAgreementsPayloadResolvers<ContextType>;
  CommitAttendancePayload?: CommitAttendancePayloadResolvers<ContextType>;
  CommitBankPayload?: CommitBankPayloadResolvers<ContextType>;
  CommitRegisterPayload?: CommitRegisterPayloadResolvers<ContextType>;
  ConfirmAppointmentEndPayload?: ConfirmAppointmentEndPayloadResolvers<ContextType>;
  ConfirmAppointmentPayload?: ConfirmAppointmentPayloadResolvers<ContextType>;
  ConfirmDialoguePayload?: ConfirmDialoguePayloadResolvers<ContextType>;
  ContractRecommendation?: ContractRecommendationResolvers<ContextType>;
  CopyActivityDayPayload?: CopyActivityDayPayloadResolvers<ContextType>;
  CopyPlanPayload?: CopyPlanPayloadResolvers<ContextType>;
  CorrectAchievementPayload?: CorrectAchievementPayloadResolvers<ContextType>;
  CorrectFeedbackPayload?: CorrectFeedbackPayloadResolvers<ContextType>;
  CorrectOutagePayload?: CorrectOutagePayloadResolvers<ContextType>;
  CreatePlanPayload?: CreatePlanPayloadResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditConversion?: CreditConversionResolvers<ContextType>;
  CreditCounter?: CreditCounterResolvers<ContextType>;
  CreditGround?: CreditGroundResolvers<ContextType>;
  CreditInput?: CreditInputResolvers<ContextType>;
  CreditPart?: CreditPartResolvers<ContextType>;
  CreditStanding?: CreditStandingResolvers<ContextType>;
  CreditStep?: CreditStepResolvers<ContextType>;
  CreditVersion?: CreditVersionResolvers<ContextType>;
  CutOff?: CutOffResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayProgress?: DayProgressResolvers<ContextType>;
  DecideObjectionPayload?: DecideObjectionPayloadResolvers<ContextType>;
  DeclareCalendarDaysPayload?: DeclareCalendarDaysPayloadResolvers<ContextType>;
  DeclineAppointmentEndPayload?: DeclineAppointmentEndPayloadResolvers<ContextType>;
  DeclineAppointmentPayload?: DeclineAppointmentPayloadResolvers<ContextType>;
  DeskItem?: DeskItemResolvers<ContextType>;
  DeskItemConnection?: DeskItemConnectionResolvers<ContextType>;
  DeskItemEdge?: DeskItemEdgeResolvers<ContextType>;
  DialogueConfirmation?: DialogueConfirmationResolvers<ContextType>;
  DialogueSummary?: DialogueSummaryResolvers<ContextType>;
  Discrepancy?: DiscrepancyResolvers<ContextType>;
  DiscrepancyConnection?: DiscrepancyConnectionResolvers<ContextType>;
  DiscrepancyEdge?: DiscrepancyEdgeResolvers<ContextType>;
  Distribution?: DistributionResolvers<ContextType>;
  DistributionClause?: DistributionClauseResolvers<ContextType>;
  DistributionPreview?: DistributionPreviewResolvers<ContextType>;
  DistributionPreviewPayload?: DistributionPreviewPayloadResolvers<ContextType>;
  DocumentAchievement?: DocumentAchievementResolvers<ContextType>;
  DocumentBehaviour?: DocumentBehaviourResolvers<ContextType>;
  DocumentObjection?: DocumentObjectionResolvers<ContextType>;
  DocumentRecord?: DocumentRecordResolvers<ContextType>;
  DocumentResult?: DocumentResultResolvers<ContextType>;
  DocumentSignature?: DocumentSignatureResolvers<ContextType>;
  DraftAchievementPayload?: DraftAchievementPayloadResolvers<ContextType>;
  DraftAgreementPayload?: DraftAgreementPayloadResolvers<ContextType>;
  DraftAssignmentRequestPayload?: DraftAssignmentRequestPayloadResolvers<ContextType>;
  EarlierEvaluation?: EarlierEvaluationResolvers<ContextType>;
  EditActivityPayload?: EditActivityPayloadResolvers<ContextType>;
  EditAllowancePolicyPayload?: EditAllowancePolicyPayloadResolvers<ContextType>;
  EditAmendmentPayload?: EditAmendmentPayloadResolvers<ContextType>;
  EditAssignmentRequestPayload?: EditAssignmentRequestPayloadResolvers<ContextType>;
  EditBankProposalPayload?: EditBankProposalPayloadResolvers<ContextType>;
  EditMatrixPayload?: EditMatrixPayloadResolvers<ContextType>;
  EditPlanPayload?: EditPlanPayloadResolvers<ContextType>;
  EligibilityConnection?: EligibilityConnectionResolvers<ContextType>;
  EligibilityEdge?: EligibilityEdgeResolvers<ContextType>;
  EligibilityReason?: EligibilityReasonResolvers<ContextType>;
  Employee?: EmployeeResolvers<ContextType>;
  EmployeeConnection?: EmployeeConnectionResolvers<ContextType>;
  EmployeeEdge?: EmployeeEdgeResolvers<ContextType>;
  EmployeeHistory?: EmployeeHistoryResolvers<ContextType>;
  EmployeeMonth?: EmployeeMonthResolvers<ContextType>;
  EmployeeYear?: EmployeeYearResolvers<ContextType>;
  EndLeavePayload?: EndLeavePayloadResolvers<ContextType>;
  EndWindowExceptionPayload?: EndWindowExceptionPayloadResolvers<ContextType>;
  EnterOpeningCreditPayload?: EnterOpeningCreditPayloadResolvers<ContextType>;
  EvaluatedAchievement?: EvaluatedAchievementResolvers<ContextType>;
  EvaluatedMonth?: EvaluatedMonthResolvers<ContextType>;
  EvaluatedYear?: EvaluatedYearResolvers<ContextType>;
  Evaluation?: EvaluationResolvers<ContextType>;
  EvaluationBehaviour?: EvaluationBehaviourResolvers<ContextType>;
  EvaluationDistribution?: EvaluationDistributionResolvers<ContextType>;
  EvaluationDocument?: EvaluationDocumentResolvers<ContextType>;
  EvaluationFollowUp?: EvaluationFollowUpResolvers<ContextType>;
  EvaluationLine?: EvaluationLineResolvers<ContextType>;
  EvaluationOutcome?: EvaluationOutcomeResolvers<ContextType>;
  EvaluationRelease?: EvaluationReleaseResolvers<ContextType>;
  EvaluationReopening?: EvaluationReopeningResolvers<ContextType>;
  EvaluationSummary?: EvaluationSummaryResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  EvidenceRejection?: EvidenceRejectionResolvers<ContextType>;
  EvidenceUpload?: EvidenceUploadResolvers<ContextType>;
  ExplainObjectionPayload?: ExplainObjectionPayloadResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackCount?: FeedbackCountResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackResult?: FeedbackResultResolvers<ContextType>;
  FeedbackTarget?: FeedbackTargetResolvers<ContextType>;
  FileObjectionPayload?: FileObjectionPayloadResolvers<ContextType>;
  FinishFollowUpPayload?: FinishFollowUpPayloadResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpConnection?: FollowUpConnectionResolvers<ContextType>;
  FollowUpEdge?: FollowUpEdgeResolvers<ContextType>;
  FollowUpStep?: FollowUpStepResolvers<ContextType>;
  ForwardAssignmentRequestPayload?: ForwardAssignmentRequestPayloadResolvers<ContextType>;
  GiveFeedbackPayload?: GiveFeedbackPayloadResolvers<ContextType>;
  GivenFeedback?: GivenFeedbackResolvers<ContextType>;
  GivenFeedbackConnection?: GivenFeedbackConnectionResolvers<ContextType>;
  GivenFeedbackEdge?: GivenFeedbackEdgeResolvers<ContextType>;
  GrantWindowExceptionPayload?: GrantWindowExceptionPayloadResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IssueEvaluationPayload?: IssueEvaluationPayloadResolvers<ContextType>;
  IssueEvaluationsPayload?: IssueEvaluationsPayloadResolvers<ContextType>;
  JobRun?: JobRunResolvers<ContextType>;
  LapseFollowUpPayload?: LapseFollowUpPayloadResolvers<ContextType>;
  Leave?: LeaveResolvers<ContextType>;
  LeaveCredit?: LeaveCreditResolvers<ContextType>;
  LegalStatusRecord?: LegalStatusRecordResolvers<ContextType>;
  Letter?: LetterResolvers<ContextType>;
  LineAcknowledgement?: LineAcknowledgementResolvers<ContextType>;
  LineEntry?: LineEntryResolvers<ContextType>;
  LineProposal?: LineProposalResolvers<ContextType>;
  LineRecord?: LineRecordResolvers<ContextType>;
  LintFinding?: LintFindingResolvers<ContextType>;
  MatrixCoverage?: MatrixCoverageResolvers<ContextType>;
  MatrixPlace?: MatrixPlaceResolvers<ContextType>;
  MatrixResult?: MatrixResultResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  MatrixShares?: MatrixSharesResolvers<ContextType>;
  MinutesSummary?: MinutesSummaryResolvers<ContextType>;
  Month?: MonthResolvers<ContextType>;
  MonthLine?: MonthLineResolvers<ContextType>;
  MonthOfYear?: MonthOfYearResolvers<ContextType>;
  MonthOutcome?: MonthOutcomeResolvers<ContextType>;
  MonthReceiptConnection?: MonthReceiptConnectionResolvers<ContextType>;
  MonthReceiptEdge?: MonthReceiptEdgeResolvers<ContextType>;
  MonthStateCount?: MonthStateCountResolvers<ContextType>;
  MonthSummary?: MonthSummaryResolvers<ContextType>;
  MonthTask?: MonthTaskResolvers<ContextType>;
  MonthWindows?: MonthWindowsResolvers<ContextType>;
  MovedMonth?: MovedMonthResolvers<ContextType>;
  MovedWindow?: MovedWindowResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NormMinutes?: NormMinutesResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionExplanation?: ObjectionExplanationResolvers<ContextType>;
  OpeningCredit?: OpeningCreditResolvers<ContextType>;
  OpeningCreditEntry?: OpeningCreditEntryResolvers<ContextType>;
  OrganisationAchievement?: OrganisationAchievementResolvers<ContextType>;
  Outage?: OutageResolvers<ContextType>;
  OverdueAppraiserConnection?: OverdueAppraiserConnectionResolvers<ContextType>;
  OverdueAppraiserEdge?: OverdueAppraiserEdgeResolvers<ContextType>;
  OverrideAchievementPayload?: OverrideAchievementPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PendingOutcome?: PendingOutcomeResolvers<ContextType>;
  PerformanceAgreement?: PerformanceAgreementResolvers<ContextType>;
  PerformanceDialogue?: PerformanceDialogueResolvers<ContextType>;
  PerformanceDialogueConnection?: PerformanceDialogueConnectionResolvers<ContextType>;
  PerformanceDialogueEdge?: PerformanceDialogueEdgeResolvers<ContextType>;
  Period?: GraphQLScalarType;
  PeriodCard?: PeriodCardResolvers<ContextType>;
  PeriodCardConnection?: PeriodCardConnectionResolvers<ContextType>;
  PeriodCardEdge?: PeriodCardEdgeResolvers<ContextType>;
  PersonCalendar?: PersonCalendarResolvers<ContextType>;
  PersonDay?: PersonDayResolvers<ContextType>;
  PersonSnapshot?: PersonSnapshotResolvers<ContextType>;
  PersonalBank?: PersonalBankResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanAttestation?: PlanAttestationResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanComparison?: PlanComparisonResolvers<ContextType>;
  PlanExample?: PlanExampleResolvers<ContextType>;
  PlanExampleConnection?: PlanExampleConnectionResolvers<ContextType>;
  PlanExampleEdge?: PlanExampleEdgeResolvers<ContextType>;
  PlanExampleIndicator?: PlanExampleIndicatorResolvers<ContextType>;
  PlanForm?: PlanFormResolvers<ContextType>;
  PlanLine?: PlanLineResolvers<ContextType>;
  PlanSummary?: PlanSummaryResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyPreview?: PolicyPreviewResolvers<ContextType>;
  PolicyPreviewPayload?: PolicyPreviewPayloadResolvers<ContextType>;
  PolicyValue?: GraphQLScalarType;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  PositionHolder?: PositionHolderResolvers<ContextType>;
  PredicateCount?: PredicateCountResolvers<ContextType>;
  PredicateFactor?: PredicateFactorResolvers<ContextType>;
  PriorDialogue?: PriorDialogueResolvers<ContextType>;
  ProductivityBracket?: ProductivityBracketResolvers<ContextType>;
  ProposeAllowancePolicyPayload?: ProposeAllowancePolicyPayloadResolvers<ContextType>;
  ProposeAppointmentEndPayload?: ProposeAppointmentEndPayloadResolvers<ContextType>;
  ProposeAppointmentPayload?: ProposeAppointmentPayloadResolvers<ContextType>;
  ProposeBankItemPayload?: ProposeBankItemPayloadResolvers<ContextType>;
  ProposeFollowUpPayload?: ProposeFollowUpPayloadResolvers<ContextType>;
  PublishAchievementPayload?: PublishAchievementPayloadResolvers<ContextType>;
  PublishAgreementPayload?: PublishAgreementPayloadResolvers<ContextType>;
  PublishMatrixPayload?: PublishMatrixPayloadResolvers<ContextType>;
  Quantity?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Rank?: RankResolvers<ContextType>;
  RankRecord?: RankRecordResolvers<ContextType>;
  RateEvaluationPayload?: RateEvaluationPayloadResolvers<ContextType>;
  RateEvaluationsPayload?: RateEvaluationsPayloadResolvers<ContextType>;
  RatingBasis?: RatingBasisResolvers<ContextType>;
  RatingSuggestion?: RatingSuggestionResolvers<ContextType>;
  ReceiveEvaluationPayload?: ReceiveEvaluationPayloadResolvers<ContextType>;
  RecommendAchievementPayload?: RecommendAchievementPayloadResolvers<ContextType>;
  RecordAcademicResultPayload?: RecordAcademicResultPayloadResolvers<ContextType>;
  RecordActivitiesPayload?: RecordActivitiesPayloadResolvers<ContextType>;
  RecordDialoguePayload?: RecordDialoguePayloadResolvers<ContextType>;
  RecordFollowUpPayload?: RecordFollowUpPayloadResolvers<ContextType>;
  RecordLeavePayload?: RecordLeavePayloadResolvers<ContextType>;
  RecordedDay?: RecordedDayResolvers<ContextType>;
  RefusedCount?: RefusedCountResolvers<ContextType>;
  RegisterFindings?: RegisterFindingsResolvers<ContextType>;
  RegisterImport?: RegisterImportResolvers<ContextType>;
  RegisterOutagePayload?: RegisterOutagePayloadResolvers<ContextType>;
  RegisterProblem?: RegisterProblemResolvers<ContextType>;
  RegisterProblemConnection?: RegisterProblemConnectionResolvers<ContextType>;
  RegisterProblemEdge?: RegisterProblemEdgeResolvers<ContextType>;
  RegisterProgress?: RegisterProgressResolvers<ContextType>;
  RegisterRejection?: RegisterRejectionResolvers<ContextType>;
  RegisterUpload?: RegisterUploadResolvers<ContextType>;
  RegisterUploadHeader?: RegisterUploadHeaderResolvers<ContextType>;
  RejectAssignmentRequestPayload?: RejectAssignmentRequestPayloadResolvers<ContextType>;
  RejectBankProposalPayload?: RejectBankProposalPayloadResolvers<ContextType>;
  RejectFollowUpPayload?: RejectFollowUpPayloadResolvers<ContextType>;
  ReleaseEvaluationPayload?: ReleaseEvaluationPayloadResolvers<ContextType>;
  RemoveActivityTemplatePayload?: RemoveActivityTemplatePayloadResolvers<ContextType>;
  ReopenEvaluationPayload?: ReopenEvaluationPayloadResolvers<ContextType>;
  RepeatedFile?: RepeatedFileResolvers<ContextType>;
  RequestEvidenceUploadPayload?: RequestEvidenceUploadPayloadResolvers<ContextType>;
  RequestRegisterUploadPayload?: RequestRegisterUploadPayloadResolvers<ContextType>;
  ResolveDiscrepancyPayload?: ResolveDiscrepancyPayloadResolvers<ContextType>;
  ResubmitActivityPayload?: ResubmitActivityPayloadResolvers<ContextType>;
  RetireBankItemPayload?: RetireBankItemPayloadResolvers<ContextType>;
  ReturnAllowancePolicyPayload?: ReturnAllowancePolicyPayloadResolvers<ContextType>;
  ReturnAmendmentPayload?: ReturnAmendmentPayloadResolvers<ContextType>;
  ReturnAssignmentRequestPayload?: ReturnAssignmentRequestPayloadResolvers<ContextType>;
  ReturnBankProposalPayload?: ReturnBankProposalPayloadResolvers<ContextType>;
  ReturnMonthPayload?: ReturnMonthPayloadResolvers<ContextType>;
  ReturnPlanPayload?: ReturnPlanPayloadResolvers<ContextType>;
  ReviewAmendmentPayload?: ReviewAmendmentPayloadResolvers<ContextType>;
  ReviewPlanPayload?: ReviewPlanPayloadResolvers<ContextType>;
  ReviseMatrixPayload?: ReviseMatrixPayloadResolvers<ContextType>;
  RevokeAssignmentPayload?: RevokeAssignmentPayloadResolvers<ContextType>;
  RoleResultMatrix?: RoleResultMatrixResolvers<ContextType>;
  SaveActivityTemplatePayload?: SaveActivityTemplatePayloadResolvers<ContextType>;
  ScheduleDialoguePayload?: ScheduleDialoguePayloadResolvers<ContextType>;
  SetAchievementPayload?: SetAchievementPayloadResolvers<ContextType>;
  SetAppraiserOverridePayload?: SetAppraiserOverridePayloadResolvers<ContextType>;
  SetBankFavouritePayload?: SetBankFavouritePayloadResolvers<ContextType>;
  SetEsakipCodePayload?: SetEsakipCodePayloadResolvers<ContextType>;
  SetPolicyPayload?: SetPolicyPayloadResolvers<ContextType>;
  SettleDialoguePointPayload?: SettleDialoguePointPayloadResolvers<ContextType>;
  SettleLineQuestionPayload?: SettleLineQuestionPayloadResolvers<ContextType>;
  SharedFileConnection?: SharedFileConnectionResolvers<ContextType>;
  SharedFileEdge?: SharedFileEdgeResolvers<ContextType>;
  StartMatrixPayload?: StartMatrixPayloadResolvers<ContextType>;
  SubmitActivitiesPayload?: SubmitActivitiesPayloadResolvers<ContextType>;
  SubmitAmendmentPayload?: SubmitAmendmentPayloadResolvers<ContextType>;
  SubmitAssignmentRequestPayload?: SubmitAssignmentRequestPayloadResolvers<ContextType>;
  SubmitMonthRealisationPayload?: SubmitMonthRealisationPayloadResolvers<ContextType>;
  SubmitMonthTargetPayload?: SubmitMonthTargetPayloadResolvers<ContextType>;
  SubmitPlanPayload?: SubmitPlanPayloadResolvers<ContextType>;
  SubordinateMonth?: SubordinateMonthResolvers<ContextType>;
  SuggestionExplanation?: SuggestionExplanationResolvers<ContextType>;
  TakeAllowanceExportPayload?: TakeAllowanceExportPayloadResolvers<ContextType>;
  TargetSplit?: TargetSplitResolvers<ContextType>;
  TeamMonth?: TeamMonthResolvers<ContextType>;
  TriedAllowance?: TriedAllowanceResolvers<ContextType>;
  TriedAllowanceConnection?: TriedAllowanceConnectionResolvers<ContextType>;
  TriedAllowanceEdge?: TriedAllowanceEdgeResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitAchievementConnection?: UnitAchievementConnectionResolvers<ContextType>;
  UnitAchievementEdge?: UnitAchievementEdgeResolvers<ContextType>;
  UnitAgreementConnection?: UnitAgreementConnectionResolvers<ContextType>;
  UnitAgreementEdge?: UnitAgreementEdgeResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnverifiedActivities?: UnverifiedActivitiesResolvers<ContextType>;
  UploadAddress?: UploadAddressResolvers<ContextType>;
  UploadHeader?: UploadHeaderResolvers<ContextType>;
  UpwardFeedback?: UpwardFeedbackResolvers<ContextType>;
  UpwardFeedbackGroup?: UpwardFeedbackGroupResolvers<ContextType>;
  UpwardFeedbackPage?: UpwardFeedbackPageResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  UserErrorParam?: UserErrorParamResolvers<ContextType>;
  VacancyConnection?: VacancyConnectionResolvers<ContextType>;
  VacancyEdge?: VacancyEdgeResolvers<ContextType>;
  ValidateAchievementsPayload?: ValidateAchievementsPayloadResolvers<ContextType>;
  ValidateAgreementsPayload?: ValidateAgreementsPayloadResolvers<ContextType>;
  ValidateAttendancePayload?: ValidateAttendancePayloadResolvers<ContextType>;
  ValidateBankPayload?: ValidateBankPayloadResolvers<ContextType>;
  ValidateRegisterPayload?: ValidateRegisterPayloadResolvers<ContextType>;
  VerifyActivitiesPayload?: VerifyActivitiesPayloadResolvers<ContextType>;
  VerifyMonthPayload?: VerifyMonthPayloadResolvers<ContextType>;
  VerifyMonthsPayload?: VerifyMonthsPayloadResolvers<ContextType>;
  VerifyPendingActivitiesPayload?: VerifyPendingActivitiesPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VoidActivityPayload?: VoidActivityPayloadResolvers<ContextType>;
  WaiveDiscrepancyPayload?: WaiveDiscrepancyPayloadResolvers<ContextType>;
  WeightedRating?: WeightedRatingResolvers<ContextType>;
  WindowDays?: WindowDaysResolvers<ContextType>;
  WindowException?: WindowExceptionResolvers<ContextType>;
  WindowExceptionConnection?: WindowExceptionConnectionResolvers<ContextType>;
  WindowExceptionEdge?: WindowExceptionEdgeResolvers<ContextType>;
  WithdrawAllowanceAdjustmentPayload?: WithdrawAllowanceAdjustmentPayloadResolvers<ContextType>;
  WithdrawAllowancePolicyPayload?: WithdrawAllowancePolicyPayloadResolvers<ContextType>;
  WithdrawAmendmentPayload?: WithdrawAmendmentPayloadResolvers<ContextType>;
  WithdrawAssignmentRequestPayload?: WithdrawAssignmentRequestPayloadResolvers<ContextType>;
  WithdrawAssignmentsPayload?: WithdrawAssignmentsPayloadResolvers<ContextType>;
  WithdrawBankProposalPayload?: WithdrawBankProposalPayloadResolvers<ContextType>;
  WithdrawCalendarDaysPayload?: WithdrawCalendarDaysPayloadResolvers<ContextType>;
  WithdrawFeedbackPayload?: WithdrawFeedbackPayloadResolvers<ContextType>;
  WithdrawFollowUpPayload?: WithdrawFollowUpPayloadResolvers<ContextType>;
  WithdrawObjectionPayload?: WithdrawObjectionPayloadResolvers<ContextType>;
  WithdrawOutagePayload?: WithdrawOutagePayloadResolvers<ContextType>;
  WithdrawPlanPayload?: WithdrawPlanPayloadResolvers<ContextType>;
  WithoutDialogueConnection?: WithoutDialogueConnectionResolvers<ContextType>;
  WithoutDialogueEdge?: WithoutDialogueEdgeResolvers<ContextType>;
  WorkCalendar?: WorkCalendarResolvers<ContextType>;
  WorkResult?: WorkResultResolvers<ContextType>;
  YearAbsence?: YearAbsenceResolvers<ContextType>;
};

