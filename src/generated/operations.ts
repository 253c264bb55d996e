// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type { Operation } from "../runtime/operation.ts";
import type { paths } from "./openapi.ts";
type GeneratedOperation = Operation & { readonly path?: keyof paths };
export const completionsCreate = {
  id: "completions.create",
  method: "post",
  path: "/completions",
  body: true,
} as const satisfies GeneratedOperation;
export const chatCompletionsCreate = {
  id: "chat.completions.create",
  method: "post",
  path: "/chat/completions",
  body: true,
} as const satisfies GeneratedOperation;
export const chatCompletionsRetrieve = {
  id: "chat.completions.retrieve",
  method: "get",
  path: "/chat/completions/{completion_id}",
} as const satisfies GeneratedOperation;
export const chatCompletionsUpdate = {
  id: "chat.completions.update",
  method: "post",
  path: "/chat/completions/{completion_id}",
  body: true,
} as const satisfies GeneratedOperation;
export const chatCompletionsList = {
  id: "chat.completions.list",
  method: "get",
  path: "/chat/completions",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const chatCompletionsDelete = {
  id: "chat.completions.delete",
  method: "delete",
  path: "/chat/completions/{completion_id}",
} as const satisfies GeneratedOperation;
export const chatCompletionsParse = { id: "chat.completions.parse" } as const satisfies GeneratedOperation;
export const chatCompletionsRunTools = {
  id: "chat.completions.runTools",
  sync: true,
} as const satisfies GeneratedOperation;
export const chatCompletionsStream = {
  id: "chat.completions.stream",
  sync: true,
} as const satisfies GeneratedOperation;
export const chatCompletionsMessagesList = {
  id: "chat.completions.messages.list",
  method: "get",
  path: "/chat/completions/{completion_id}/messages",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const embeddingsCreate = {
  id: "embeddings.create",
  method: "post",
  path: "/embeddings",
  body: true,
} as const satisfies GeneratedOperation;
export const filesCreate = {
  id: "files.create",
  method: "post",
  path: "/files",
  body: true,
  form: true,
} as const satisfies GeneratedOperation;
export const filesRetrieve = {
  id: "files.retrieve",
  method: "get",
  path: "/files/{file_id}",
} as const satisfies GeneratedOperation;
export const filesList = {
  id: "files.list",
  method: "get",
  path: "/files",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const filesDelete = {
  id: "files.delete",
  method: "delete",
  path: "/files/{file_id}",
} as const satisfies GeneratedOperation;
export const filesContent = {
  id: "files.content",
  method: "get",
  path: "/files/{file_id}/content",
  binary: true,
  accept: "application/binary",
} as const satisfies GeneratedOperation;
export const filesRetrieveContent = { id: "files.retrieveContent" } as const satisfies GeneratedOperation;
export const filesWaitForProcessing = { id: "files.waitForProcessing" } as const satisfies GeneratedOperation;
export const imagesCreateVariation = {
  id: "images.createVariation",
  method: "post",
  path: "/images/variations",
  body: true,
  form: true,
} as const satisfies GeneratedOperation;
export const imagesEdit = {
  id: "images.edit",
  method: "post",
  path: "/images/edits",
  body: true,
  form: true,
} as const satisfies GeneratedOperation;
export const imagesGenerate = {
  id: "images.generate",
  method: "post",
  path: "/images/generations",
  body: true,
} as const satisfies GeneratedOperation;
export const audioTranscriptionsCreate = {
  id: "audio.transcriptions.create",
  method: "post",
  path: "/audio/transcriptions",
  body: true,
  form: true,
} as const satisfies GeneratedOperation;
export const audioTranslationsCreate = {
  id: "audio.translations.create",
  method: "post",
  path: "/audio/translations",
  body: true,
  form: true,
} as const satisfies GeneratedOperation;
export const audioSpeechCreate = {
  id: "audio.speech.create",
  method: "post",
  path: "/audio/speech",
  body: true,
  binary: true,
  accept: "application/octet-stream",
} as const satisfies GeneratedOperation;
export const moderationsCreate = {
  id: "moderations.create",
  method: "post",
  path: "/moderations",
  body: true,
} as const satisfies GeneratedOperation;
export const modelsRetrieve = {
  id: "models.retrieve",
  method: "get",
  path: "/models/{model}",
} as const satisfies GeneratedOperation;
export const modelsList = {
  id: "models.list",
  method: "get",
  path: "/models",
  page: "page",
} as const satisfies GeneratedOperation;
export const modelsDelete = {
  id: "models.delete",
  method: "delete",
  path: "/models/{model}",
} as const satisfies GeneratedOperation;
export const modelsCapabilities = { id: "models.capabilities" } as const satisfies GeneratedOperation;
export const fineTuningJobsCreate = {
  id: "fineTuning.jobs.create",
  method: "post",
  path: "/fine_tuning/jobs",
  body: true,
} as const satisfies GeneratedOperation;
export const fineTuningJobsRetrieve = {
  id: "fineTuning.jobs.retrieve",
  method: "get",
  path: "/fine_tuning/jobs/{fine_tuning_job_id}",
} as const satisfies GeneratedOperation;
export const fineTuningJobsList = {
  id: "fineTuning.jobs.list",
  method: "get",
  path: "/fine_tuning/jobs",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const fineTuningJobsCancel = {
  id: "fineTuning.jobs.cancel",
  method: "post",
  path: "/fine_tuning/jobs/{fine_tuning_job_id}/cancel",
} as const satisfies GeneratedOperation;
export const fineTuningJobsListEvents = {
  id: "fineTuning.jobs.listEvents",
  method: "get",
  path: "/fine_tuning/jobs/{fine_tuning_job_id}/events",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const fineTuningJobsPause = {
  id: "fineTuning.jobs.pause",
  method: "post",
  path: "/fine_tuning/jobs/{fine_tuning_job_id}/pause",
} as const satisfies GeneratedOperation;
export const fineTuningJobsResume = {
  id: "fineTuning.jobs.resume",
  method: "post",
  path: "/fine_tuning/jobs/{fine_tuning_job_id}/resume",
} as const satisfies GeneratedOperation;
export const fineTuningJobsCheckpointsList = {
  id: "fineTuning.jobs.checkpoints.list",
  method: "get",
  path: "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const fineTuningCheckpointsPermissionsCreate = {
  id: "fineTuning.checkpoints.permissions.create",
  method: "post",
  path: "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
  body: true,
  page: "page",
} as const satisfies GeneratedOperation;
export const fineTuningCheckpointsPermissionsRetrieve = {
  id: "fineTuning.checkpoints.permissions.retrieve",
  method: "get",
  path: "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions",
} as const satisfies GeneratedOperation;
export const fineTuningCheckpointsPermissionsDelete = {
  id: "fineTuning.checkpoints.permissions.delete",
  method: "delete",
  path: "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}",
} as const satisfies GeneratedOperation;
export const fineTuningAlphaGradersRun = {
  id: "fineTuning.alpha.graders.run",
  method: "post",
  path: "/fine_tuning/alpha/graders/run",
  body: true,
} as const satisfies GeneratedOperation;
export const fineTuningAlphaGradersValidate = {
  id: "fineTuning.alpha.graders.validate",
  method: "post",
  path: "/fine_tuning/alpha/graders/validate",
  body: true,
} as const satisfies GeneratedOperation;
export const vectorStoresCreate = {
  id: "vectorStores.create",
  method: "post",
  path: "/vector_stores",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresRetrieve = {
  id: "vectorStores.retrieve",
  method: "get",
  path: "/vector_stores/{vector_store_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresUpdate = {
  id: "vectorStores.update",
  method: "post",
  path: "/vector_stores/{vector_store_id}",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresList = {
  id: "vectorStores.list",
  method: "get",
  path: "/vector_stores",
  page: "cursor",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresDelete = {
  id: "vectorStores.delete",
  method: "delete",
  path: "/vector_stores/{vector_store_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresSearch = {
  id: "vectorStores.search",
  method: "post",
  path: "/vector_stores/{vector_store_id}/search",
  body: true,
  page: "page",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesCreate = {
  id: "vectorStores.files.create",
  method: "post",
  path: "/vector_stores/{vector_store_id}/files",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesRetrieve = {
  id: "vectorStores.files.retrieve",
  method: "get",
  path: "/vector_stores/{vector_store_id}/files/{file_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesUpdate = {
  id: "vectorStores.files.update",
  method: "post",
  path: "/vector_stores/{vector_store_id}/files/{file_id}",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesList = {
  id: "vectorStores.files.list",
  method: "get",
  path: "/vector_stores/{vector_store_id}/files",
  page: "cursor",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesDelete = {
  id: "vectorStores.files.delete",
  method: "delete",
  path: "/vector_stores/{vector_store_id}/files/{file_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesContent = {
  id: "vectorStores.files.content",
  method: "get",
  path: "/vector_stores/{vector_store_id}/files/{file_id}/content",
  page: "page",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesCreateAndPoll = {
  id: "vectorStores.files.createAndPoll",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesPoll = { id: "vectorStores.files.poll" } as const satisfies GeneratedOperation;
export const vectorStoresFilesUpload = {
  id: "vectorStores.files.upload",
} as const satisfies GeneratedOperation;
export const vectorStoresFilesUploadAndPoll = {
  id: "vectorStores.files.uploadAndPoll",
} as const satisfies GeneratedOperation;
export const vectorStoresFileBatchesCreate = {
  id: "vectorStores.fileBatches.create",
  method: "post",
  path: "/vector_stores/{vector_store_id}/file_batches",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFileBatchesRetrieve = {
  id: "vectorStores.fileBatches.retrieve",
  method: "get",
  path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFileBatchesCancel = {
  id: "vectorStores.fileBatches.cancel",
  method: "post",
  path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFileBatchesCreateAndPoll = {
  id: "vectorStores.fileBatches.createAndPoll",
} as const satisfies GeneratedOperation;
export const vectorStoresFileBatchesListFiles = {
  id: "vectorStores.fileBatches.listFiles",
  method: "get",
  path: "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
  page: "cursor",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const vectorStoresFileBatchesPoll = {
  id: "vectorStores.fileBatches.poll",
} as const satisfies GeneratedOperation;
export const vectorStoresFileBatchesUploadAndPoll = {
  id: "vectorStores.fileBatches.uploadAndPoll",
} as const satisfies GeneratedOperation;
export const webhooksUnwrap = { id: "webhooks.unwrap" } as const satisfies GeneratedOperation;
export const webhooksVerifySignature = {
  id: "webhooks.verifySignature",
} as const satisfies GeneratedOperation;
export const betaRealtimeSessionsCreate = {
  id: "beta.realtime.sessions.create",
  method: "post",
  path: "/realtime/sessions",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaRealtimeTranscriptionSessionsCreate = {
  id: "beta.realtime.transcriptionSessions.create",
  method: "post",
  path: "/realtime/transcription_sessions",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaChatkitSessionsCreate = {
  id: "beta.chatkit.sessions.create",
  method: "post",
  path: "/chatkit/sessions",
  body: true,
  beta: "chatkit_beta=v1",
} as const satisfies GeneratedOperation;
export const betaChatkitSessionsCancel = {
  id: "beta.chatkit.sessions.cancel",
  method: "post",
  path: "/chatkit/sessions/{session_id}/cancel",
  beta: "chatkit_beta=v1",
} as const satisfies GeneratedOperation;
export const betaChatkitThreadsRetrieve = {
  id: "beta.chatkit.threads.retrieve",
  method: "get",
  path: "/chatkit/threads/{thread_id}",
  beta: "chatkit_beta=v1",
} as const satisfies GeneratedOperation;
export const betaChatkitThreadsList = {
  id: "beta.chatkit.threads.list",
  method: "get",
  path: "/chatkit/threads",
  page: "conversation",
  beta: "chatkit_beta=v1",
} as const satisfies GeneratedOperation;
export const betaChatkitThreadsDelete = {
  id: "beta.chatkit.threads.delete",
  method: "delete",
  path: "/chatkit/threads/{thread_id}",
  beta: "chatkit_beta=v1",
} as const satisfies GeneratedOperation;
export const betaChatkitThreadsListItems = {
  id: "beta.chatkit.threads.listItems",
  method: "get",
  path: "/chatkit/threads/{thread_id}/items",
  page: "conversation",
  beta: "chatkit_beta=v1",
} as const satisfies GeneratedOperation;
export const betaAssistantsCreate = {
  id: "beta.assistants.create",
  method: "post",
  path: "/assistants",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaAssistantsRetrieve = {
  id: "beta.assistants.retrieve",
  method: "get",
  path: "/assistants/{assistant_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaAssistantsUpdate = {
  id: "beta.assistants.update",
  method: "post",
  path: "/assistants/{assistant_id}",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaAssistantsList = {
  id: "beta.assistants.list",
  method: "get",
  path: "/assistants",
  page: "cursor",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaAssistantsDelete = {
  id: "beta.assistants.delete",
  method: "delete",
  path: "/assistants/{assistant_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsCreate = {
  id: "beta.threads.create",
  method: "post",
  path: "/threads",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsRetrieve = {
  id: "beta.threads.retrieve",
  method: "get",
  path: "/threads/{thread_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsUpdate = {
  id: "beta.threads.update",
  method: "post",
  path: "/threads/{thread_id}",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsDelete = {
  id: "beta.threads.delete",
  method: "delete",
  path: "/threads/{thread_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsCreateAndRun = {
  id: "beta.threads.createAndRun",
  method: "post",
  path: "/threads/runs",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsCreateAndRunPoll = {
  id: "beta.threads.createAndRunPoll",
} as const satisfies GeneratedOperation;
export const betaThreadsCreateAndRunStream = {
  id: "beta.threads.createAndRunStream",
  sync: {
    reason: "It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26.",
    alternative: "`responses.create`",
  },
} as const satisfies GeneratedOperation;
export const betaThreadsRunsCreate = {
  id: "beta.threads.runs.create",
  method: "post",
  path: "/threads/{thread_id}/runs",
  body: true,
  query: ["include"],
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsRetrieve = {
  id: "beta.threads.runs.retrieve",
  method: "get",
  path: "/threads/{thread_id}/runs/{run_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsUpdate = {
  id: "beta.threads.runs.update",
  method: "post",
  path: "/threads/{thread_id}/runs/{run_id}",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsList = {
  id: "beta.threads.runs.list",
  method: "get",
  path: "/threads/{thread_id}/runs",
  page: "cursor",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsCancel = {
  id: "beta.threads.runs.cancel",
  method: "post",
  path: "/threads/{thread_id}/runs/{run_id}/cancel",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsCreateAndPoll = {
  id: "beta.threads.runs.createAndPoll",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsCreateAndStream = {
  id: "beta.threads.runs.createAndStream",
  sync: {
    reason: "It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26.",
    alternative: "`responses.create`",
  },
} as const satisfies GeneratedOperation;
export const betaThreadsRunsPoll = { id: "beta.threads.runs.poll" } as const satisfies GeneratedOperation;
export const betaThreadsRunsStream = {
  id: "beta.threads.runs.stream",
  sync: {
    reason: "It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26.",
    alternative: "`responses.create`",
  },
} as const satisfies GeneratedOperation;
export const betaThreadsRunsSubmitToolOutputs = {
  id: "beta.threads.runs.submitToolOutputs",
  method: "post",
  path: "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsSubmitToolOutputsAndPoll = {
  id: "beta.threads.runs.submitToolOutputsAndPoll",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsSubmitToolOutputsStream = {
  id: "beta.threads.runs.submitToolOutputsStream",
  sync: {
    reason: "It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26.",
    alternative: "`responses.create`",
  },
} as const satisfies GeneratedOperation;
export const betaThreadsRunsStepsRetrieve = {
  id: "beta.threads.runs.steps.retrieve",
  method: "get",
  path: "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsRunsStepsList = {
  id: "beta.threads.runs.steps.list",
  method: "get",
  path: "/threads/{thread_id}/runs/{run_id}/steps",
  page: "cursor",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsMessagesCreate = {
  id: "beta.threads.messages.create",
  method: "post",
  path: "/threads/{thread_id}/messages",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsMessagesRetrieve = {
  id: "beta.threads.messages.retrieve",
  method: "get",
  path: "/threads/{thread_id}/messages/{message_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsMessagesUpdate = {
  id: "beta.threads.messages.update",
  method: "post",
  path: "/threads/{thread_id}/messages/{message_id}",
  body: true,
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsMessagesList = {
  id: "beta.threads.messages.list",
  method: "get",
  path: "/threads/{thread_id}/messages",
  page: "cursor",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const betaThreadsMessagesDelete = {
  id: "beta.threads.messages.delete",
  method: "delete",
  path: "/threads/{thread_id}/messages/{message_id}",
  beta: "assistants=v2",
} as const satisfies GeneratedOperation;
export const batchesCreate = {
  id: "batches.create",
  method: "post",
  path: "/batches",
  body: true,
} as const satisfies GeneratedOperation;
export const batchesRetrieve = {
  id: "batches.retrieve",
  method: "get",
  path: "/batches/{batch_id}",
} as const satisfies GeneratedOperation;
export const batchesList = {
  id: "batches.list",
  method: "get",
  path: "/batches",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const batchesCancel = {
  id: "batches.cancel",
  method: "post",
  path: "/batches/{batch_id}/cancel",
} as const satisfies GeneratedOperation;
export const uploadsCreate = {
  id: "uploads.create",
  method: "post",
  path: "/uploads",
  body: true,
} as const satisfies GeneratedOperation;
export const uploadsCancel = {
  id: "uploads.cancel",
  method: "post",
  path: "/uploads/{upload_id}/cancel",
} as const satisfies GeneratedOperation;
export const uploadsComplete = {
  id: "uploads.complete",
  method: "post",
  path: "/uploads/{upload_id}/complete",
  body: true,
} as const satisfies GeneratedOperation;
export const uploadsUploadFileChunked = {
  id: "uploads.uploadFileChunked",
} as const satisfies GeneratedOperation;
export const uploadsPartsCreate = {
  id: "uploads.parts.create",
  method: "post",
  path: "/uploads/{upload_id}/parts",
  body: true,
  form: true,
} as const satisfies GeneratedOperation;
export const responsesCreate = {
  id: "responses.create",
  method: "post",
  path: "/responses",
  body: true,
} as const satisfies GeneratedOperation;
export const responsesRetrieve = {
  id: "responses.retrieve",
  method: "get",
  path: "/responses/{response_id}",
} as const satisfies GeneratedOperation;
export const responsesDelete = {
  id: "responses.delete",
  method: "delete",
  path: "/responses/{response_id}",
  accept: "*/*",
} as const satisfies GeneratedOperation;
export const responsesCancel = {
  id: "responses.cancel",
  method: "post",
  path: "/responses/{response_id}/cancel",
} as const satisfies GeneratedOperation;
export const responsesCompact = {
  id: "responses.compact",
  method: "post",
  path: "/responses/compact",
  body: true,
} as const satisfies GeneratedOperation;
export const responsesParse = { id: "responses.parse" } as const satisfies GeneratedOperation;
export const responsesRunTools = {
  id: "responses.runTools",
  sync: true,
} as const satisfies GeneratedOperation;
export const responsesStream = { id: "responses.stream", sync: true } as const satisfies GeneratedOperation;
export const responsesInputItemsList = {
  id: "responses.inputItems.list",
  method: "get",
  path: "/responses/{response_id}/input_items",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const responsesInputTokensCount = {
  id: "responses.inputTokens.count",
  method: "post",
  path: "/responses/input_tokens",
  body: true,
} as const satisfies GeneratedOperation;
export const realtimeClientSecretsCreate = {
  id: "realtime.clientSecrets.create",
  method: "post",
  path: "/realtime/client_secrets",
  body: true,
} as const satisfies GeneratedOperation;
export const realtimeCallsCreate = {
  id: "realtime.calls.create",
  method: "post",
  path: "/realtime/calls",
  body: true,
  binary: true,
  accept: "application/sdp",
} as const satisfies GeneratedOperation;
export const realtimeCallsAccept = {
  id: "realtime.calls.accept",
  method: "post",
  path: "/realtime/calls/{call_id}/accept",
  body: true,
  accept: "*/*",
} as const satisfies GeneratedOperation;
export const realtimeCallsHangup = {
  id: "realtime.calls.hangup",
  method: "post",
  path: "/realtime/calls/{call_id}/hangup",
  accept: "*/*",
} as const satisfies GeneratedOperation;
export const realtimeCallsRefer = {
  id: "realtime.calls.refer",
  method: "post",
  path: "/realtime/calls/{call_id}/refer",
  body: true,
  accept: "*/*",
} as const satisfies GeneratedOperation;
export const realtimeCallsReject = {
  id: "realtime.calls.reject",
  method: "post",
  path: "/realtime/calls/{call_id}/reject",
  body: true,
  accept: "*/*",
} as const satisfies GeneratedOperation;
export const conversationsCreate = {
  id: "conversations.create",
  method: "post",
  path: "/conversations",
  body: true,
} as const satisfies GeneratedOperation;
export const conversationsRetrieve = {
  id: "conversations.retrieve",
  method: "get",
  path: "/conversations/{conversation_id}",
} as const satisfies GeneratedOperation;
export const conversationsUpdate = {
  id: "conversations.update",
  method: "post",
  path: "/conversations/{conversation_id}",
  body: true,
} as const satisfies GeneratedOperation;
export const conversationsDelete = {
  id: "conversations.delete",
  method: "delete",
  path: "/conversations/{conversation_id}",
} as const satisfies GeneratedOperation;
export const conversationsItemsCreate = {
  id: "conversations.items.create",
  method: "post",
  path: "/conversations/{conversation_id}/items",
  body: true,
  query: ["include"],
} as const satisfies GeneratedOperation;
export const conversationsItemsRetrieve = {
  id: "conversations.items.retrieve",
  method: "get",
  path: "/conversations/{conversation_id}/items/{item_id}",
} as const satisfies GeneratedOperation;
export const conversationsItemsList = {
  id: "conversations.items.list",
  method: "get",
  path: "/conversations/{conversation_id}/items",
  page: "conversation",
} as const satisfies GeneratedOperation;
export const conversationsItemsDelete = {
  id: "conversations.items.delete",
  method: "delete",
  path: "/conversations/{conversation_id}/items/{item_id}",
} as const satisfies GeneratedOperation;
export const evalsCreate = {
  id: "evals.create",
  method: "post",
  path: "/evals",
  body: true,
} as const satisfies GeneratedOperation;
export const evalsRetrieve = {
  id: "evals.retrieve",
  method: "get",
  path: "/evals/{eval_id}",
} as const satisfies GeneratedOperation;
export const evalsUpdate = {
  id: "evals.update",
  method: "post",
  path: "/evals/{eval_id}",
  body: true,
} as const satisfies GeneratedOperation;
export const evalsList = {
  id: "evals.list",
  method: "get",
  path: "/evals",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const evalsDelete = {
  id: "evals.delete",
  method: "delete",
  path: "/evals/{eval_id}",
} as const satisfies GeneratedOperation;
export const evalsRunsCreate = {
  id: "evals.runs.create",
  method: "post",
  path: "/evals/{eval_id}/runs",
  body: true,
} as const satisfies GeneratedOperation;
export const evalsRunsRetrieve = {
  id: "evals.runs.retrieve",
  method: "get",
  path: "/evals/{eval_id}/runs/{run_id}",
} as const satisfies GeneratedOperation;
export const evalsRunsList = {
  id: "evals.runs.list",
  method: "get",
  path: "/evals/{eval_id}/runs",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const evalsRunsDelete = {
  id: "evals.runs.delete",
  method: "delete",
  path: "/evals/{eval_id}/runs/{run_id}",
} as const satisfies GeneratedOperation;
export const evalsRunsCancel = {
  id: "evals.runs.cancel",
  method: "post",
  path: "/evals/{eval_id}/runs/{run_id}",
} as const satisfies GeneratedOperation;
export const evalsRunsOutputItemsRetrieve = {
  id: "evals.runs.outputItems.retrieve",
  method: "get",
  path: "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}",
} as const satisfies GeneratedOperation;
export const evalsRunsOutputItemsList = {
  id: "evals.runs.outputItems.list",
  method: "get",
  path: "/evals/{eval_id}/runs/{run_id}/output_items",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const containersCreate = {
  id: "containers.create",
  method: "post",
  path: "/containers",
  body: true,
} as const satisfies GeneratedOperation;
export const containersRetrieve = {
  id: "containers.retrieve",
  method: "get",
  path: "/containers/{container_id}",
} as const satisfies GeneratedOperation;
export const containersList = {
  id: "containers.list",
  method: "get",
  path: "/containers",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const containersDelete = {
  id: "containers.delete",
  method: "delete",
  path: "/containers/{container_id}",
  accept: "*/*",
} as const satisfies GeneratedOperation;
export const containersFilesCreate = {
  id: "containers.files.create",
  method: "post",
  path: "/containers/{container_id}/files",
  body: true,
  form: true,
} as const satisfies GeneratedOperation;
export const containersFilesRetrieve = {
  id: "containers.files.retrieve",
  method: "get",
  path: "/containers/{container_id}/files/{file_id}",
} as const satisfies GeneratedOperation;
export const containersFilesList = {
  id: "containers.files.list",
  method: "get",
  path: "/containers/{container_id}/files",
  page: "cursor",
} as const satisfies GeneratedOperation;
export const containersFilesDelete = {
  id: "containers.files.delete",
  method: "delete",
  path: "/containers/{container_id}/files/{file_id}",
  accept: "*/*",
} as const satisfies GeneratedOperation;
export const containersFilesContentRetrieve = {
  id: "containers.files.content.retrieve",
  method: "get",
  path: "/containers/{container_id}/files/{file_id}/content",
  binary: true,
  accept: "application/binary",
} as const satisfies GeneratedOperation;
export const videosCreate = {
  id: "videos.create",
  method: "post",
  path: "/videos",
  body: true,
  form: "maybe",
} as const satisfies GeneratedOperation;
export const videosRetrieve = {
  id: "videos.retrieve",
  method: "get",
  path: "/videos/{video_id}",
} as const satisfies GeneratedOperation;
export const videosList = {
  id: "videos.list",
  method: "get",
  path: "/videos",
  page: "conversation",
} as const satisfies GeneratedOperation;
export const videosDelete = {
  id: "videos.delete",
  method: "delete",
  path: "/videos/{video_id}",
} as const satisfies GeneratedOperation;
export const videosCreateAndPoll = { id: "videos.createAndPoll" } as const satisfies GeneratedOperation;
export const videosDownloadContent = {
  id: "videos.downloadContent",
  method: "get",
  path: "/videos/{video_id}/content",
  binary: true,
  accept: "application/binary",
} as const satisfies GeneratedOperation;
export const videosPoll = { id: "videos.poll" } as const satisfies GeneratedOperation;
export const videosRemix = {
  id: "videos.remix",
  method: "post",
  path: "/videos/{video_id}/remix",
  body: true,
  form: "maybe",
} as const satisfies GeneratedOperation;
