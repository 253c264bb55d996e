// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type * as T0 from "openai/resources/audio/audio";
import type * as O0 from "../../src/generated/resources/audio/audio.ts";
import type * as T1 from "openai/resources/audio/speech";
import type * as O1 from "../../src/generated/resources/audio/speech.ts";
import type * as T2 from "openai/resources/audio/transcriptions";
import type * as O2 from "../../src/generated/resources/audio/transcriptions.ts";
import type * as T3 from "openai/resources/audio/translations";
import type * as O3 from "../../src/generated/resources/audio/translations.ts";
import type * as T4 from "openai/resources/batches";
import type * as O4 from "../../src/generated/resources/batches.ts";
import type * as T5 from "openai/resources/beta/assistants";
import type * as O5 from "../../src/generated/resources/beta/assistants.ts";
import type * as T6 from "openai/resources/beta/chatkit/chatkit";
import type * as O6 from "../../src/generated/resources/beta/chatkit/chatkit.ts";
import type * as T7 from "openai/resources/beta/chatkit/sessions";
import type * as O7 from "../../src/generated/resources/beta/chatkit/sessions.ts";
import type * as T8 from "openai/resources/beta/chatkit/threads";
import type * as O8 from "../../src/generated/resources/beta/chatkit/threads.ts";
import type * as T9 from "openai/resources/beta/realtime/realtime";
import type * as O9 from "../../src/generated/resources/beta/realtime/realtime.ts";
import type * as T10 from "openai/resources/beta/realtime/sessions";
import type * as O10 from "../../src/generated/resources/beta/realtime/sessions.ts";
import type * as T11 from "openai/resources/beta/realtime/transcription-sessions";
import type * as O11 from "../../src/generated/resources/beta/realtime/transcription-sessions.ts";
import type * as T12 from "openai/resources/beta/threads/messages";
import type * as O12 from "../../src/generated/resources/beta/threads/messages.ts";
import type * as T13 from "openai/resources/beta/threads/runs/runs";
import type * as O13 from "../../src/generated/resources/beta/threads/runs/runs.ts";
import type * as T14 from "openai/resources/beta/threads/runs/steps";
import type * as O14 from "../../src/generated/resources/beta/threads/runs/steps.ts";
import type * as T15 from "openai/resources/beta/threads/threads";
import type * as O15 from "../../src/generated/resources/beta/threads/threads.ts";
import type * as T16 from "openai/resources/chat/chat";
import type * as O16 from "../../src/generated/resources/chat/chat.ts";
import type * as T17 from "openai/resources/chat/completions/completions";
import type * as O17 from "../../src/generated/resources/chat/completions/completions.ts";
import type * as T18 from "openai/resources/chat/completions/messages";
import type * as O18 from "../../src/generated/resources/chat/completions/messages.ts";
import type * as T19 from "openai/resources/completions";
import type * as O19 from "../../src/generated/resources/completions.ts";
import type * as T20 from "openai/resources/containers/containers";
import type * as O20 from "../../src/generated/resources/containers/containers.ts";
import type * as T21 from "openai/resources/containers/files/content";
import type * as O21 from "../../src/generated/resources/containers/files/content.ts";
import type * as T22 from "openai/resources/containers/files/files";
import type * as O22 from "../../src/generated/resources/containers/files/files.ts";
import type * as T23 from "openai/resources/conversations/conversations";
import type * as O23 from "../../src/generated/resources/conversations/conversations.ts";
import type * as T24 from "openai/resources/conversations/items";
import type * as O24 from "../../src/generated/resources/conversations/items.ts";
import type * as T25 from "openai/resources/embeddings";
import type * as O25 from "../../src/generated/resources/embeddings.ts";
import type * as T26 from "openai/resources/evals/evals";
import type * as O26 from "../../src/generated/resources/evals/evals.ts";
import type * as T27 from "openai/resources/evals/runs/output-items";
import type * as O27 from "../../src/generated/resources/evals/runs/output-items.ts";
import type * as T28 from "openai/resources/evals/runs/runs";
import type * as O28 from "../../src/generated/resources/evals/runs/runs.ts";
import type * as T29 from "openai/resources/files";
import type * as O29 from "../../src/generated/resources/files.ts";
import type * as T30 from "openai/resources/fine-tuning/alpha/graders";
import type * as O30 from "../../src/generated/resources/fine-tuning/alpha/graders.ts";
import type * as T31 from "openai/resources/fine-tuning/checkpoints/permissions";
import type * as O31 from "../../src/generated/resources/fine-tuning/checkpoints/permissions.ts";
import type * as T32 from "openai/resources/fine-tuning/jobs/checkpoints";
import type * as O32 from "../../src/generated/resources/fine-tuning/jobs/checkpoints.ts";
import type * as T33 from "openai/resources/fine-tuning/jobs/jobs";
import type * as O33 from "../../src/generated/resources/fine-tuning/jobs/jobs.ts";
import type * as T34 from "openai/resources/fine-tuning/methods";
import type * as O34 from "../../src/generated/resources/fine-tuning/methods.ts";
import type * as T35 from "openai/resources/graders/grader-models";
import type * as O35 from "../../src/generated/resources/graders/grader-models.ts";
import type * as T36 from "openai/resources/images";
import type * as O36 from "../../src/generated/resources/images.ts";
import type * as T37 from "openai/resources/models";
import type * as O37 from "../../src/generated/resources/models.ts";
import type * as T38 from "openai/resources/moderations";
import type * as O38 from "../../src/generated/resources/moderations.ts";
import type * as T39 from "openai/resources/realtime/calls";
import type * as O39 from "../../src/generated/resources/realtime/calls.ts";
import type * as T40 from "openai/resources/realtime/client-secrets";
import type * as O40 from "../../src/generated/resources/realtime/client-secrets.ts";
import type * as T41 from "openai/resources/realtime/realtime";
import type * as O41 from "../../src/generated/resources/realtime/realtime.ts";
import type * as T42 from "openai/resources/responses/input-items";
import type * as O42 from "../../src/generated/resources/responses/input-items.ts";
import type * as T43 from "openai/resources/responses/input-tokens";
import type * as O43 from "../../src/generated/resources/responses/input-tokens.ts";
import type * as T44 from "openai/resources/responses/responses";
import type * as O44 from "../../src/generated/resources/responses/responses.ts";
import type * as T45 from "openai/resources/shared";
import type * as O45 from "../../src/generated/resources/shared.ts";
import type * as T46 from "openai/resources/uploads/parts";
import type * as O46 from "../../src/generated/resources/uploads/parts.ts";
import type * as T47 from "openai/resources/uploads/uploads";
import type * as O47 from "../../src/generated/resources/uploads/uploads.ts";
import type * as T48 from "openai/resources/vector-stores/file-batches";
import type * as O48 from "../../src/generated/resources/vector-stores/file-batches.ts";
import type * as T49 from "openai/resources/vector-stores/files";
import type * as O49 from "../../src/generated/resources/vector-stores/files.ts";
import type * as T50 from "openai/resources/vector-stores/vector-stores";
import type * as O50 from "../../src/generated/resources/vector-stores/vector-stores.ts";
import type * as T51 from "openai/resources/videos";
import type * as O51 from "../../src/generated/resources/videos.ts";
import type * as T52 from "openai/resources/webhooks";
import type * as O52 from "../../src/generated/resources/webhooks.ts";
import type {
  MethodFailures,
  Named,
  NamedOptions,
  Nothing,
  OptionFailures,
  PageFailures,
  TypeFailures,
  Unused,
} from "./parity.ts";

/** audio/audio */
interface Types0 {
  AudioModel: [O0.AudioModel, T0.AudioModel];
  AudioResponseFormat: [O0.AudioResponseFormat, T0.AudioResponseFormat];
}

/** audio/speech */
interface Types1 {
  SpeechCreateParams: [O1.SpeechCreateParams, T1.SpeechCreateParams];
  SpeechModel: [O1.SpeechModel, T1.SpeechModel];
}

/** audio/transcriptions */
interface Types2 {
  Transcription: [O2.Transcription, T2.Transcription];
  "Transcription.Duration": [O2.Transcription.Duration, T2.Transcription.Duration];
  "Transcription.Logprob": [O2.Transcription.Logprob, T2.Transcription.Logprob];
  "Transcription.Tokens": [O2.Transcription.Tokens, T2.Transcription.Tokens];
  "Transcription.Tokens.InputTokenDetails": [
    O2.Transcription.Tokens.InputTokenDetails,
    T2.Transcription.Tokens.InputTokenDetails,
  ];
  "TranscriptionCreateParams.TranscriptionCreateParamsNonStreaming": [
    O2.TranscriptionCreateParams.TranscriptionCreateParamsNonStreaming,
    T2.TranscriptionCreateParams.TranscriptionCreateParamsNonStreaming,
  ];
  "TranscriptionCreateParams.TranscriptionCreateParamsStreaming": [
    O2.TranscriptionCreateParams.TranscriptionCreateParamsStreaming,
    T2.TranscriptionCreateParams.TranscriptionCreateParamsStreaming,
  ];
  "TranscriptionCreateParams.VadConfig": [
    O2.TranscriptionCreateParams.VadConfig,
    T2.TranscriptionCreateParams.VadConfig,
  ];
  TranscriptionCreateParamsStreaming: [
    O2.TranscriptionCreateParamsStreaming,
    T2.TranscriptionCreateParamsStreaming,
  ];
  TranscriptionCreateResponse: [O2.TranscriptionCreateResponse, T2.TranscriptionCreateResponse];
  TranscriptionDiarized: [O2.TranscriptionDiarized, T2.TranscriptionDiarized];
  "TranscriptionDiarized.Duration": [O2.TranscriptionDiarized.Duration, T2.TranscriptionDiarized.Duration];
  "TranscriptionDiarized.Tokens": [O2.TranscriptionDiarized.Tokens, T2.TranscriptionDiarized.Tokens];
  "TranscriptionDiarized.Tokens.InputTokenDetails": [
    O2.TranscriptionDiarized.Tokens.InputTokenDetails,
    T2.TranscriptionDiarized.Tokens.InputTokenDetails,
  ];
  TranscriptionDiarizedSegment: [O2.TranscriptionDiarizedSegment, T2.TranscriptionDiarizedSegment];
  TranscriptionInclude: [O2.TranscriptionInclude, T2.TranscriptionInclude];
  TranscriptionSegment: [O2.TranscriptionSegment, T2.TranscriptionSegment];
  TranscriptionStreamEvent: [O2.TranscriptionStreamEvent, T2.TranscriptionStreamEvent];
  TranscriptionTextDeltaEvent: [O2.TranscriptionTextDeltaEvent, T2.TranscriptionTextDeltaEvent];
  "TranscriptionTextDeltaEvent.Logprob": [
    O2.TranscriptionTextDeltaEvent.Logprob,
    T2.TranscriptionTextDeltaEvent.Logprob,
  ];
  TranscriptionTextDoneEvent: [O2.TranscriptionTextDoneEvent, T2.TranscriptionTextDoneEvent];
  "TranscriptionTextDoneEvent.Logprob": [
    O2.TranscriptionTextDoneEvent.Logprob,
    T2.TranscriptionTextDoneEvent.Logprob,
  ];
  "TranscriptionTextDoneEvent.Usage": [
    O2.TranscriptionTextDoneEvent.Usage,
    T2.TranscriptionTextDoneEvent.Usage,
  ];
  "TranscriptionTextDoneEvent.Usage.InputTokenDetails": [
    O2.TranscriptionTextDoneEvent.Usage.InputTokenDetails,
    T2.TranscriptionTextDoneEvent.Usage.InputTokenDetails,
  ];
  TranscriptionTextSegmentEvent: [O2.TranscriptionTextSegmentEvent, T2.TranscriptionTextSegmentEvent];
  TranscriptionVerbose: [O2.TranscriptionVerbose, T2.TranscriptionVerbose];
  "TranscriptionVerbose.Usage": [O2.TranscriptionVerbose.Usage, T2.TranscriptionVerbose.Usage];
  TranscriptionWord: [O2.TranscriptionWord, T2.TranscriptionWord];
  TranscriptionCreateParams: [O2.TranscriptionCreateParams, T2.TranscriptionCreateParams];
  TranscriptionCreateParamsBase: [O2.TranscriptionCreateParamsBase, T2.TranscriptionCreateParamsBase];
  TranscriptionCreateParamsNonStreaming: [
    O2.TranscriptionCreateParamsNonStreaming,
    T2.TranscriptionCreateParamsNonStreaming,
  ];
}

/** audio/translations */
interface Types3 {
  Translation: [O3.Translation, T3.Translation];
  TranslationCreateResponse: [O3.TranslationCreateResponse, T3.TranslationCreateResponse];
  TranslationVerbose: [O3.TranslationVerbose, T3.TranslationVerbose];
  TranslationCreateParams: [O3.TranslationCreateParams, T3.TranslationCreateParams];
}

/** batches */
interface Types4 {
  Batch: [O4.Batch, T4.Batch];
  "Batch.Errors": [O4.Batch.Errors, T4.Batch.Errors];
  BatchCreateParams: [O4.BatchCreateParams, T4.BatchCreateParams];
  "BatchCreateParams.OutputExpiresAfter": [
    O4.BatchCreateParams.OutputExpiresAfter,
    T4.BatchCreateParams.OutputExpiresAfter,
  ];
  BatchError: [O4.BatchError, T4.BatchError];
  BatchListParams: [O4.BatchListParams, T4.BatchListParams];
  BatchRequestCounts: [O4.BatchRequestCounts, T4.BatchRequestCounts];
  BatchUsage: [O4.BatchUsage, T4.BatchUsage];
  "BatchUsage.InputTokensDetails": [O4.BatchUsage.InputTokensDetails, T4.BatchUsage.InputTokensDetails];
  "BatchUsage.OutputTokensDetails": [O4.BatchUsage.OutputTokensDetails, T4.BatchUsage.OutputTokensDetails];
}

/** batches */
interface Pages4 {
  BatchesPage: [O4.BatchesPage, T4.BatchesPage];
}

/** beta/assistants */
interface Types5 {
  Assistant: [O5.Assistant, T5.Assistant];
  "Assistant.ToolResources": [O5.Assistant.ToolResources, T5.Assistant.ToolResources];
  "Assistant.ToolResources.CodeInterpreter": [
    O5.Assistant.ToolResources.CodeInterpreter,
    T5.Assistant.ToolResources.CodeInterpreter,
  ];
  "Assistant.ToolResources.FileSearch": [
    O5.Assistant.ToolResources.FileSearch,
    T5.Assistant.ToolResources.FileSearch,
  ];
  AssistantCreateParams: [O5.AssistantCreateParams, T5.AssistantCreateParams];
  "AssistantCreateParams.ToolResources": [
    O5.AssistantCreateParams.ToolResources,
    T5.AssistantCreateParams.ToolResources,
  ];
  "AssistantCreateParams.ToolResources.CodeInterpreter": [
    O5.AssistantCreateParams.ToolResources.CodeInterpreter,
    T5.AssistantCreateParams.ToolResources.CodeInterpreter,
  ];
  "AssistantCreateParams.ToolResources.FileSearch": [
    O5.AssistantCreateParams.ToolResources.FileSearch,
    T5.AssistantCreateParams.ToolResources.FileSearch,
  ];
  "AssistantCreateParams.ToolResources.FileSearch.VectorStore": [
    O5.AssistantCreateParams.ToolResources.FileSearch.VectorStore,
    T5.AssistantCreateParams.ToolResources.FileSearch.VectorStore,
  ];
  "AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto": [
    O5.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto,
    T5.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto,
  ];
  "AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static": [
    O5.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static,
    T5.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static,
  ];
  "AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static": [
    O5.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static,
    T5.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static,
  ];
  AssistantDeleted: [O5.AssistantDeleted, T5.AssistantDeleted];
  AssistantListParams: [O5.AssistantListParams, T5.AssistantListParams];
  AssistantStreamEvent: [O5.AssistantStreamEvent, T5.AssistantStreamEvent];
  "AssistantStreamEvent.ErrorEvent": [O5.AssistantStreamEvent.ErrorEvent, T5.AssistantStreamEvent.ErrorEvent];
  "AssistantStreamEvent.ThreadCreated": [
    O5.AssistantStreamEvent.ThreadCreated,
    T5.AssistantStreamEvent.ThreadCreated,
  ];
  "AssistantStreamEvent.ThreadMessageCompleted": [
    O5.AssistantStreamEvent.ThreadMessageCompleted,
    T5.AssistantStreamEvent.ThreadMessageCompleted,
  ];
  "AssistantStreamEvent.ThreadMessageCreated": [
    O5.AssistantStreamEvent.ThreadMessageCreated,
    T5.AssistantStreamEvent.ThreadMessageCreated,
  ];
  "AssistantStreamEvent.ThreadMessageDelta": [
    O5.AssistantStreamEvent.ThreadMessageDelta,
    T5.AssistantStreamEvent.ThreadMessageDelta,
  ];
  "AssistantStreamEvent.ThreadMessageInProgress": [
    O5.AssistantStreamEvent.ThreadMessageInProgress,
    T5.AssistantStreamEvent.ThreadMessageInProgress,
  ];
  "AssistantStreamEvent.ThreadMessageIncomplete": [
    O5.AssistantStreamEvent.ThreadMessageIncomplete,
    T5.AssistantStreamEvent.ThreadMessageIncomplete,
  ];
  "AssistantStreamEvent.ThreadRunCancelled": [
    O5.AssistantStreamEvent.ThreadRunCancelled,
    T5.AssistantStreamEvent.ThreadRunCancelled,
  ];
  "AssistantStreamEvent.ThreadRunCancelling": [
    O5.AssistantStreamEvent.ThreadRunCancelling,
    T5.AssistantStreamEvent.ThreadRunCancelling,
  ];
  "AssistantStreamEvent.ThreadRunCompleted": [
    O5.AssistantStreamEvent.ThreadRunCompleted,
    T5.AssistantStreamEvent.ThreadRunCompleted,
  ];
  "AssistantStreamEvent.ThreadRunCreated": [
    O5.AssistantStreamEvent.ThreadRunCreated,
    T5.AssistantStreamEvent.ThreadRunCreated,
  ];
  "AssistantStreamEvent.ThreadRunExpired": [
    O5.AssistantStreamEvent.ThreadRunExpired,
    T5.AssistantStreamEvent.ThreadRunExpired,
  ];
  "AssistantStreamEvent.ThreadRunFailed": [
    O5.AssistantStreamEvent.ThreadRunFailed,
    T5.AssistantStreamEvent.ThreadRunFailed,
  ];
  "AssistantStreamEvent.ThreadRunInProgress": [
    O5.AssistantStreamEvent.ThreadRunInProgress,
    T5.AssistantStreamEvent.ThreadRunInProgress,
  ];
  "AssistantStreamEvent.ThreadRunIncomplete": [
    O5.AssistantStreamEvent.ThreadRunIncomplete,
    T5.AssistantStreamEvent.ThreadRunIncomplete,
  ];
  "AssistantStreamEvent.ThreadRunQueued": [
    O5.AssistantStreamEvent.ThreadRunQueued,
    T5.AssistantStreamEvent.ThreadRunQueued,
  ];
  "AssistantStreamEvent.ThreadRunRequiresAction": [
    O5.AssistantStreamEvent.ThreadRunRequiresAction,
    T5.AssistantStreamEvent.ThreadRunRequiresAction,
  ];
  "AssistantStreamEvent.ThreadRunStepCancelled": [
    O5.AssistantStreamEvent.ThreadRunStepCancelled,
    T5.AssistantStreamEvent.ThreadRunStepCancelled,
  ];
  "AssistantStreamEvent.ThreadRunStepCompleted": [
    O5.AssistantStreamEvent.ThreadRunStepCompleted,
    T5.AssistantStreamEvent.ThreadRunStepCompleted,
  ];
  "AssistantStreamEvent.ThreadRunStepCreated": [
    O5.AssistantStreamEvent.ThreadRunStepCreated,
    T5.AssistantStreamEvent.ThreadRunStepCreated,
  ];
  "AssistantStreamEvent.ThreadRunStepDelta": [
    O5.AssistantStreamEvent.ThreadRunStepDelta,
    T5.AssistantStreamEvent.ThreadRunStepDelta,
  ];
  "AssistantStreamEvent.ThreadRunStepExpired": [
    O5.AssistantStreamEvent.ThreadRunStepExpired,
    T5.AssistantStreamEvent.ThreadRunStepExpired,
  ];
  "AssistantStreamEvent.ThreadRunStepFailed": [
    O5.AssistantStreamEvent.ThreadRunStepFailed,
    T5.AssistantStreamEvent.ThreadRunStepFailed,
  ];
  "AssistantStreamEvent.ThreadRunStepInProgress": [
    O5.AssistantStreamEvent.ThreadRunStepInProgress,
    T5.AssistantStreamEvent.ThreadRunStepInProgress,
  ];
  AssistantTool: [O5.AssistantTool, T5.AssistantTool];
  AssistantUpdateParams: [O5.AssistantUpdateParams, T5.AssistantUpdateParams];
  "AssistantUpdateParams.ToolResources": [
    O5.AssistantUpdateParams.ToolResources,
    T5.AssistantUpdateParams.ToolResources,
  ];
  "AssistantUpdateParams.ToolResources.CodeInterpreter": [
    O5.AssistantUpdateParams.ToolResources.CodeInterpreter,
    T5.AssistantUpdateParams.ToolResources.CodeInterpreter,
  ];
  "AssistantUpdateParams.ToolResources.FileSearch": [
    O5.AssistantUpdateParams.ToolResources.FileSearch,
    T5.AssistantUpdateParams.ToolResources.FileSearch,
  ];
  CodeInterpreterTool: [O5.CodeInterpreterTool, T5.CodeInterpreterTool];
  FileSearchTool: [O5.FileSearchTool, T5.FileSearchTool];
  "FileSearchTool.FileSearch": [O5.FileSearchTool.FileSearch, T5.FileSearchTool.FileSearch];
  "FileSearchTool.FileSearch.RankingOptions": [
    O5.FileSearchTool.FileSearch.RankingOptions,
    T5.FileSearchTool.FileSearch.RankingOptions,
  ];
  FunctionTool: [O5.FunctionTool, T5.FunctionTool];
  MessageStreamEvent: [O5.MessageStreamEvent, T5.MessageStreamEvent];
  "MessageStreamEvent.ThreadMessageCompleted": [
    O5.MessageStreamEvent.ThreadMessageCompleted,
    T5.MessageStreamEvent.ThreadMessageCompleted,
  ];
  "MessageStreamEvent.ThreadMessageCreated": [
    O5.MessageStreamEvent.ThreadMessageCreated,
    T5.MessageStreamEvent.ThreadMessageCreated,
  ];
  "MessageStreamEvent.ThreadMessageDelta": [
    O5.MessageStreamEvent.ThreadMessageDelta,
    T5.MessageStreamEvent.ThreadMessageDelta,
  ];
  "MessageStreamEvent.ThreadMessageInProgress": [
    O5.MessageStreamEvent.ThreadMessageInProgress,
    T5.MessageStreamEvent.ThreadMessageInProgress,
  ];
  "MessageStreamEvent.ThreadMessageIncomplete": [
    O5.MessageStreamEvent.ThreadMessageIncomplete,
    T5.MessageStreamEvent.ThreadMessageIncomplete,
  ];
  RunStepStreamEvent: [O5.RunStepStreamEvent, T5.RunStepStreamEvent];
  "RunStepStreamEvent.ThreadRunStepCancelled": [
    O5.RunStepStreamEvent.ThreadRunStepCancelled,
    T5.RunStepStreamEvent.ThreadRunStepCancelled,
  ];
  "RunStepStreamEvent.ThreadRunStepCompleted": [
    O5.RunStepStreamEvent.ThreadRunStepCompleted,
    T5.RunStepStreamEvent.ThreadRunStepCompleted,
  ];
  "RunStepStreamEvent.ThreadRunStepCreated": [
    O5.RunStepStreamEvent.ThreadRunStepCreated,
    T5.RunStepStreamEvent.ThreadRunStepCreated,
  ];
  "RunStepStreamEvent.ThreadRunStepDelta": [
    O5.RunStepStreamEvent.ThreadRunStepDelta,
    T5.RunStepStreamEvent.ThreadRunStepDelta,
  ];
  "RunStepStreamEvent.ThreadRunStepExpired": [
    O5.RunStepStreamEvent.ThreadRunStepExpired,
    T5.RunStepStreamEvent.ThreadRunStepExpired,
  ];
  "RunStepStreamEvent.ThreadRunStepFailed": [
    O5.RunStepStreamEvent.ThreadRunStepFailed,
    T5.RunStepStreamEvent.ThreadRunStepFailed,
  ];
  "RunStepStreamEvent.ThreadRunStepInProgress": [
    O5.RunStepStreamEvent.ThreadRunStepInProgress,
    T5.RunStepStreamEvent.ThreadRunStepInProgress,
  ];
  RunStreamEvent: [O5.RunStreamEvent, T5.RunStreamEvent];
  "RunStreamEvent.ThreadRunCancelled": [
    O5.RunStreamEvent.ThreadRunCancelled,
    T5.RunStreamEvent.ThreadRunCancelled,
  ];
  "RunStreamEvent.ThreadRunCancelling": [
    O5.RunStreamEvent.ThreadRunCancelling,
    T5.RunStreamEvent.ThreadRunCancelling,
  ];
  "RunStreamEvent.ThreadRunCompleted": [
    O5.RunStreamEvent.ThreadRunCompleted,
    T5.RunStreamEvent.ThreadRunCompleted,
  ];
  "RunStreamEvent.ThreadRunCreated": [O5.RunStreamEvent.ThreadRunCreated, T5.RunStreamEvent.ThreadRunCreated];
  "RunStreamEvent.ThreadRunExpired": [O5.RunStreamEvent.ThreadRunExpired, T5.RunStreamEvent.ThreadRunExpired];
  "RunStreamEvent.ThreadRunFailed": [O5.RunStreamEvent.ThreadRunFailed, T5.RunStreamEvent.ThreadRunFailed];
  "RunStreamEvent.ThreadRunInProgress": [
    O5.RunStreamEvent.ThreadRunInProgress,
    T5.RunStreamEvent.ThreadRunInProgress,
  ];
  "RunStreamEvent.ThreadRunIncomplete": [
    O5.RunStreamEvent.ThreadRunIncomplete,
    T5.RunStreamEvent.ThreadRunIncomplete,
  ];
  "RunStreamEvent.ThreadRunQueued": [O5.RunStreamEvent.ThreadRunQueued, T5.RunStreamEvent.ThreadRunQueued];
  "RunStreamEvent.ThreadRunRequiresAction": [
    O5.RunStreamEvent.ThreadRunRequiresAction,
    T5.RunStreamEvent.ThreadRunRequiresAction,
  ];
  ThreadStreamEvent: [O5.ThreadStreamEvent, T5.ThreadStreamEvent];
}

/** beta/assistants */
interface Pages5 {
  AssistantsPage: [O5.AssistantsPage, T5.AssistantsPage];
}

/** beta/chatkit/chatkit */
interface Types6 {
  ChatKitWorkflow: [O6.ChatKitWorkflow, T6.ChatKitWorkflow];
  "ChatKitWorkflow.Tracing": [O6.ChatKitWorkflow.Tracing, T6.ChatKitWorkflow.Tracing];
}

/** beta/chatkit/sessions */
interface Types7 {
  SessionCreateParams: [O7.SessionCreateParams, T7.SessionCreateParams];
}

/** beta/chatkit/threads */
interface Types8 {
  ChatKitAttachment: [O8.ChatKitAttachment, T8.ChatKitAttachment];
  ChatKitResponseOutputText: [O8.ChatKitResponseOutputText, T8.ChatKitResponseOutputText];
  "ChatKitResponseOutputText.File": [O8.ChatKitResponseOutputText.File, T8.ChatKitResponseOutputText.File];
  "ChatKitResponseOutputText.File.Source": [
    O8.ChatKitResponseOutputText.File.Source,
    T8.ChatKitResponseOutputText.File.Source,
  ];
  "ChatKitResponseOutputText.URL": [O8.ChatKitResponseOutputText.URL, T8.ChatKitResponseOutputText.URL];
  "ChatKitResponseOutputText.URL.Source": [
    O8.ChatKitResponseOutputText.URL.Source,
    T8.ChatKitResponseOutputText.URL.Source,
  ];
  ChatKitThread: [O8.ChatKitThread, T8.ChatKitThread];
  "ChatKitThread.Active": [O8.ChatKitThread.Active, T8.ChatKitThread.Active];
  "ChatKitThread.Closed": [O8.ChatKitThread.Closed, T8.ChatKitThread.Closed];
  "ChatKitThread.Locked": [O8.ChatKitThread.Locked, T8.ChatKitThread.Locked];
  ChatKitThreadAssistantMessageItem: [
    O8.ChatKitThreadAssistantMessageItem,
    T8.ChatKitThreadAssistantMessageItem,
  ];
  ChatKitThreadItemList: [O8.ChatKitThreadItemList, T8.ChatKitThreadItemList];
  "ChatKitThreadItemList.ChatKitClientToolCall": [
    O8.ChatKitThreadItemList.ChatKitClientToolCall,
    T8.ChatKitThreadItemList.ChatKitClientToolCall,
  ];
  "ChatKitThreadItemList.ChatKitTask": [
    O8.ChatKitThreadItemList.ChatKitTask,
    T8.ChatKitThreadItemList.ChatKitTask,
  ];
  "ChatKitThreadItemList.ChatKitTaskGroup": [
    O8.ChatKitThreadItemList.ChatKitTaskGroup,
    T8.ChatKitThreadItemList.ChatKitTaskGroup,
  ];
  "ChatKitThreadItemList.ChatKitTaskGroup.Task": [
    O8.ChatKitThreadItemList.ChatKitTaskGroup.Task,
    T8.ChatKitThreadItemList.ChatKitTaskGroup.Task,
  ];
  ChatKitThreadUserMessageItem: [O8.ChatKitThreadUserMessageItem, T8.ChatKitThreadUserMessageItem];
  "ChatKitThreadUserMessageItem.InferenceOptions": [
    O8.ChatKitThreadUserMessageItem.InferenceOptions,
    T8.ChatKitThreadUserMessageItem.InferenceOptions,
  ];
  "ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice": [
    O8.ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice,
    T8.ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice,
  ];
  "ChatKitThreadUserMessageItem.InputText": [
    O8.ChatKitThreadUserMessageItem.InputText,
    T8.ChatKitThreadUserMessageItem.InputText,
  ];
  "ChatKitThreadUserMessageItem.QuotedText": [
    O8.ChatKitThreadUserMessageItem.QuotedText,
    T8.ChatKitThreadUserMessageItem.QuotedText,
  ];
  ChatKitWidgetItem: [O8.ChatKitWidgetItem, T8.ChatKitWidgetItem];
  ChatSession: [O8.ChatSession, T8.ChatSession];
  ChatSessionAutomaticThreadTitling: [
    O8.ChatSessionAutomaticThreadTitling,
    T8.ChatSessionAutomaticThreadTitling,
  ];
  ChatSessionChatKitConfiguration: [O8.ChatSessionChatKitConfiguration, T8.ChatSessionChatKitConfiguration];
  ChatSessionChatKitConfigurationParam: [
    O8.ChatSessionChatKitConfigurationParam,
    T8.ChatSessionChatKitConfigurationParam,
  ];
  "ChatSessionChatKitConfigurationParam.AutomaticThreadTitling": [
    O8.ChatSessionChatKitConfigurationParam.AutomaticThreadTitling,
    T8.ChatSessionChatKitConfigurationParam.AutomaticThreadTitling,
  ];
  "ChatSessionChatKitConfigurationParam.FileUpload": [
    O8.ChatSessionChatKitConfigurationParam.FileUpload,
    T8.ChatSessionChatKitConfigurationParam.FileUpload,
  ];
  "ChatSessionChatKitConfigurationParam.History": [
    O8.ChatSessionChatKitConfigurationParam.History,
    T8.ChatSessionChatKitConfigurationParam.History,
  ];
  ChatSessionExpiresAfterParam: [O8.ChatSessionExpiresAfterParam, T8.ChatSessionExpiresAfterParam];
  ChatSessionFileUpload: [O8.ChatSessionFileUpload, T8.ChatSessionFileUpload];
  ChatSessionHistory: [O8.ChatSessionHistory, T8.ChatSessionHistory];
  ChatSessionRateLimits: [O8.ChatSessionRateLimits, T8.ChatSessionRateLimits];
  ChatSessionRateLimitsParam: [O8.ChatSessionRateLimitsParam, T8.ChatSessionRateLimitsParam];
  ChatSessionStatus: [O8.ChatSessionStatus, T8.ChatSessionStatus];
  ChatSessionWorkflowParam: [O8.ChatSessionWorkflowParam, T8.ChatSessionWorkflowParam];
  "ChatSessionWorkflowParam.Tracing": [
    O8.ChatSessionWorkflowParam.Tracing,
    T8.ChatSessionWorkflowParam.Tracing,
  ];
  ThreadDeleteResponse: [O8.ThreadDeleteResponse, T8.ThreadDeleteResponse];
  ThreadListItemsParams: [O8.ThreadListItemsParams, T8.ThreadListItemsParams];
  ThreadListParams: [O8.ThreadListParams, T8.ThreadListParams];
}

/** beta/chatkit/threads */
interface Pages8 {
  ChatKitThreadsPage: [O8.ChatKitThreadsPage, T8.ChatKitThreadsPage];
  ChatKitThreadItemListDataPage: [O8.ChatKitThreadItemListDataPage, T8.ChatKitThreadItemListDataPage];
}

/** beta/realtime/realtime */
interface Types9 {
  ConversationCreatedEvent: [O9.ConversationCreatedEvent, T9.ConversationCreatedEvent];
  "ConversationCreatedEvent.Conversation": [
    O9.ConversationCreatedEvent.Conversation,
    T9.ConversationCreatedEvent.Conversation,
  ];
  ConversationItem: [O9.ConversationItem, T9.ConversationItem];
  ConversationItemContent: [O9.ConversationItemContent, T9.ConversationItemContent];
  ConversationItemCreateEvent: [O9.ConversationItemCreateEvent, T9.ConversationItemCreateEvent];
  ConversationItemCreatedEvent: [O9.ConversationItemCreatedEvent, T9.ConversationItemCreatedEvent];
  ConversationItemDeleteEvent: [O9.ConversationItemDeleteEvent, T9.ConversationItemDeleteEvent];
  ConversationItemDeletedEvent: [O9.ConversationItemDeletedEvent, T9.ConversationItemDeletedEvent];
  ConversationItemInputAudioTranscriptionCompletedEvent: [
    O9.ConversationItemInputAudioTranscriptionCompletedEvent,
    T9.ConversationItemInputAudioTranscriptionCompletedEvent,
  ];
  "ConversationItemInputAudioTranscriptionCompletedEvent.Logprob": [
    O9.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob,
    T9.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob,
  ];
  "ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration": [
    O9.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration,
    T9.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration,
  ];
  "ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens": [
    O9.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens,
    T9.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens,
  ];
  "ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails": [
    O9.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails,
    T9.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails,
  ];
  ConversationItemInputAudioTranscriptionDeltaEvent: [
    O9.ConversationItemInputAudioTranscriptionDeltaEvent,
    T9.ConversationItemInputAudioTranscriptionDeltaEvent,
  ];
  "ConversationItemInputAudioTranscriptionDeltaEvent.Logprob": [
    O9.ConversationItemInputAudioTranscriptionDeltaEvent.Logprob,
    T9.ConversationItemInputAudioTranscriptionDeltaEvent.Logprob,
  ];
  ConversationItemInputAudioTranscriptionFailedEvent: [
    O9.ConversationItemInputAudioTranscriptionFailedEvent,
    T9.ConversationItemInputAudioTranscriptionFailedEvent,
  ];
  "ConversationItemInputAudioTranscriptionFailedEvent.Error": [
    O9.ConversationItemInputAudioTranscriptionFailedEvent.Error,
    T9.ConversationItemInputAudioTranscriptionFailedEvent.Error,
  ];
  ConversationItemRetrieveEvent: [O9.ConversationItemRetrieveEvent, T9.ConversationItemRetrieveEvent];
  ConversationItemTruncateEvent: [O9.ConversationItemTruncateEvent, T9.ConversationItemTruncateEvent];
  ConversationItemTruncatedEvent: [O9.ConversationItemTruncatedEvent, T9.ConversationItemTruncatedEvent];
  ConversationItemWithReference: [O9.ConversationItemWithReference, T9.ConversationItemWithReference];
  "ConversationItemWithReference.Content": [
    O9.ConversationItemWithReference.Content,
    T9.ConversationItemWithReference.Content,
  ];
  ErrorEvent: [O9.ErrorEvent, T9.ErrorEvent];
  "ErrorEvent.Error": [O9.ErrorEvent.Error, T9.ErrorEvent.Error];
  InputAudioBufferAppendEvent: [O9.InputAudioBufferAppendEvent, T9.InputAudioBufferAppendEvent];
  InputAudioBufferClearEvent: [O9.InputAudioBufferClearEvent, T9.InputAudioBufferClearEvent];
  InputAudioBufferClearedEvent: [O9.InputAudioBufferClearedEvent, T9.InputAudioBufferClearedEvent];
  InputAudioBufferCommitEvent: [O9.InputAudioBufferCommitEvent, T9.InputAudioBufferCommitEvent];
  InputAudioBufferCommittedEvent: [O9.InputAudioBufferCommittedEvent, T9.InputAudioBufferCommittedEvent];
  InputAudioBufferSpeechStartedEvent: [
    O9.InputAudioBufferSpeechStartedEvent,
    T9.InputAudioBufferSpeechStartedEvent,
  ];
  InputAudioBufferSpeechStoppedEvent: [
    O9.InputAudioBufferSpeechStoppedEvent,
    T9.InputAudioBufferSpeechStoppedEvent,
  ];
  RateLimitsUpdatedEvent: [O9.RateLimitsUpdatedEvent, T9.RateLimitsUpdatedEvent];
  "RateLimitsUpdatedEvent.RateLimit": [
    O9.RateLimitsUpdatedEvent.RateLimit,
    T9.RateLimitsUpdatedEvent.RateLimit,
  ];
  RealtimeClientEvent: [O9.RealtimeClientEvent, T9.RealtimeClientEvent];
  "RealtimeClientEvent.OutputAudioBufferClear": [
    O9.RealtimeClientEvent.OutputAudioBufferClear,
    T9.RealtimeClientEvent.OutputAudioBufferClear,
  ];
  RealtimeResponse: [O9.RealtimeResponse, T9.RealtimeResponse];
  RealtimeResponseStatus: [O9.RealtimeResponseStatus, T9.RealtimeResponseStatus];
  "RealtimeResponseStatus.Error": [O9.RealtimeResponseStatus.Error, T9.RealtimeResponseStatus.Error];
  RealtimeResponseUsage: [O9.RealtimeResponseUsage, T9.RealtimeResponseUsage];
  "RealtimeResponseUsage.InputTokenDetails": [
    O9.RealtimeResponseUsage.InputTokenDetails,
    T9.RealtimeResponseUsage.InputTokenDetails,
  ];
  "RealtimeResponseUsage.OutputTokenDetails": [
    O9.RealtimeResponseUsage.OutputTokenDetails,
    T9.RealtimeResponseUsage.OutputTokenDetails,
  ];
  RealtimeServerEvent: [O9.RealtimeServerEvent, T9.RealtimeServerEvent];
  "RealtimeServerEvent.ConversationItemRetrieved": [
    O9.RealtimeServerEvent.ConversationItemRetrieved,
    T9.RealtimeServerEvent.ConversationItemRetrieved,
  ];
  "RealtimeServerEvent.OutputAudioBufferCleared": [
    O9.RealtimeServerEvent.OutputAudioBufferCleared,
    T9.RealtimeServerEvent.OutputAudioBufferCleared,
  ];
  "RealtimeServerEvent.OutputAudioBufferStarted": [
    O9.RealtimeServerEvent.OutputAudioBufferStarted,
    T9.RealtimeServerEvent.OutputAudioBufferStarted,
  ];
  "RealtimeServerEvent.OutputAudioBufferStopped": [
    O9.RealtimeServerEvent.OutputAudioBufferStopped,
    T9.RealtimeServerEvent.OutputAudioBufferStopped,
  ];
  ResponseAudioDeltaEvent: [O9.ResponseAudioDeltaEvent, T9.ResponseAudioDeltaEvent];
  ResponseAudioDoneEvent: [O9.ResponseAudioDoneEvent, T9.ResponseAudioDoneEvent];
  ResponseAudioTranscriptDeltaEvent: [
    O9.ResponseAudioTranscriptDeltaEvent,
    T9.ResponseAudioTranscriptDeltaEvent,
  ];
  ResponseAudioTranscriptDoneEvent: [
    O9.ResponseAudioTranscriptDoneEvent,
    T9.ResponseAudioTranscriptDoneEvent,
  ];
  ResponseCancelEvent: [O9.ResponseCancelEvent, T9.ResponseCancelEvent];
  ResponseContentPartAddedEvent: [O9.ResponseContentPartAddedEvent, T9.ResponseContentPartAddedEvent];
  "ResponseContentPartAddedEvent.Part": [
    O9.ResponseContentPartAddedEvent.Part,
    T9.ResponseContentPartAddedEvent.Part,
  ];
  ResponseContentPartDoneEvent: [O9.ResponseContentPartDoneEvent, T9.ResponseContentPartDoneEvent];
  "ResponseContentPartDoneEvent.Part": [
    O9.ResponseContentPartDoneEvent.Part,
    T9.ResponseContentPartDoneEvent.Part,
  ];
  ResponseCreateEvent: [O9.ResponseCreateEvent, T9.ResponseCreateEvent];
  "ResponseCreateEvent.Response": [O9.ResponseCreateEvent.Response, T9.ResponseCreateEvent.Response];
  "ResponseCreateEvent.Response.Tool": [
    O9.ResponseCreateEvent.Response.Tool,
    T9.ResponseCreateEvent.Response.Tool,
  ];
  ResponseCreatedEvent: [O9.ResponseCreatedEvent, T9.ResponseCreatedEvent];
  ResponseDoneEvent: [O9.ResponseDoneEvent, T9.ResponseDoneEvent];
  ResponseFunctionCallArgumentsDeltaEvent: [
    O9.ResponseFunctionCallArgumentsDeltaEvent,
    T9.ResponseFunctionCallArgumentsDeltaEvent,
  ];
  ResponseFunctionCallArgumentsDoneEvent: [
    O9.ResponseFunctionCallArgumentsDoneEvent,
    T9.ResponseFunctionCallArgumentsDoneEvent,
  ];
  ResponseOutputItemAddedEvent: [O9.ResponseOutputItemAddedEvent, T9.ResponseOutputItemAddedEvent];
  ResponseOutputItemDoneEvent: [O9.ResponseOutputItemDoneEvent, T9.ResponseOutputItemDoneEvent];
  ResponseTextDeltaEvent: [O9.ResponseTextDeltaEvent, T9.ResponseTextDeltaEvent];
  ResponseTextDoneEvent: [O9.ResponseTextDoneEvent, T9.ResponseTextDoneEvent];
  SessionCreatedEvent: [O9.SessionCreatedEvent, T9.SessionCreatedEvent];
  SessionUpdateEvent: [O9.SessionUpdateEvent, T9.SessionUpdateEvent];
  "SessionUpdateEvent.Session": [O9.SessionUpdateEvent.Session, T9.SessionUpdateEvent.Session];
  "SessionUpdateEvent.Session.ClientSecret": [
    O9.SessionUpdateEvent.Session.ClientSecret,
    T9.SessionUpdateEvent.Session.ClientSecret,
  ];
  "SessionUpdateEvent.Session.ClientSecret.ExpiresAfter": [
    O9.SessionUpdateEvent.Session.ClientSecret.ExpiresAfter,
    T9.SessionUpdateEvent.Session.ClientSecret.ExpiresAfter,
  ];
  "SessionUpdateEvent.Session.InputAudioNoiseReduction": [
    O9.SessionUpdateEvent.Session.InputAudioNoiseReduction,
    T9.SessionUpdateEvent.Session.InputAudioNoiseReduction,
  ];
  "SessionUpdateEvent.Session.InputAudioTranscription": [
    O9.SessionUpdateEvent.Session.InputAudioTranscription,
    T9.SessionUpdateEvent.Session.InputAudioTranscription,
  ];
  "SessionUpdateEvent.Session.Tool": [O9.SessionUpdateEvent.Session.Tool, T9.SessionUpdateEvent.Session.Tool];
  "SessionUpdateEvent.Session.TracingConfiguration": [
    O9.SessionUpdateEvent.Session.TracingConfiguration,
    T9.SessionUpdateEvent.Session.TracingConfiguration,
  ];
  "SessionUpdateEvent.Session.TurnDetection": [
    O9.SessionUpdateEvent.Session.TurnDetection,
    T9.SessionUpdateEvent.Session.TurnDetection,
  ];
  SessionUpdatedEvent: [O9.SessionUpdatedEvent, T9.SessionUpdatedEvent];
  TranscriptionSessionUpdate: [O9.TranscriptionSessionUpdate, T9.TranscriptionSessionUpdate];
  "TranscriptionSessionUpdate.Session": [
    O9.TranscriptionSessionUpdate.Session,
    T9.TranscriptionSessionUpdate.Session,
  ];
  "TranscriptionSessionUpdate.Session.ClientSecret": [
    O9.TranscriptionSessionUpdate.Session.ClientSecret,
    T9.TranscriptionSessionUpdate.Session.ClientSecret,
  ];
  "TranscriptionSessionUpdate.Session.ClientSecret.ExpiresAt": [
    O9.TranscriptionSessionUpdate.Session.ClientSecret.ExpiresAt,
    T9.TranscriptionSessionUpdate.Session.ClientSecret.ExpiresAt,
  ];
  "TranscriptionSessionUpdate.Session.InputAudioNoiseReduction": [
    O9.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction,
    T9.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction,
  ];
  "TranscriptionSessionUpdate.Session.InputAudioTranscription": [
    O9.TranscriptionSessionUpdate.Session.InputAudioTranscription,
    T9.TranscriptionSessionUpdate.Session.InputAudioTranscription,
  ];
  "TranscriptionSessionUpdate.Session.TurnDetection": [
    O9.TranscriptionSessionUpdate.Session.TurnDetection,
    T9.TranscriptionSessionUpdate.Session.TurnDetection,
  ];
  TranscriptionSessionUpdatedEvent: [
    O9.TranscriptionSessionUpdatedEvent,
    T9.TranscriptionSessionUpdatedEvent,
  ];
}

/** beta/realtime/sessions */
interface Types10 {
  Session: [O10.Session, T10.Session];
  "Session.InputAudioNoiseReduction": [
    O10.Session.InputAudioNoiseReduction,
    T10.Session.InputAudioNoiseReduction,
  ];
  "Session.InputAudioTranscription": [
    O10.Session.InputAudioTranscription,
    T10.Session.InputAudioTranscription,
  ];
  "Session.Tool": [O10.Session.Tool, T10.Session.Tool];
  "Session.TracingConfiguration": [O10.Session.TracingConfiguration, T10.Session.TracingConfiguration];
  "Session.TurnDetection": [O10.Session.TurnDetection, T10.Session.TurnDetection];
  SessionCreateParams: [O10.SessionCreateParams, T10.SessionCreateParams];
  "SessionCreateParams.ClientSecret": [
    O10.SessionCreateParams.ClientSecret,
    T10.SessionCreateParams.ClientSecret,
  ];
  "SessionCreateParams.ClientSecret.ExpiresAfter": [
    O10.SessionCreateParams.ClientSecret.ExpiresAfter,
    T10.SessionCreateParams.ClientSecret.ExpiresAfter,
  ];
  "SessionCreateParams.InputAudioNoiseReduction": [
    O10.SessionCreateParams.InputAudioNoiseReduction,
    T10.SessionCreateParams.InputAudioNoiseReduction,
  ];
  "SessionCreateParams.InputAudioTranscription": [
    O10.SessionCreateParams.InputAudioTranscription,
    T10.SessionCreateParams.InputAudioTranscription,
  ];
  "SessionCreateParams.Tool": [O10.SessionCreateParams.Tool, T10.SessionCreateParams.Tool];
  "SessionCreateParams.TracingConfiguration": [
    O10.SessionCreateParams.TracingConfiguration,
    T10.SessionCreateParams.TracingConfiguration,
  ];
  "SessionCreateParams.TurnDetection": [
    O10.SessionCreateParams.TurnDetection,
    T10.SessionCreateParams.TurnDetection,
  ];
  SessionCreateResponse: [O10.SessionCreateResponse, T10.SessionCreateResponse];
  "SessionCreateResponse.ClientSecret": [
    O10.SessionCreateResponse.ClientSecret,
    T10.SessionCreateResponse.ClientSecret,
  ];
  "SessionCreateResponse.InputAudioTranscription": [
    O10.SessionCreateResponse.InputAudioTranscription,
    T10.SessionCreateResponse.InputAudioTranscription,
  ];
  "SessionCreateResponse.Tool": [O10.SessionCreateResponse.Tool, T10.SessionCreateResponse.Tool];
  "SessionCreateResponse.TracingConfiguration": [
    O10.SessionCreateResponse.TracingConfiguration,
    T10.SessionCreateResponse.TracingConfiguration,
  ];
  "SessionCreateResponse.TurnDetection": [
    O10.SessionCreateResponse.TurnDetection,
    T10.SessionCreateResponse.TurnDetection,
  ];
}

/** beta/realtime/transcription-sessions */
interface Types11 {
  TranscriptionSession: [O11.TranscriptionSession, T11.TranscriptionSession];
  "TranscriptionSession.ClientSecret": [
    O11.TranscriptionSession.ClientSecret,
    T11.TranscriptionSession.ClientSecret,
  ];
  "TranscriptionSession.InputAudioTranscription": [
    O11.TranscriptionSession.InputAudioTranscription,
    T11.TranscriptionSession.InputAudioTranscription,
  ];
  "TranscriptionSession.TurnDetection": [
    O11.TranscriptionSession.TurnDetection,
    T11.TranscriptionSession.TurnDetection,
  ];
  TranscriptionSessionCreateParams: [
    O11.TranscriptionSessionCreateParams,
    T11.TranscriptionSessionCreateParams,
  ];
  "TranscriptionSessionCreateParams.ClientSecret": [
    O11.TranscriptionSessionCreateParams.ClientSecret,
    T11.TranscriptionSessionCreateParams.ClientSecret,
  ];
  "TranscriptionSessionCreateParams.ClientSecret.ExpiresAt": [
    O11.TranscriptionSessionCreateParams.ClientSecret.ExpiresAt,
    T11.TranscriptionSessionCreateParams.ClientSecret.ExpiresAt,
  ];
  "TranscriptionSessionCreateParams.InputAudioNoiseReduction": [
    O11.TranscriptionSessionCreateParams.InputAudioNoiseReduction,
    T11.TranscriptionSessionCreateParams.InputAudioNoiseReduction,
  ];
  "TranscriptionSessionCreateParams.InputAudioTranscription": [
    O11.TranscriptionSessionCreateParams.InputAudioTranscription,
    T11.TranscriptionSessionCreateParams.InputAudioTranscription,
  ];
  "TranscriptionSessionCreateParams.TurnDetection": [
    O11.TranscriptionSessionCreateParams.TurnDetection,
    T11.TranscriptionSessionCreateParams.TurnDetection,
  ];
}

/** beta/threads/messages */
interface Types12 {
  Annotation: [O12.Annotation, T12.Annotation];
  AnnotationDelta: [O12.AnnotationDelta, T12.AnnotationDelta];
  FileCitationAnnotation: [O12.FileCitationAnnotation, T12.FileCitationAnnotation];
  "FileCitationAnnotation.FileCitation": [
    O12.FileCitationAnnotation.FileCitation,
    T12.FileCitationAnnotation.FileCitation,
  ];
  FileCitationDeltaAnnotation: [O12.FileCitationDeltaAnnotation, T12.FileCitationDeltaAnnotation];
  "FileCitationDeltaAnnotation.FileCitation": [
    O12.FileCitationDeltaAnnotation.FileCitation,
    T12.FileCitationDeltaAnnotation.FileCitation,
  ];
  FilePathAnnotation: [O12.FilePathAnnotation, T12.FilePathAnnotation];
  "FilePathAnnotation.FilePath": [O12.FilePathAnnotation.FilePath, T12.FilePathAnnotation.FilePath];
  FilePathDeltaAnnotation: [O12.FilePathDeltaAnnotation, T12.FilePathDeltaAnnotation];
  "FilePathDeltaAnnotation.FilePath": [
    O12.FilePathDeltaAnnotation.FilePath,
    T12.FilePathDeltaAnnotation.FilePath,
  ];
  ImageFile: [O12.ImageFile, T12.ImageFile];
  ImageFileContentBlock: [O12.ImageFileContentBlock, T12.ImageFileContentBlock];
  ImageFileDelta: [O12.ImageFileDelta, T12.ImageFileDelta];
  ImageFileDeltaBlock: [O12.ImageFileDeltaBlock, T12.ImageFileDeltaBlock];
  ImageURL: [O12.ImageURL, T12.ImageURL];
  ImageURLContentBlock: [O12.ImageURLContentBlock, T12.ImageURLContentBlock];
  ImageURLDelta: [O12.ImageURLDelta, T12.ImageURLDelta];
  ImageURLDeltaBlock: [O12.ImageURLDeltaBlock, T12.ImageURLDeltaBlock];
  Message: [O12.Message, T12.Message];
  "Message.Attachment": [O12.Message.Attachment, T12.Message.Attachment];
  "Message.Attachment.AssistantToolsFileSearchTypeOnly": [
    O12.Message.Attachment.AssistantToolsFileSearchTypeOnly,
    T12.Message.Attachment.AssistantToolsFileSearchTypeOnly,
  ];
  "Message.IncompleteDetails": [O12.Message.IncompleteDetails, T12.Message.IncompleteDetails];
  MessageContent: [O12.MessageContent, T12.MessageContent];
  MessageContentDelta: [O12.MessageContentDelta, T12.MessageContentDelta];
  MessageContentPartParam: [O12.MessageContentPartParam, T12.MessageContentPartParam];
  MessageCreateParams: [O12.MessageCreateParams, T12.MessageCreateParams];
  "MessageCreateParams.Attachment": [O12.MessageCreateParams.Attachment, T12.MessageCreateParams.Attachment];
  "MessageCreateParams.Attachment.FileSearch": [
    O12.MessageCreateParams.Attachment.FileSearch,
    T12.MessageCreateParams.Attachment.FileSearch,
  ];
  MessageDeleteParams: [O12.MessageDeleteParams, T12.MessageDeleteParams];
  MessageDeleted: [O12.MessageDeleted, T12.MessageDeleted];
  MessageDelta: [O12.MessageDelta, T12.MessageDelta];
  MessageDeltaEvent: [O12.MessageDeltaEvent, T12.MessageDeltaEvent];
  MessageListParams: [O12.MessageListParams, T12.MessageListParams];
  MessageRetrieveParams: [O12.MessageRetrieveParams, T12.MessageRetrieveParams];
  MessageUpdateParams: [O12.MessageUpdateParams, T12.MessageUpdateParams];
  RefusalContentBlock: [O12.RefusalContentBlock, T12.RefusalContentBlock];
  RefusalDeltaBlock: [O12.RefusalDeltaBlock, T12.RefusalDeltaBlock];
  Text: [O12.Text, T12.Text];
  TextContentBlock: [O12.TextContentBlock, T12.TextContentBlock];
  TextContentBlockParam: [O12.TextContentBlockParam, T12.TextContentBlockParam];
  TextDelta: [O12.TextDelta, T12.TextDelta];
  TextDeltaBlock: [O12.TextDeltaBlock, T12.TextDeltaBlock];
}

/** beta/threads/messages */
interface Pages12 {
  MessagesPage: [O12.MessagesPage, T12.MessagesPage];
}

/** beta/threads/runs/runs */
interface Types13 {
  RequiredActionFunctionToolCall: [O13.RequiredActionFunctionToolCall, T13.RequiredActionFunctionToolCall];
  "RequiredActionFunctionToolCall.Function": [
    O13.RequiredActionFunctionToolCall.Function,
    T13.RequiredActionFunctionToolCall.Function,
  ];
  Run: [O13.Run, T13.Run];
  "Run.IncompleteDetails": [O13.Run.IncompleteDetails, T13.Run.IncompleteDetails];
  "Run.LastError": [O13.Run.LastError, T13.Run.LastError];
  "Run.RequiredAction": [O13.Run.RequiredAction, T13.Run.RequiredAction];
  "Run.RequiredAction.SubmitToolOutputs": [
    O13.Run.RequiredAction.SubmitToolOutputs,
    T13.Run.RequiredAction.SubmitToolOutputs,
  ];
  "Run.TruncationStrategy": [O13.Run.TruncationStrategy, T13.Run.TruncationStrategy];
  "Run.Usage": [O13.Run.Usage, T13.Run.Usage];
  RunCancelParams: [O13.RunCancelParams, T13.RunCancelParams];
  RunCreateAndPollParams: [O13.RunCreateAndPollParams, T13.RunCreateAndPollParams];
  RunCreateAndStreamParams: [O13.RunCreateAndStreamParams, T13.RunCreateAndStreamParams];
  RunCreateParams: [O13.RunCreateParams, T13.RunCreateParams];
  "RunCreateParams.AdditionalMessage": [
    O13.RunCreateParams.AdditionalMessage,
    T13.RunCreateParams.AdditionalMessage,
  ];
  "RunCreateParams.AdditionalMessage.Attachment": [
    O13.RunCreateParams.AdditionalMessage.Attachment,
    T13.RunCreateParams.AdditionalMessage.Attachment,
  ];
  "RunCreateParams.AdditionalMessage.Attachment.FileSearch": [
    O13.RunCreateParams.AdditionalMessage.Attachment.FileSearch,
    T13.RunCreateParams.AdditionalMessage.Attachment.FileSearch,
  ];
  "RunCreateParams.RunCreateParamsNonStreaming": [
    O13.RunCreateParams.RunCreateParamsNonStreaming,
    T13.RunCreateParams.RunCreateParamsNonStreaming,
  ];
  "RunCreateParams.RunCreateParamsStreaming": [
    O13.RunCreateParams.RunCreateParamsStreaming,
    T13.RunCreateParams.RunCreateParamsStreaming,
  ];
  "RunCreateParams.TruncationStrategy": [
    O13.RunCreateParams.TruncationStrategy,
    T13.RunCreateParams.TruncationStrategy,
  ];
  RunCreateParamsBase: [O13.RunCreateParamsBase, T13.RunCreateParamsBase];
  RunCreateParamsNonStreaming: [O13.RunCreateParamsNonStreaming, T13.RunCreateParamsNonStreaming];
  RunCreateParamsStreaming: [O13.RunCreateParamsStreaming, T13.RunCreateParamsStreaming];
  RunListParams: [O13.RunListParams, T13.RunListParams];
  RunRetrieveParams: [O13.RunRetrieveParams, T13.RunRetrieveParams];
  RunStatus: [O13.RunStatus, T13.RunStatus];
  RunStreamParams: [O13.RunStreamParams, T13.RunStreamParams];
  RunSubmitToolOutputsAndPollParams: [
    O13.RunSubmitToolOutputsAndPollParams,
    T13.RunSubmitToolOutputsAndPollParams,
  ];
  RunSubmitToolOutputsParams: [O13.RunSubmitToolOutputsParams, T13.RunSubmitToolOutputsParams];
  "RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsNonStreaming": [
    O13.RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsNonStreaming,
    T13.RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsNonStreaming,
  ];
  "RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsStreaming": [
    O13.RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsStreaming,
    T13.RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsStreaming,
  ];
  "RunSubmitToolOutputsParams.ToolOutput": [
    O13.RunSubmitToolOutputsParams.ToolOutput,
    T13.RunSubmitToolOutputsParams.ToolOutput,
  ];
  RunSubmitToolOutputsParamsBase: [O13.RunSubmitToolOutputsParamsBase, T13.RunSubmitToolOutputsParamsBase];
  RunSubmitToolOutputsParamsNonStreaming: [
    O13.RunSubmitToolOutputsParamsNonStreaming,
    T13.RunSubmitToolOutputsParamsNonStreaming,
  ];
  RunSubmitToolOutputsParamsStreaming: [
    O13.RunSubmitToolOutputsParamsStreaming,
    T13.RunSubmitToolOutputsParamsStreaming,
  ];
  RunSubmitToolOutputsStreamParams: [
    O13.RunSubmitToolOutputsStreamParams,
    T13.RunSubmitToolOutputsStreamParams,
  ];
  RunUpdateParams: [O13.RunUpdateParams, T13.RunUpdateParams];
}

/** beta/threads/runs/runs */
interface Pages13 {
  RunsPage: [O13.RunsPage, T13.RunsPage];
}

/** beta/threads/runs/steps */
interface Types14 {
  CodeInterpreterLogs: [O14.CodeInterpreterLogs, T14.CodeInterpreterLogs];
  CodeInterpreterOutputImage: [O14.CodeInterpreterOutputImage, T14.CodeInterpreterOutputImage];
  "CodeInterpreterOutputImage.Image": [
    O14.CodeInterpreterOutputImage.Image,
    T14.CodeInterpreterOutputImage.Image,
  ];
  CodeInterpreterToolCall: [O14.CodeInterpreterToolCall, T14.CodeInterpreterToolCall];
  "CodeInterpreterToolCall.CodeInterpreter": [
    O14.CodeInterpreterToolCall.CodeInterpreter,
    T14.CodeInterpreterToolCall.CodeInterpreter,
  ];
  "CodeInterpreterToolCall.CodeInterpreter.Image": [
    O14.CodeInterpreterToolCall.CodeInterpreter.Image,
    T14.CodeInterpreterToolCall.CodeInterpreter.Image,
  ];
  "CodeInterpreterToolCall.CodeInterpreter.Image.Image": [
    O14.CodeInterpreterToolCall.CodeInterpreter.Image.Image,
    T14.CodeInterpreterToolCall.CodeInterpreter.Image.Image,
  ];
  "CodeInterpreterToolCall.CodeInterpreter.Logs": [
    O14.CodeInterpreterToolCall.CodeInterpreter.Logs,
    T14.CodeInterpreterToolCall.CodeInterpreter.Logs,
  ];
  CodeInterpreterToolCallDelta: [O14.CodeInterpreterToolCallDelta, T14.CodeInterpreterToolCallDelta];
  "CodeInterpreterToolCallDelta.CodeInterpreter": [
    O14.CodeInterpreterToolCallDelta.CodeInterpreter,
    T14.CodeInterpreterToolCallDelta.CodeInterpreter,
  ];
  FileSearchToolCall: [O14.FileSearchToolCall, T14.FileSearchToolCall];
  "FileSearchToolCall.FileSearch": [O14.FileSearchToolCall.FileSearch, T14.FileSearchToolCall.FileSearch];
  "FileSearchToolCall.FileSearch.RankingOptions": [
    O14.FileSearchToolCall.FileSearch.RankingOptions,
    T14.FileSearchToolCall.FileSearch.RankingOptions,
  ];
  "FileSearchToolCall.FileSearch.Result": [
    O14.FileSearchToolCall.FileSearch.Result,
    T14.FileSearchToolCall.FileSearch.Result,
  ];
  "FileSearchToolCall.FileSearch.Result.Content": [
    O14.FileSearchToolCall.FileSearch.Result.Content,
    T14.FileSearchToolCall.FileSearch.Result.Content,
  ];
  FileSearchToolCallDelta: [O14.FileSearchToolCallDelta, T14.FileSearchToolCallDelta];
  FunctionToolCall: [O14.FunctionToolCall, T14.FunctionToolCall];
  "FunctionToolCall.Function": [O14.FunctionToolCall.Function, T14.FunctionToolCall.Function];
  FunctionToolCallDelta: [O14.FunctionToolCallDelta, T14.FunctionToolCallDelta];
  "FunctionToolCallDelta.Function": [O14.FunctionToolCallDelta.Function, T14.FunctionToolCallDelta.Function];
  MessageCreationStepDetails: [O14.MessageCreationStepDetails, T14.MessageCreationStepDetails];
  "MessageCreationStepDetails.MessageCreation": [
    O14.MessageCreationStepDetails.MessageCreation,
    T14.MessageCreationStepDetails.MessageCreation,
  ];
  RunStep: [O14.RunStep, T14.RunStep];
  "RunStep.LastError": [O14.RunStep.LastError, T14.RunStep.LastError];
  "RunStep.Usage": [O14.RunStep.Usage, T14.RunStep.Usage];
  RunStepDelta: [O14.RunStepDelta, T14.RunStepDelta];
  RunStepDeltaEvent: [O14.RunStepDeltaEvent, T14.RunStepDeltaEvent];
  RunStepDeltaMessageDelta: [O14.RunStepDeltaMessageDelta, T14.RunStepDeltaMessageDelta];
  "RunStepDeltaMessageDelta.MessageCreation": [
    O14.RunStepDeltaMessageDelta.MessageCreation,
    T14.RunStepDeltaMessageDelta.MessageCreation,
  ];
  RunStepInclude: [O14.RunStepInclude, T14.RunStepInclude];
  StepListParams: [O14.StepListParams, T14.StepListParams];
  StepRetrieveParams: [O14.StepRetrieveParams, T14.StepRetrieveParams];
  ToolCall: [O14.ToolCall, T14.ToolCall];
  ToolCallDelta: [O14.ToolCallDelta, T14.ToolCallDelta];
  ToolCallDeltaObject: [O14.ToolCallDeltaObject, T14.ToolCallDeltaObject];
  ToolCallsStepDetails: [O14.ToolCallsStepDetails, T14.ToolCallsStepDetails];
}

/** beta/threads/runs/steps */
interface Pages14 {
  RunStepsPage: [O14.RunStepsPage, T14.RunStepsPage];
}

/** beta/threads/threads */
interface Types15 {
  AssistantResponseFormatOption: [O15.AssistantResponseFormatOption, T15.AssistantResponseFormatOption];
  AssistantToolChoice: [O15.AssistantToolChoice, T15.AssistantToolChoice];
  AssistantToolChoiceFunction: [O15.AssistantToolChoiceFunction, T15.AssistantToolChoiceFunction];
  AssistantToolChoiceOption: [O15.AssistantToolChoiceOption, T15.AssistantToolChoiceOption];
  Thread: [O15.Thread, T15.Thread];
  "Thread.ToolResources": [O15.Thread.ToolResources, T15.Thread.ToolResources];
  "Thread.ToolResources.CodeInterpreter": [
    O15.Thread.ToolResources.CodeInterpreter,
    T15.Thread.ToolResources.CodeInterpreter,
  ];
  "Thread.ToolResources.FileSearch": [
    O15.Thread.ToolResources.FileSearch,
    T15.Thread.ToolResources.FileSearch,
  ];
  ThreadCreateAndRunParams: [O15.ThreadCreateAndRunParams, T15.ThreadCreateAndRunParams];
  "ThreadCreateAndRunParams.Thread": [
    O15.ThreadCreateAndRunParams.Thread,
    T15.ThreadCreateAndRunParams.Thread,
  ];
  "ThreadCreateAndRunParams.Thread.Message": [
    O15.ThreadCreateAndRunParams.Thread.Message,
    T15.ThreadCreateAndRunParams.Thread.Message,
  ];
  "ThreadCreateAndRunParams.Thread.Message.Attachment": [
    O15.ThreadCreateAndRunParams.Thread.Message.Attachment,
    T15.ThreadCreateAndRunParams.Thread.Message.Attachment,
  ];
  "ThreadCreateAndRunParams.Thread.Message.Attachment.FileSearch": [
    O15.ThreadCreateAndRunParams.Thread.Message.Attachment.FileSearch,
    T15.ThreadCreateAndRunParams.Thread.Message.Attachment.FileSearch,
  ];
  "ThreadCreateAndRunParams.Thread.ToolResources": [
    O15.ThreadCreateAndRunParams.Thread.ToolResources,
    T15.ThreadCreateAndRunParams.Thread.ToolResources,
  ];
  "ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter": [
    O15.ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter,
    T15.ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter,
  ];
  "ThreadCreateAndRunParams.Thread.ToolResources.FileSearch": [
    O15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch,
    T15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch,
  ];
  "ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore": [
    O15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore,
    T15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore,
  ];
  "ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Auto": [
    O15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Auto,
    T15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Auto,
  ];
  "ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static": [
    O15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static,
    T15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static,
  ];
  "ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static.Static": [
    O15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static.Static,
    T15.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static.Static,
  ];
  "ThreadCreateAndRunParams.ThreadCreateAndRunParamsNonStreaming": [
    O15.ThreadCreateAndRunParams.ThreadCreateAndRunParamsNonStreaming,
    T15.ThreadCreateAndRunParams.ThreadCreateAndRunParamsNonStreaming,
  ];
  "ThreadCreateAndRunParams.ThreadCreateAndRunParamsStreaming": [
    O15.ThreadCreateAndRunParams.ThreadCreateAndRunParamsStreaming,
    T15.ThreadCreateAndRunParams.ThreadCreateAndRunParamsStreaming,
  ];
  "ThreadCreateAndRunParams.ToolResources": [
    O15.ThreadCreateAndRunParams.ToolResources,
    T15.ThreadCreateAndRunParams.ToolResources,
  ];
  "ThreadCreateAndRunParams.ToolResources.CodeInterpreter": [
    O15.ThreadCreateAndRunParams.ToolResources.CodeInterpreter,
    T15.ThreadCreateAndRunParams.ToolResources.CodeInterpreter,
  ];
  "ThreadCreateAndRunParams.ToolResources.FileSearch": [
    O15.ThreadCreateAndRunParams.ToolResources.FileSearch,
    T15.ThreadCreateAndRunParams.ToolResources.FileSearch,
  ];
  "ThreadCreateAndRunParams.TruncationStrategy": [
    O15.ThreadCreateAndRunParams.TruncationStrategy,
    T15.ThreadCreateAndRunParams.TruncationStrategy,
  ];
  ThreadCreateAndRunParamsBase: [O15.ThreadCreateAndRunParamsBase, T15.ThreadCreateAndRunParamsBase];
  ThreadCreateAndRunParamsNonStreaming: [
    O15.ThreadCreateAndRunParamsNonStreaming,
    T15.ThreadCreateAndRunParamsNonStreaming,
  ];
  ThreadCreateAndRunParamsStreaming: [
    O15.ThreadCreateAndRunParamsStreaming,
    T15.ThreadCreateAndRunParamsStreaming,
  ];
  ThreadCreateAndRunPollParams: [O15.ThreadCreateAndRunPollParams, T15.ThreadCreateAndRunPollParams];
  "ThreadCreateAndRunPollParams.Thread": [
    O15.ThreadCreateAndRunPollParams.Thread,
    T15.ThreadCreateAndRunPollParams.Thread,
  ];
  "ThreadCreateAndRunPollParams.Thread.Message": [
    O15.ThreadCreateAndRunPollParams.Thread.Message,
    T15.ThreadCreateAndRunPollParams.Thread.Message,
  ];
  "ThreadCreateAndRunPollParams.Thread.Message.Attachment": [
    O15.ThreadCreateAndRunPollParams.Thread.Message.Attachment,
    T15.ThreadCreateAndRunPollParams.Thread.Message.Attachment,
  ];
  "ThreadCreateAndRunPollParams.Thread.ToolResources": [
    O15.ThreadCreateAndRunPollParams.Thread.ToolResources,
    T15.ThreadCreateAndRunPollParams.Thread.ToolResources,
  ];
  "ThreadCreateAndRunPollParams.Thread.ToolResources.CodeInterpreter": [
    O15.ThreadCreateAndRunPollParams.Thread.ToolResources.CodeInterpreter,
    T15.ThreadCreateAndRunPollParams.Thread.ToolResources.CodeInterpreter,
  ];
  "ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch": [
    O15.ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch,
    T15.ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch,
  ];
  "ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch.VectorStore": [
    O15.ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch.VectorStore,
    T15.ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch.VectorStore,
  ];
  "ThreadCreateAndRunPollParams.ToolResources": [
    O15.ThreadCreateAndRunPollParams.ToolResources,
    T15.ThreadCreateAndRunPollParams.ToolResources,
  ];
  "ThreadCreateAndRunPollParams.ToolResources.CodeInterpreter": [
    O15.ThreadCreateAndRunPollParams.ToolResources.CodeInterpreter,
    T15.ThreadCreateAndRunPollParams.ToolResources.CodeInterpreter,
  ];
  "ThreadCreateAndRunPollParams.ToolResources.FileSearch": [
    O15.ThreadCreateAndRunPollParams.ToolResources.FileSearch,
    T15.ThreadCreateAndRunPollParams.ToolResources.FileSearch,
  ];
  "ThreadCreateAndRunPollParams.TruncationStrategy": [
    O15.ThreadCreateAndRunPollParams.TruncationStrategy,
    T15.ThreadCreateAndRunPollParams.TruncationStrategy,
  ];
  ThreadCreateAndRunStreamParams: [O15.ThreadCreateAndRunStreamParams, T15.ThreadCreateAndRunStreamParams];
  ThreadCreateParams: [O15.ThreadCreateParams, T15.ThreadCreateParams];
  "ThreadCreateParams.Message": [O15.ThreadCreateParams.Message, T15.ThreadCreateParams.Message];
  "ThreadCreateParams.Message.Attachment": [
    O15.ThreadCreateParams.Message.Attachment,
    T15.ThreadCreateParams.Message.Attachment,
  ];
  "ThreadCreateParams.Message.Attachment.FileSearch": [
    O15.ThreadCreateParams.Message.Attachment.FileSearch,
    T15.ThreadCreateParams.Message.Attachment.FileSearch,
  ];
  "ThreadCreateParams.ToolResources": [
    O15.ThreadCreateParams.ToolResources,
    T15.ThreadCreateParams.ToolResources,
  ];
  "ThreadCreateParams.ToolResources.CodeInterpreter": [
    O15.ThreadCreateParams.ToolResources.CodeInterpreter,
    T15.ThreadCreateParams.ToolResources.CodeInterpreter,
  ];
  "ThreadCreateParams.ToolResources.FileSearch": [
    O15.ThreadCreateParams.ToolResources.FileSearch,
    T15.ThreadCreateParams.ToolResources.FileSearch,
  ];
  "ThreadCreateParams.ToolResources.FileSearch.VectorStore": [
    O15.ThreadCreateParams.ToolResources.FileSearch.VectorStore,
    T15.ThreadCreateParams.ToolResources.FileSearch.VectorStore,
  ];
  "ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto": [
    O15.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto,
    T15.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto,
  ];
  "ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static": [
    O15.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static,
    T15.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static,
  ];
  "ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static": [
    O15.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static,
    T15.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static,
  ];
  ThreadDeleted: [O15.ThreadDeleted, T15.ThreadDeleted];
  ThreadUpdateParams: [O15.ThreadUpdateParams, T15.ThreadUpdateParams];
  "ThreadUpdateParams.ToolResources": [
    O15.ThreadUpdateParams.ToolResources,
    T15.ThreadUpdateParams.ToolResources,
  ];
  "ThreadUpdateParams.ToolResources.CodeInterpreter": [
    O15.ThreadUpdateParams.ToolResources.CodeInterpreter,
    T15.ThreadUpdateParams.ToolResources.CodeInterpreter,
  ];
  "ThreadUpdateParams.ToolResources.FileSearch": [
    O15.ThreadUpdateParams.ToolResources.FileSearch,
    T15.ThreadUpdateParams.ToolResources.FileSearch,
  ];
}

/** chat/chat */
interface Types16 {
  ChatModel: [O16.ChatModel, T16.ChatModel];
}

/** chat/completions/completions */
interface Types17 {
  ChatCompletion: [O17.ChatCompletion, T17.ChatCompletion];
  "ChatCompletion.Choice": [O17.ChatCompletion.Choice, T17.ChatCompletion.Choice];
  "ChatCompletion.Choice.Logprobs": [O17.ChatCompletion.Choice.Logprobs, T17.ChatCompletion.Choice.Logprobs];
  ChatCompletionAllowedToolChoice: [O17.ChatCompletionAllowedToolChoice, T17.ChatCompletionAllowedToolChoice];
  ChatCompletionAllowedTools: [O17.ChatCompletionAllowedTools, T17.ChatCompletionAllowedTools];
  ChatCompletionAssistantMessageParam: [
    O17.ChatCompletionAssistantMessageParam,
    T17.ChatCompletionAssistantMessageParam,
  ];
  "ChatCompletionAssistantMessageParam.Audio": [
    O17.ChatCompletionAssistantMessageParam.Audio,
    T17.ChatCompletionAssistantMessageParam.Audio,
  ];
  "ChatCompletionAssistantMessageParam.FunctionCall": [
    O17.ChatCompletionAssistantMessageParam.FunctionCall,
    T17.ChatCompletionAssistantMessageParam.FunctionCall,
  ];
  ChatCompletionAudio: [O17.ChatCompletionAudio, T17.ChatCompletionAudio];
  ChatCompletionAudioParam: [O17.ChatCompletionAudioParam, T17.ChatCompletionAudioParam];
  ChatCompletionChunk: [O17.ChatCompletionChunk, T17.ChatCompletionChunk];
  "ChatCompletionChunk.Choice": [O17.ChatCompletionChunk.Choice, T17.ChatCompletionChunk.Choice];
  "ChatCompletionChunk.Choice.Delta": [
    O17.ChatCompletionChunk.Choice.Delta,
    T17.ChatCompletionChunk.Choice.Delta,
  ];
  "ChatCompletionChunk.Choice.Delta.FunctionCall": [
    O17.ChatCompletionChunk.Choice.Delta.FunctionCall,
    T17.ChatCompletionChunk.Choice.Delta.FunctionCall,
  ];
  "ChatCompletionChunk.Choice.Delta.ToolCall": [
    O17.ChatCompletionChunk.Choice.Delta.ToolCall,
    T17.ChatCompletionChunk.Choice.Delta.ToolCall,
  ];
  "ChatCompletionChunk.Choice.Delta.ToolCall.Function": [
    O17.ChatCompletionChunk.Choice.Delta.ToolCall.Function,
    T17.ChatCompletionChunk.Choice.Delta.ToolCall.Function,
  ];
  "ChatCompletionChunk.Choice.Logprobs": [
    O17.ChatCompletionChunk.Choice.Logprobs,
    T17.ChatCompletionChunk.Choice.Logprobs,
  ];
  ChatCompletionContentPart: [O17.ChatCompletionContentPart, T17.ChatCompletionContentPart];
  "ChatCompletionContentPart.File": [O17.ChatCompletionContentPart.File, T17.ChatCompletionContentPart.File];
  "ChatCompletionContentPart.File.File": [
    O17.ChatCompletionContentPart.File.File,
    T17.ChatCompletionContentPart.File.File,
  ];
  ChatCompletionContentPartImage: [O17.ChatCompletionContentPartImage, T17.ChatCompletionContentPartImage];
  "ChatCompletionContentPartImage.ImageURL": [
    O17.ChatCompletionContentPartImage.ImageURL,
    T17.ChatCompletionContentPartImage.ImageURL,
  ];
  ChatCompletionContentPartInputAudio: [
    O17.ChatCompletionContentPartInputAudio,
    T17.ChatCompletionContentPartInputAudio,
  ];
  "ChatCompletionContentPartInputAudio.InputAudio": [
    O17.ChatCompletionContentPartInputAudio.InputAudio,
    T17.ChatCompletionContentPartInputAudio.InputAudio,
  ];
  ChatCompletionContentPartRefusal: [
    O17.ChatCompletionContentPartRefusal,
    T17.ChatCompletionContentPartRefusal,
  ];
  ChatCompletionContentPartText: [O17.ChatCompletionContentPartText, T17.ChatCompletionContentPartText];
  ChatCompletionCreateParams: [O17.ChatCompletionCreateParams, T17.ChatCompletionCreateParams];
  "ChatCompletionCreateParams.ChatCompletionCreateParamsNonStreaming": [
    O17.ChatCompletionCreateParams.ChatCompletionCreateParamsNonStreaming,
    T17.ChatCompletionCreateParams.ChatCompletionCreateParamsNonStreaming,
  ];
  "ChatCompletionCreateParams.ChatCompletionCreateParamsStreaming": [
    O17.ChatCompletionCreateParams.ChatCompletionCreateParamsStreaming,
    T17.ChatCompletionCreateParams.ChatCompletionCreateParamsStreaming,
  ];
  "ChatCompletionCreateParams.Function": [
    O17.ChatCompletionCreateParams.Function,
    T17.ChatCompletionCreateParams.Function,
  ];
  "ChatCompletionCreateParams.WebSearchOptions": [
    O17.ChatCompletionCreateParams.WebSearchOptions,
    T17.ChatCompletionCreateParams.WebSearchOptions,
  ];
  "ChatCompletionCreateParams.WebSearchOptions.UserLocation": [
    O17.ChatCompletionCreateParams.WebSearchOptions.UserLocation,
    T17.ChatCompletionCreateParams.WebSearchOptions.UserLocation,
  ];
  "ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate": [
    O17.ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate,
    T17.ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate,
  ];
  ChatCompletionCreateParamsBase: [O17.ChatCompletionCreateParamsBase, T17.ChatCompletionCreateParamsBase];
  ChatCompletionCreateParamsNonStreaming: [
    O17.ChatCompletionCreateParamsNonStreaming,
    T17.ChatCompletionCreateParamsNonStreaming,
  ];
  ChatCompletionCreateParamsStreaming: [
    O17.ChatCompletionCreateParamsStreaming,
    T17.ChatCompletionCreateParamsStreaming,
  ];
  ChatCompletionCustomTool: [O17.ChatCompletionCustomTool, T17.ChatCompletionCustomTool];
  "ChatCompletionCustomTool.Custom": [
    O17.ChatCompletionCustomTool.Custom,
    T17.ChatCompletionCustomTool.Custom,
  ];
  "ChatCompletionCustomTool.Custom.Grammar": [
    O17.ChatCompletionCustomTool.Custom.Grammar,
    T17.ChatCompletionCustomTool.Custom.Grammar,
  ];
  "ChatCompletionCustomTool.Custom.Grammar.Grammar": [
    O17.ChatCompletionCustomTool.Custom.Grammar.Grammar,
    T17.ChatCompletionCustomTool.Custom.Grammar.Grammar,
  ];
  "ChatCompletionCustomTool.Custom.Text": [
    O17.ChatCompletionCustomTool.Custom.Text,
    T17.ChatCompletionCustomTool.Custom.Text,
  ];
  ChatCompletionDeleted: [O17.ChatCompletionDeleted, T17.ChatCompletionDeleted];
  ChatCompletionDeveloperMessageParam: [
    O17.ChatCompletionDeveloperMessageParam,
    T17.ChatCompletionDeveloperMessageParam,
  ];
  ChatCompletionFunctionCallOption: [
    O17.ChatCompletionFunctionCallOption,
    T17.ChatCompletionFunctionCallOption,
  ];
  ChatCompletionFunctionMessageParam: [
    O17.ChatCompletionFunctionMessageParam,
    T17.ChatCompletionFunctionMessageParam,
  ];
  ChatCompletionFunctionTool: [O17.ChatCompletionFunctionTool, T17.ChatCompletionFunctionTool];
  ChatCompletionListParams: [O17.ChatCompletionListParams, T17.ChatCompletionListParams];
  ChatCompletionMessage: [O17.ChatCompletionMessage, T17.ChatCompletionMessage];
  "ChatCompletionMessage.Annotation": [
    O17.ChatCompletionMessage.Annotation,
    T17.ChatCompletionMessage.Annotation,
  ];
  "ChatCompletionMessage.Annotation.URLCitation": [
    O17.ChatCompletionMessage.Annotation.URLCitation,
    T17.ChatCompletionMessage.Annotation.URLCitation,
  ];
  "ChatCompletionMessage.FunctionCall": [
    O17.ChatCompletionMessage.FunctionCall,
    T17.ChatCompletionMessage.FunctionCall,
  ];
  ChatCompletionMessageCustomToolCall: [
    O17.ChatCompletionMessageCustomToolCall,
    T17.ChatCompletionMessageCustomToolCall,
  ];
  "ChatCompletionMessageCustomToolCall.Custom": [
    O17.ChatCompletionMessageCustomToolCall.Custom,
    T17.ChatCompletionMessageCustomToolCall.Custom,
  ];
  ChatCompletionMessageFunctionToolCall: [
    O17.ChatCompletionMessageFunctionToolCall,
    T17.ChatCompletionMessageFunctionToolCall,
  ];
  "ChatCompletionMessageFunctionToolCall.Function": [
    O17.ChatCompletionMessageFunctionToolCall.Function,
    T17.ChatCompletionMessageFunctionToolCall.Function,
  ];
  ChatCompletionMessageParam: [O17.ChatCompletionMessageParam, T17.ChatCompletionMessageParam];
  ChatCompletionMessageToolCall: [O17.ChatCompletionMessageToolCall, T17.ChatCompletionMessageToolCall];
  ChatCompletionModality: [O17.ChatCompletionModality, T17.ChatCompletionModality];
  ChatCompletionNamedToolChoice: [O17.ChatCompletionNamedToolChoice, T17.ChatCompletionNamedToolChoice];
  "ChatCompletionNamedToolChoice.Function": [
    O17.ChatCompletionNamedToolChoice.Function,
    T17.ChatCompletionNamedToolChoice.Function,
  ];
  ChatCompletionNamedToolChoiceCustom: [
    O17.ChatCompletionNamedToolChoiceCustom,
    T17.ChatCompletionNamedToolChoiceCustom,
  ];
  "ChatCompletionNamedToolChoiceCustom.Custom": [
    O17.ChatCompletionNamedToolChoiceCustom.Custom,
    T17.ChatCompletionNamedToolChoiceCustom.Custom,
  ];
  ChatCompletionParseParams: [O17.ChatCompletionParseParams, T17.ChatCompletionParseParams];
  ChatCompletionPredictionContent: [O17.ChatCompletionPredictionContent, T17.ChatCompletionPredictionContent];
  ChatCompletionReasoningEffort: [O17.ChatCompletionReasoningEffort, T17.ChatCompletionReasoningEffort];
  ChatCompletionRole: [O17.ChatCompletionRole, T17.ChatCompletionRole];
  ChatCompletionStoreMessage: [O17.ChatCompletionStoreMessage, T17.ChatCompletionStoreMessage];
  ChatCompletionStreamOptions: [O17.ChatCompletionStreamOptions, T17.ChatCompletionStreamOptions];
  ChatCompletionSystemMessageParam: [
    O17.ChatCompletionSystemMessageParam,
    T17.ChatCompletionSystemMessageParam,
  ];
  ChatCompletionTokenLogprob: [O17.ChatCompletionTokenLogprob, T17.ChatCompletionTokenLogprob];
  "ChatCompletionTokenLogprob.TopLogprob": [
    O17.ChatCompletionTokenLogprob.TopLogprob,
    T17.ChatCompletionTokenLogprob.TopLogprob,
  ];
  ChatCompletionTool: [O17.ChatCompletionTool, T17.ChatCompletionTool];
  ChatCompletionToolChoiceOption: [O17.ChatCompletionToolChoiceOption, T17.ChatCompletionToolChoiceOption];
  ChatCompletionToolMessageParam: [O17.ChatCompletionToolMessageParam, T17.ChatCompletionToolMessageParam];
  ChatCompletionUpdateParams: [O17.ChatCompletionUpdateParams, T17.ChatCompletionUpdateParams];
  ChatCompletionUserMessageParam: [O17.ChatCompletionUserMessageParam, T17.ChatCompletionUserMessageParam];
  ParsedFunction: [O17.ParsedFunction, T17.ParsedFunction];
  ParsedFunctionToolCall: [O17.ParsedFunctionToolCall, T17.ParsedFunctionToolCall];
  ChatCompletionRunner: [O17.ChatCompletionRunner, T17.ChatCompletionRunner];
  ChatCompletionStream: [O17.ChatCompletionStream, T17.ChatCompletionStream];
  ChatCompletionStreamParams: [O17.ChatCompletionStreamParams, T17.ChatCompletionStreamParams];
  ChatCompletionStreamingRunner: [O17.ChatCompletionStreamingRunner, T17.ChatCompletionStreamingRunner];
  ParsedChatCompletion: [
    O17.ParsedChatCompletion<{ sample: string }>,
    T17.ParsedChatCompletion<{ sample: string }>,
  ];
  ParsedChatCompletionMessage: [
    O17.ParsedChatCompletionMessage<{ sample: string }>,
    T17.ParsedChatCompletionMessage<{ sample: string }>,
  ];
  ParsedChoice: [O17.ParsedChoice<{ sample: string }>, T17.ParsedChoice<{ sample: string }>];
  ParsingToolFunction: [
    O17.ParsingToolFunction<{ sample: string }>,
    T17.ParsingToolFunction<{ sample: string }>,
  ];
  RunnableFunctionWithParse: [
    O17.RunnableFunctionWithParse<{ sample: string }>,
    T17.RunnableFunctionWithParse<{ sample: string }>,
  ];
  RunnableFunctionWithoutParse: [O17.RunnableFunctionWithoutParse, T17.RunnableFunctionWithoutParse];
}

/** chat/completions/completions */
interface Pages17 {
  ChatCompletionsPage: [O17.ChatCompletionsPage, T17.ChatCompletionsPage];
  ChatCompletionStoreMessagesPage: [O17.ChatCompletionStoreMessagesPage, T17.ChatCompletionStoreMessagesPage];
}

/** chat/completions/messages */
interface Types18 {
  MessageListParams: [O18.MessageListParams, T18.MessageListParams];
}

/** completions */
interface Types19 {
  Completion: [O19.Completion, T19.Completion];
  CompletionChoice: [O19.CompletionChoice, T19.CompletionChoice];
  "CompletionChoice.Logprobs": [O19.CompletionChoice.Logprobs, T19.CompletionChoice.Logprobs];
  CompletionCreateParams: [O19.CompletionCreateParams, T19.CompletionCreateParams];
  "CompletionCreateParams.CompletionCreateParamsNonStreaming": [
    O19.CompletionCreateParams.CompletionCreateParamsNonStreaming,
    T19.CompletionCreateParams.CompletionCreateParamsNonStreaming,
  ];
  "CompletionCreateParams.CompletionCreateParamsStreaming": [
    O19.CompletionCreateParams.CompletionCreateParamsStreaming,
    T19.CompletionCreateParams.CompletionCreateParamsStreaming,
  ];
  CompletionCreateParamsBase: [O19.CompletionCreateParamsBase, T19.CompletionCreateParamsBase];
  CompletionCreateParamsNonStreaming: [
    O19.CompletionCreateParamsNonStreaming,
    T19.CompletionCreateParamsNonStreaming,
  ];
  CompletionCreateParamsStreaming: [O19.CompletionCreateParamsStreaming, T19.CompletionCreateParamsStreaming];
  CompletionUsage: [O19.CompletionUsage, T19.CompletionUsage];
  "CompletionUsage.CompletionTokensDetails": [
    O19.CompletionUsage.CompletionTokensDetails,
    T19.CompletionUsage.CompletionTokensDetails,
  ];
  "CompletionUsage.PromptTokensDetails": [
    O19.CompletionUsage.PromptTokensDetails,
    T19.CompletionUsage.PromptTokensDetails,
  ];
}

/** containers/containers */
interface Types20 {
  ContainerCreateParams: [O20.ContainerCreateParams, T20.ContainerCreateParams];
  "ContainerCreateParams.ExpiresAfter": [
    O20.ContainerCreateParams.ExpiresAfter,
    T20.ContainerCreateParams.ExpiresAfter,
  ];
  ContainerCreateResponse: [O20.ContainerCreateResponse, T20.ContainerCreateResponse];
  "ContainerCreateResponse.ExpiresAfter": [
    O20.ContainerCreateResponse.ExpiresAfter,
    T20.ContainerCreateResponse.ExpiresAfter,
  ];
  ContainerListParams: [O20.ContainerListParams, T20.ContainerListParams];
  ContainerListResponse: [O20.ContainerListResponse, T20.ContainerListResponse];
  "ContainerListResponse.ExpiresAfter": [
    O20.ContainerListResponse.ExpiresAfter,
    T20.ContainerListResponse.ExpiresAfter,
  ];
  ContainerRetrieveResponse: [O20.ContainerRetrieveResponse, T20.ContainerRetrieveResponse];
  "ContainerRetrieveResponse.ExpiresAfter": [
    O20.ContainerRetrieveResponse.ExpiresAfter,
    T20.ContainerRetrieveResponse.ExpiresAfter,
  ];
}

/** containers/containers */
interface Pages20 {
  ContainerListResponsesPage: [O20.ContainerListResponsesPage, T20.ContainerListResponsesPage];
}

/** containers/files/content */
interface Types21 {
  ContentRetrieveParams: [O21.ContentRetrieveParams, T21.ContentRetrieveParams];
}

/** containers/files/files */
interface Types22 {
  FileCreateParams: [O22.FileCreateParams, T22.FileCreateParams];
  FileCreateResponse: [O22.FileCreateResponse, T22.FileCreateResponse];
  FileDeleteParams: [O22.FileDeleteParams, T22.FileDeleteParams];
  FileListParams: [O22.FileListParams, T22.FileListParams];
  FileListResponse: [O22.FileListResponse, T22.FileListResponse];
  FileRetrieveParams: [O22.FileRetrieveParams, T22.FileRetrieveParams];
  FileRetrieveResponse: [O22.FileRetrieveResponse, T22.FileRetrieveResponse];
}

/** containers/files/files */
interface Pages22 {
  FileListResponsesPage: [O22.FileListResponsesPage, T22.FileListResponsesPage];
}

/** conversations/conversations */
interface Types23 {
  ComputerScreenshotContent: [O23.ComputerScreenshotContent, T23.ComputerScreenshotContent];
  Conversation: [O23.Conversation, T23.Conversation];
  ConversationCreateParams: [O23.ConversationCreateParams, T23.ConversationCreateParams];
  ConversationDeleted: [O23.ConversationDeleted, T23.ConversationDeleted];
  ConversationDeletedResource: [O23.ConversationDeletedResource, T23.ConversationDeletedResource];
  ConversationUpdateParams: [O23.ConversationUpdateParams, T23.ConversationUpdateParams];
  InputFileContent: [O23.InputFileContent, T23.InputFileContent];
  InputImageContent: [O23.InputImageContent, T23.InputImageContent];
  InputTextContent: [O23.InputTextContent, T23.InputTextContent];
  Message: [O23.Message, T23.Message];
  "Message.ReasoningText": [O23.Message.ReasoningText, T23.Message.ReasoningText];
  OutputTextContent: [O23.OutputTextContent, T23.OutputTextContent];
  RefusalContent: [O23.RefusalContent, T23.RefusalContent];
  SummaryTextContent: [O23.SummaryTextContent, T23.SummaryTextContent];
  TextContent: [O23.TextContent, T23.TextContent];
}

/** conversations/items */
interface Types24 {
  ConversationItem: [O24.ConversationItem, T24.ConversationItem];
  "ConversationItem.ImageGenerationCall": [
    O24.ConversationItem.ImageGenerationCall,
    T24.ConversationItem.ImageGenerationCall,
  ];
  "ConversationItem.LocalShellCall": [
    O24.ConversationItem.LocalShellCall,
    T24.ConversationItem.LocalShellCall,
  ];
  "ConversationItem.LocalShellCall.Action": [
    O24.ConversationItem.LocalShellCall.Action,
    T24.ConversationItem.LocalShellCall.Action,
  ];
  "ConversationItem.LocalShellCallOutput": [
    O24.ConversationItem.LocalShellCallOutput,
    T24.ConversationItem.LocalShellCallOutput,
  ];
  "ConversationItem.McpApprovalRequest": [
    O24.ConversationItem.McpApprovalRequest,
    T24.ConversationItem.McpApprovalRequest,
  ];
  "ConversationItem.McpApprovalResponse": [
    O24.ConversationItem.McpApprovalResponse,
    T24.ConversationItem.McpApprovalResponse,
  ];
  "ConversationItem.McpCall": [O24.ConversationItem.McpCall, T24.ConversationItem.McpCall];
  "ConversationItem.McpListTools": [O24.ConversationItem.McpListTools, T24.ConversationItem.McpListTools];
  "ConversationItem.McpListTools.Tool": [
    O24.ConversationItem.McpListTools.Tool,
    T24.ConversationItem.McpListTools.Tool,
  ];
  ConversationItemList: [O24.ConversationItemList, T24.ConversationItemList];
  ItemCreateParams: [O24.ItemCreateParams, T24.ItemCreateParams];
  ItemDeleteParams: [O24.ItemDeleteParams, T24.ItemDeleteParams];
  ItemListParams: [O24.ItemListParams, T24.ItemListParams];
  ItemRetrieveParams: [O24.ItemRetrieveParams, T24.ItemRetrieveParams];
}

/** conversations/items */
interface Pages24 {
  ConversationItemsPage: [O24.ConversationItemsPage, T24.ConversationItemsPage];
}

/** embeddings */
interface Types25 {
  CreateEmbeddingResponse: [O25.CreateEmbeddingResponse, T25.CreateEmbeddingResponse];
  "CreateEmbeddingResponse.Usage": [O25.CreateEmbeddingResponse.Usage, T25.CreateEmbeddingResponse.Usage];
  Embedding: [O25.Embedding, T25.Embedding];
  EmbeddingCreateParams: [O25.EmbeddingCreateParams, T25.EmbeddingCreateParams];
  EmbeddingModel: [O25.EmbeddingModel, T25.EmbeddingModel];
}

/** evals/evals */
interface Types26 {
  EvalCreateParams: [O26.EvalCreateParams, T26.EvalCreateParams];
  "EvalCreateParams.Custom": [O26.EvalCreateParams.Custom, T26.EvalCreateParams.Custom];
  "EvalCreateParams.LabelModel": [O26.EvalCreateParams.LabelModel, T26.EvalCreateParams.LabelModel];
  "EvalCreateParams.LabelModel.EvalItem": [
    O26.EvalCreateParams.LabelModel.EvalItem,
    T26.EvalCreateParams.LabelModel.EvalItem,
  ];
  "EvalCreateParams.LabelModel.EvalItem.InputImage": [
    O26.EvalCreateParams.LabelModel.EvalItem.InputImage,
    T26.EvalCreateParams.LabelModel.EvalItem.InputImage,
  ];
  "EvalCreateParams.LabelModel.EvalItem.OutputText": [
    O26.EvalCreateParams.LabelModel.EvalItem.OutputText,
    T26.EvalCreateParams.LabelModel.EvalItem.OutputText,
  ];
  "EvalCreateParams.LabelModel.SimpleInputMessage": [
    O26.EvalCreateParams.LabelModel.SimpleInputMessage,
    T26.EvalCreateParams.LabelModel.SimpleInputMessage,
  ];
  "EvalCreateParams.Logs": [O26.EvalCreateParams.Logs, T26.EvalCreateParams.Logs];
  "EvalCreateParams.Python": [O26.EvalCreateParams.Python, T26.EvalCreateParams.Python];
  "EvalCreateParams.ScoreModel": [O26.EvalCreateParams.ScoreModel, T26.EvalCreateParams.ScoreModel];
  "EvalCreateParams.StoredCompletions": [
    O26.EvalCreateParams.StoredCompletions,
    T26.EvalCreateParams.StoredCompletions,
  ];
  "EvalCreateParams.TextSimilarity": [
    O26.EvalCreateParams.TextSimilarity,
    T26.EvalCreateParams.TextSimilarity,
  ];
  EvalCreateResponse: [O26.EvalCreateResponse, T26.EvalCreateResponse];
  "EvalCreateResponse.EvalGraderPython": [
    O26.EvalCreateResponse.EvalGraderPython,
    T26.EvalCreateResponse.EvalGraderPython,
  ];
  "EvalCreateResponse.EvalGraderScoreModel": [
    O26.EvalCreateResponse.EvalGraderScoreModel,
    T26.EvalCreateResponse.EvalGraderScoreModel,
  ];
  "EvalCreateResponse.EvalGraderTextSimilarity": [
    O26.EvalCreateResponse.EvalGraderTextSimilarity,
    T26.EvalCreateResponse.EvalGraderTextSimilarity,
  ];
  "EvalCreateResponse.Logs": [O26.EvalCreateResponse.Logs, T26.EvalCreateResponse.Logs];
  EvalCustomDataSourceConfig: [O26.EvalCustomDataSourceConfig, T26.EvalCustomDataSourceConfig];
  EvalDeleteResponse: [O26.EvalDeleteResponse, T26.EvalDeleteResponse];
  EvalListParams: [O26.EvalListParams, T26.EvalListParams];
  EvalListResponse: [O26.EvalListResponse, T26.EvalListResponse];
  "EvalListResponse.EvalGraderPython": [
    O26.EvalListResponse.EvalGraderPython,
    T26.EvalListResponse.EvalGraderPython,
  ];
  "EvalListResponse.EvalGraderScoreModel": [
    O26.EvalListResponse.EvalGraderScoreModel,
    T26.EvalListResponse.EvalGraderScoreModel,
  ];
  "EvalListResponse.EvalGraderTextSimilarity": [
    O26.EvalListResponse.EvalGraderTextSimilarity,
    T26.EvalListResponse.EvalGraderTextSimilarity,
  ];
  "EvalListResponse.Logs": [O26.EvalListResponse.Logs, T26.EvalListResponse.Logs];
  EvalRetrieveResponse: [O26.EvalRetrieveResponse, T26.EvalRetrieveResponse];
  "EvalRetrieveResponse.EvalGraderPython": [
    O26.EvalRetrieveResponse.EvalGraderPython,
    T26.EvalRetrieveResponse.EvalGraderPython,
  ];
  "EvalRetrieveResponse.EvalGraderScoreModel": [
    O26.EvalRetrieveResponse.EvalGraderScoreModel,
    T26.EvalRetrieveResponse.EvalGraderScoreModel,
  ];
  "EvalRetrieveResponse.EvalGraderTextSimilarity": [
    O26.EvalRetrieveResponse.EvalGraderTextSimilarity,
    T26.EvalRetrieveResponse.EvalGraderTextSimilarity,
  ];
  "EvalRetrieveResponse.Logs": [O26.EvalRetrieveResponse.Logs, T26.EvalRetrieveResponse.Logs];
  EvalStoredCompletionsDataSourceConfig: [
    O26.EvalStoredCompletionsDataSourceConfig,
    T26.EvalStoredCompletionsDataSourceConfig,
  ];
  EvalUpdateParams: [O26.EvalUpdateParams, T26.EvalUpdateParams];
  EvalUpdateResponse: [O26.EvalUpdateResponse, T26.EvalUpdateResponse];
  "EvalUpdateResponse.EvalGraderPython": [
    O26.EvalUpdateResponse.EvalGraderPython,
    T26.EvalUpdateResponse.EvalGraderPython,
  ];
  "EvalUpdateResponse.EvalGraderScoreModel": [
    O26.EvalUpdateResponse.EvalGraderScoreModel,
    T26.EvalUpdateResponse.EvalGraderScoreModel,
  ];
  "EvalUpdateResponse.EvalGraderTextSimilarity": [
    O26.EvalUpdateResponse.EvalGraderTextSimilarity,
    T26.EvalUpdateResponse.EvalGraderTextSimilarity,
  ];
  "EvalUpdateResponse.Logs": [O26.EvalUpdateResponse.Logs, T26.EvalUpdateResponse.Logs];
}

/** evals/evals */
interface Pages26 {
  EvalListResponsesPage: [O26.EvalListResponsesPage, T26.EvalListResponsesPage];
}

/** evals/runs/output-items */
interface Types27 {
  OutputItemListParams: [O27.OutputItemListParams, T27.OutputItemListParams];
  OutputItemListResponse: [O27.OutputItemListResponse, T27.OutputItemListResponse];
  "OutputItemListResponse.Result": [O27.OutputItemListResponse.Result, T27.OutputItemListResponse.Result];
  "OutputItemListResponse.Sample": [O27.OutputItemListResponse.Sample, T27.OutputItemListResponse.Sample];
  "OutputItemListResponse.Sample.Input": [
    O27.OutputItemListResponse.Sample.Input,
    T27.OutputItemListResponse.Sample.Input,
  ];
  "OutputItemListResponse.Sample.Output": [
    O27.OutputItemListResponse.Sample.Output,
    T27.OutputItemListResponse.Sample.Output,
  ];
  "OutputItemListResponse.Sample.Usage": [
    O27.OutputItemListResponse.Sample.Usage,
    T27.OutputItemListResponse.Sample.Usage,
  ];
  OutputItemRetrieveParams: [O27.OutputItemRetrieveParams, T27.OutputItemRetrieveParams];
  OutputItemRetrieveResponse: [O27.OutputItemRetrieveResponse, T27.OutputItemRetrieveResponse];
  "OutputItemRetrieveResponse.Result": [
    O27.OutputItemRetrieveResponse.Result,
    T27.OutputItemRetrieveResponse.Result,
  ];
  "OutputItemRetrieveResponse.Sample": [
    O27.OutputItemRetrieveResponse.Sample,
    T27.OutputItemRetrieveResponse.Sample,
  ];
  "OutputItemRetrieveResponse.Sample.Input": [
    O27.OutputItemRetrieveResponse.Sample.Input,
    T27.OutputItemRetrieveResponse.Sample.Input,
  ];
  "OutputItemRetrieveResponse.Sample.Output": [
    O27.OutputItemRetrieveResponse.Sample.Output,
    T27.OutputItemRetrieveResponse.Sample.Output,
  ];
  "OutputItemRetrieveResponse.Sample.Usage": [
    O27.OutputItemRetrieveResponse.Sample.Usage,
    T27.OutputItemRetrieveResponse.Sample.Usage,
  ];
}

/** evals/runs/output-items */
interface Pages27 {
  OutputItemListResponsesPage: [O27.OutputItemListResponsesPage, T27.OutputItemListResponsesPage];
}

/** evals/runs/runs */
interface Types28 {
  CreateEvalCompletionsRunDataSource: [
    O28.CreateEvalCompletionsRunDataSource,
    T28.CreateEvalCompletionsRunDataSource,
  ];
  "CreateEvalCompletionsRunDataSource.FileContent": [
    O28.CreateEvalCompletionsRunDataSource.FileContent,
    T28.CreateEvalCompletionsRunDataSource.FileContent,
  ];
  "CreateEvalCompletionsRunDataSource.FileContent.Content": [
    O28.CreateEvalCompletionsRunDataSource.FileContent.Content,
    T28.CreateEvalCompletionsRunDataSource.FileContent.Content,
  ];
  "CreateEvalCompletionsRunDataSource.FileID": [
    O28.CreateEvalCompletionsRunDataSource.FileID,
    T28.CreateEvalCompletionsRunDataSource.FileID,
  ];
  "CreateEvalCompletionsRunDataSource.ItemReference": [
    O28.CreateEvalCompletionsRunDataSource.ItemReference,
    T28.CreateEvalCompletionsRunDataSource.ItemReference,
  ];
  "CreateEvalCompletionsRunDataSource.SamplingParams": [
    O28.CreateEvalCompletionsRunDataSource.SamplingParams,
    T28.CreateEvalCompletionsRunDataSource.SamplingParams,
  ];
  "CreateEvalCompletionsRunDataSource.StoredCompletions": [
    O28.CreateEvalCompletionsRunDataSource.StoredCompletions,
    T28.CreateEvalCompletionsRunDataSource.StoredCompletions,
  ];
  "CreateEvalCompletionsRunDataSource.Template": [
    O28.CreateEvalCompletionsRunDataSource.Template,
    T28.CreateEvalCompletionsRunDataSource.Template,
  ];
  "CreateEvalCompletionsRunDataSource.Template.EvalItem": [
    O28.CreateEvalCompletionsRunDataSource.Template.EvalItem,
    T28.CreateEvalCompletionsRunDataSource.Template.EvalItem,
  ];
  "CreateEvalCompletionsRunDataSource.Template.EvalItem.InputImage": [
    O28.CreateEvalCompletionsRunDataSource.Template.EvalItem.InputImage,
    T28.CreateEvalCompletionsRunDataSource.Template.EvalItem.InputImage,
  ];
  "CreateEvalCompletionsRunDataSource.Template.EvalItem.OutputText": [
    O28.CreateEvalCompletionsRunDataSource.Template.EvalItem.OutputText,
    T28.CreateEvalCompletionsRunDataSource.Template.EvalItem.OutputText,
  ];
  CreateEvalJSONLRunDataSource: [O28.CreateEvalJSONLRunDataSource, T28.CreateEvalJSONLRunDataSource];
  "CreateEvalJSONLRunDataSource.FileContent": [
    O28.CreateEvalJSONLRunDataSource.FileContent,
    T28.CreateEvalJSONLRunDataSource.FileContent,
  ];
  "CreateEvalJSONLRunDataSource.FileContent.Content": [
    O28.CreateEvalJSONLRunDataSource.FileContent.Content,
    T28.CreateEvalJSONLRunDataSource.FileContent.Content,
  ];
  "CreateEvalJSONLRunDataSource.FileID": [
    O28.CreateEvalJSONLRunDataSource.FileID,
    T28.CreateEvalJSONLRunDataSource.FileID,
  ];
  EvalAPIError: [O28.EvalAPIError, T28.EvalAPIError];
  RunCancelParams: [O28.RunCancelParams, T28.RunCancelParams];
  RunCancelResponse: [O28.RunCancelResponse, T28.RunCancelResponse];
  "RunCancelResponse.PerModelUsage": [
    O28.RunCancelResponse.PerModelUsage,
    T28.RunCancelResponse.PerModelUsage,
  ];
  "RunCancelResponse.PerTestingCriteriaResult": [
    O28.RunCancelResponse.PerTestingCriteriaResult,
    T28.RunCancelResponse.PerTestingCriteriaResult,
  ];
  "RunCancelResponse.Responses": [O28.RunCancelResponse.Responses, T28.RunCancelResponse.Responses];
  "RunCancelResponse.Responses.FileContent": [
    O28.RunCancelResponse.Responses.FileContent,
    T28.RunCancelResponse.Responses.FileContent,
  ];
  "RunCancelResponse.Responses.FileContent.Content": [
    O28.RunCancelResponse.Responses.FileContent.Content,
    T28.RunCancelResponse.Responses.FileContent.Content,
  ];
  "RunCancelResponse.Responses.FileID": [
    O28.RunCancelResponse.Responses.FileID,
    T28.RunCancelResponse.Responses.FileID,
  ];
  "RunCancelResponse.Responses.ItemReference": [
    O28.RunCancelResponse.Responses.ItemReference,
    T28.RunCancelResponse.Responses.ItemReference,
  ];
  "RunCancelResponse.Responses.Responses": [
    O28.RunCancelResponse.Responses.Responses,
    T28.RunCancelResponse.Responses.Responses,
  ];
  "RunCancelResponse.Responses.SamplingParams": [
    O28.RunCancelResponse.Responses.SamplingParams,
    T28.RunCancelResponse.Responses.SamplingParams,
  ];
  "RunCancelResponse.Responses.SamplingParams.Text": [
    O28.RunCancelResponse.Responses.SamplingParams.Text,
    T28.RunCancelResponse.Responses.SamplingParams.Text,
  ];
  "RunCancelResponse.Responses.Template": [
    O28.RunCancelResponse.Responses.Template,
    T28.RunCancelResponse.Responses.Template,
  ];
  "RunCancelResponse.Responses.Template.ChatMessage": [
    O28.RunCancelResponse.Responses.Template.ChatMessage,
    T28.RunCancelResponse.Responses.Template.ChatMessage,
  ];
  "RunCancelResponse.Responses.Template.EvalItem": [
    O28.RunCancelResponse.Responses.Template.EvalItem,
    T28.RunCancelResponse.Responses.Template.EvalItem,
  ];
  "RunCancelResponse.Responses.Template.EvalItem.InputImage": [
    O28.RunCancelResponse.Responses.Template.EvalItem.InputImage,
    T28.RunCancelResponse.Responses.Template.EvalItem.InputImage,
  ];
  "RunCancelResponse.Responses.Template.EvalItem.OutputText": [
    O28.RunCancelResponse.Responses.Template.EvalItem.OutputText,
    T28.RunCancelResponse.Responses.Template.EvalItem.OutputText,
  ];
  "RunCancelResponse.ResultCounts": [O28.RunCancelResponse.ResultCounts, T28.RunCancelResponse.ResultCounts];
  RunCreateParams: [O28.RunCreateParams, T28.RunCreateParams];
  "RunCreateParams.CreateEvalResponsesRunDataSource": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.FileContent": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.FileContent.Content": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent.Content,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent.Content,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.FileID": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.FileID,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.FileID,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.Responses": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.Responses,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.Responses,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.Template": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.Template,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.Template,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.InputImage": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.InputImage,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.InputImage,
  ];
  "RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.OutputText": [
    O28.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.OutputText,
    T28.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.OutputText,
  ];
  RunCreateResponse: [O28.RunCreateResponse, T28.RunCreateResponse];
  "RunCreateResponse.PerModelUsage": [
    O28.RunCreateResponse.PerModelUsage,
    T28.RunCreateResponse.PerModelUsage,
  ];
  "RunCreateResponse.PerTestingCriteriaResult": [
    O28.RunCreateResponse.PerTestingCriteriaResult,
    T28.RunCreateResponse.PerTestingCriteriaResult,
  ];
  "RunCreateResponse.Responses": [O28.RunCreateResponse.Responses, T28.RunCreateResponse.Responses];
  "RunCreateResponse.Responses.FileContent": [
    O28.RunCreateResponse.Responses.FileContent,
    T28.RunCreateResponse.Responses.FileContent,
  ];
  "RunCreateResponse.Responses.FileContent.Content": [
    O28.RunCreateResponse.Responses.FileContent.Content,
    T28.RunCreateResponse.Responses.FileContent.Content,
  ];
  "RunCreateResponse.Responses.FileID": [
    O28.RunCreateResponse.Responses.FileID,
    T28.RunCreateResponse.Responses.FileID,
  ];
  "RunCreateResponse.Responses.ItemReference": [
    O28.RunCreateResponse.Responses.ItemReference,
    T28.RunCreateResponse.Responses.ItemReference,
  ];
  "RunCreateResponse.Responses.Responses": [
    O28.RunCreateResponse.Responses.Responses,
    T28.RunCreateResponse.Responses.Responses,
  ];
  "RunCreateResponse.Responses.SamplingParams": [
    O28.RunCreateResponse.Responses.SamplingParams,
    T28.RunCreateResponse.Responses.SamplingParams,
  ];
  "RunCreateResponse.Responses.SamplingParams.Text": [
    O28.RunCreateResponse.Responses.SamplingParams.Text,
    T28.RunCreateResponse.Responses.SamplingParams.Text,
  ];
  "RunCreateResponse.Responses.Template": [
    O28.RunCreateResponse.Responses.Template,
    T28.RunCreateResponse.Responses.Template,
  ];
  "RunCreateResponse.Responses.Template.ChatMessage": [
    O28.RunCreateResponse.Responses.Template.ChatMessage,
    T28.RunCreateResponse.Responses.Template.ChatMessage,
  ];
  "RunCreateResponse.Responses.Template.EvalItem": [
    O28.RunCreateResponse.Responses.Template.EvalItem,
    T28.RunCreateResponse.Responses.Template.EvalItem,
  ];
  "RunCreateResponse.Responses.Template.EvalItem.InputImage": [
    O28.RunCreateResponse.Responses.Template.EvalItem.InputImage,
    T28.RunCreateResponse.Responses.Template.EvalItem.InputImage,
  ];
  "RunCreateResponse.Responses.Template.EvalItem.OutputText": [
    O28.RunCreateResponse.Responses.Template.EvalItem.OutputText,
    T28.RunCreateResponse.Responses.Template.EvalItem.OutputText,
  ];
  "RunCreateResponse.ResultCounts": [O28.RunCreateResponse.ResultCounts, T28.RunCreateResponse.ResultCounts];
  RunDeleteParams: [O28.RunDeleteParams, T28.RunDeleteParams];
  RunDeleteResponse: [O28.RunDeleteResponse, T28.RunDeleteResponse];
  RunListParams: [O28.RunListParams, T28.RunListParams];
  RunListResponse: [O28.RunListResponse, T28.RunListResponse];
  "RunListResponse.PerModelUsage": [O28.RunListResponse.PerModelUsage, T28.RunListResponse.PerModelUsage];
  "RunListResponse.PerTestingCriteriaResult": [
    O28.RunListResponse.PerTestingCriteriaResult,
    T28.RunListResponse.PerTestingCriteriaResult,
  ];
  "RunListResponse.Responses": [O28.RunListResponse.Responses, T28.RunListResponse.Responses];
  "RunListResponse.Responses.FileContent": [
    O28.RunListResponse.Responses.FileContent,
    T28.RunListResponse.Responses.FileContent,
  ];
  "RunListResponse.Responses.FileContent.Content": [
    O28.RunListResponse.Responses.FileContent.Content,
    T28.RunListResponse.Responses.FileContent.Content,
  ];
  "RunListResponse.Responses.FileID": [
    O28.RunListResponse.Responses.FileID,
    T28.RunListResponse.Responses.FileID,
  ];
  "RunListResponse.Responses.ItemReference": [
    O28.RunListResponse.Responses.ItemReference,
    T28.RunListResponse.Responses.ItemReference,
  ];
  "RunListResponse.Responses.Responses": [
    O28.RunListResponse.Responses.Responses,
    T28.RunListResponse.Responses.Responses,
  ];
  "RunListResponse.Responses.SamplingParams": [
    O28.RunListResponse.Responses.SamplingParams,
    T28.RunListResponse.Responses.SamplingParams,
  ];
  "RunListResponse.Responses.SamplingParams.Text": [
    O28.RunListResponse.Responses.SamplingParams.Text,
    T28.RunListResponse.Responses.SamplingParams.Text,
  ];
  "RunListResponse.Responses.Template": [
    O28.RunListResponse.Responses.Template,
    T28.RunListResponse.Responses.Template,
  ];
  "RunListResponse.Responses.Template.ChatMessage": [
    O28.RunListResponse.Responses.Template.ChatMessage,
    T28.RunListResponse.Responses.Template.ChatMessage,
  ];
  "RunListResponse.Responses.Template.EvalItem": [
    O28.RunListResponse.Responses.Template.EvalItem,
    T28.RunListResponse.Responses.Template.EvalItem,
  ];
  "RunListResponse.Responses.Template.EvalItem.InputImage": [
    O28.RunListResponse.Responses.Template.EvalItem.InputImage,
    T28.RunListResponse.Responses.Template.EvalItem.InputImage,
  ];
  "RunListResponse.Responses.Template.EvalItem.OutputText": [
    O28.RunListResponse.Responses.Template.EvalItem.OutputText,
    T28.RunListResponse.Responses.Template.EvalItem.OutputText,
  ];
  "RunListResponse.ResultCounts": [O28.RunListResponse.ResultCounts, T28.RunListResponse.ResultCounts];
  RunRetrieveParams: [O28.RunRetrieveParams, T28.RunRetrieveParams];
  RunRetrieveResponse: [O28.RunRetrieveResponse, T28.RunRetrieveResponse];
  "RunRetrieveResponse.PerModelUsage": [
    O28.RunRetrieveResponse.PerModelUsage,
    T28.RunRetrieveResponse.PerModelUsage,
  ];
  "RunRetrieveResponse.PerTestingCriteriaResult": [
    O28.RunRetrieveResponse.PerTestingCriteriaResult,
    T28.RunRetrieveResponse.PerTestingCriteriaResult,
  ];
  "RunRetrieveResponse.Responses": [O28.RunRetrieveResponse.Responses, T28.RunRetrieveResponse.Responses];
  "RunRetrieveResponse.Responses.FileContent": [
    O28.RunRetrieveResponse.Responses.FileContent,
    T28.RunRetrieveResponse.Responses.FileContent,
  ];
  "RunRetrieveResponse.Responses.FileContent.Content": [
    O28.RunRetrieveResponse.Responses.FileContent.Content,
    T28.RunRetrieveResponse.Responses.FileContent.Content,
  ];
  "RunRetrieveResponse.Responses.FileID": [
    O28.RunRetrieveResponse.Responses.FileID,
    T28.RunRetrieveResponse.Responses.FileID,
  ];
  "RunRetrieveResponse.Responses.ItemReference": [
    O28.RunRetrieveResponse.Responses.ItemReference,
    T28.RunRetrieveResponse.Responses.ItemReference,
  ];
  "RunRetrieveResponse.Responses.Responses": [
    O28.RunRetrieveResponse.Responses.Responses,
    T28.RunRetrieveResponse.Responses.Responses,
  ];
  "RunRetrieveResponse.Responses.SamplingParams": [
    O28.RunRetrieveResponse.Responses.SamplingParams,
    T28.RunRetrieveResponse.Responses.SamplingParams,
  ];
  "RunRetrieveResponse.Responses.SamplingParams.Text": [
    O28.RunRetrieveResponse.Responses.SamplingParams.Text,
    T28.RunRetrieveResponse.Responses.SamplingParams.Text,
  ];
  "RunRetrieveResponse.Responses.Template": [
    O28.RunRetrieveResponse.Responses.Template,
    T28.RunRetrieveResponse.Responses.Template,
  ];
  "RunRetrieveResponse.Responses.Template.ChatMessage": [
    O28.RunRetrieveResponse.Responses.Template.ChatMessage,
    T28.RunRetrieveResponse.Responses.Template.ChatMessage,
  ];
  "RunRetrieveResponse.Responses.Template.EvalItem": [
    O28.RunRetrieveResponse.Responses.Template.EvalItem,
    T28.RunRetrieveResponse.Responses.Template.EvalItem,
  ];
  "RunRetrieveResponse.Responses.Template.EvalItem.InputImage": [
    O28.RunRetrieveResponse.Responses.Template.EvalItem.InputImage,
    T28.RunRetrieveResponse.Responses.Template.EvalItem.InputImage,
  ];
  "RunRetrieveResponse.Responses.Template.EvalItem.OutputText": [
    O28.RunRetrieveResponse.Responses.Template.EvalItem.OutputText,
    T28.RunRetrieveResponse.Responses.Template.EvalItem.OutputText,
  ];
  "RunRetrieveResponse.ResultCounts": [
    O28.RunRetrieveResponse.ResultCounts,
    T28.RunRetrieveResponse.ResultCounts,
  ];
}

/** evals/runs/runs */
interface Pages28 {
  RunListResponsesPage: [O28.RunListResponsesPage, T28.RunListResponsesPage];
}

/** files */
interface Types29 {
  FileContent: [O29.FileContent, T29.FileContent];
  FileCreateParams: [O29.FileCreateParams, T29.FileCreateParams];
  "FileCreateParams.ExpiresAfter": [O29.FileCreateParams.ExpiresAfter, T29.FileCreateParams.ExpiresAfter];
  FileDeleted: [O29.FileDeleted, T29.FileDeleted];
  FileListParams: [O29.FileListParams, T29.FileListParams];
  FileObject: [O29.FileObject, T29.FileObject];
}

/** files */
interface Pages29 {
  FileObjectsPage: [O29.FileObjectsPage, T29.FileObjectsPage];
}

/** fine-tuning/alpha/graders */
interface Types30 {
  GraderRunParams: [O30.GraderRunParams, T30.GraderRunParams];
  GraderRunResponse: [O30.GraderRunResponse, T30.GraderRunResponse];
  "GraderRunResponse.Metadata": [O30.GraderRunResponse.Metadata, T30.GraderRunResponse.Metadata];
  "GraderRunResponse.Metadata.Errors": [
    O30.GraderRunResponse.Metadata.Errors,
    T30.GraderRunResponse.Metadata.Errors,
  ];
  GraderValidateParams: [O30.GraderValidateParams, T30.GraderValidateParams];
  GraderValidateResponse: [O30.GraderValidateResponse, T30.GraderValidateResponse];
}

/** fine-tuning/checkpoints/permissions */
interface Types31 {
  PermissionCreateParams: [O31.PermissionCreateParams, T31.PermissionCreateParams];
  PermissionCreateResponse: [O31.PermissionCreateResponse, T31.PermissionCreateResponse];
  PermissionDeleteParams: [O31.PermissionDeleteParams, T31.PermissionDeleteParams];
  PermissionDeleteResponse: [O31.PermissionDeleteResponse, T31.PermissionDeleteResponse];
  PermissionRetrieveParams: [O31.PermissionRetrieveParams, T31.PermissionRetrieveParams];
  PermissionRetrieveResponse: [O31.PermissionRetrieveResponse, T31.PermissionRetrieveResponse];
  "PermissionRetrieveResponse.Data": [
    O31.PermissionRetrieveResponse.Data,
    T31.PermissionRetrieveResponse.Data,
  ];
}

/** fine-tuning/checkpoints/permissions */
interface Pages31 {
  PermissionCreateResponsesPage: [O31.PermissionCreateResponsesPage, T31.PermissionCreateResponsesPage];
}

/** fine-tuning/jobs/checkpoints */
interface Types32 {
  CheckpointListParams: [O32.CheckpointListParams, T32.CheckpointListParams];
  FineTuningJobCheckpoint: [O32.FineTuningJobCheckpoint, T32.FineTuningJobCheckpoint];
  "FineTuningJobCheckpoint.Metrics": [
    O32.FineTuningJobCheckpoint.Metrics,
    T32.FineTuningJobCheckpoint.Metrics,
  ];
}

/** fine-tuning/jobs/checkpoints */
interface Pages32 {
  FineTuningJobCheckpointsPage: [O32.FineTuningJobCheckpointsPage, T32.FineTuningJobCheckpointsPage];
}

/** fine-tuning/jobs/jobs */
interface Types33 {
  FineTuningJob: [O33.FineTuningJob, T33.FineTuningJob];
  "FineTuningJob.Error": [O33.FineTuningJob.Error, T33.FineTuningJob.Error];
  "FineTuningJob.Hyperparameters": [O33.FineTuningJob.Hyperparameters, T33.FineTuningJob.Hyperparameters];
  "FineTuningJob.Method": [O33.FineTuningJob.Method, T33.FineTuningJob.Method];
  FineTuningJobEvent: [O33.FineTuningJobEvent, T33.FineTuningJobEvent];
  FineTuningJobIntegration: [O33.FineTuningJobIntegration, T33.FineTuningJobIntegration];
  FineTuningJobWandbIntegration: [O33.FineTuningJobWandbIntegration, T33.FineTuningJobWandbIntegration];
  FineTuningJobWandbIntegrationObject: [
    O33.FineTuningJobWandbIntegrationObject,
    T33.FineTuningJobWandbIntegrationObject,
  ];
  JobCreateParams: [O33.JobCreateParams, T33.JobCreateParams];
  "JobCreateParams.Hyperparameters": [
    O33.JobCreateParams.Hyperparameters,
    T33.JobCreateParams.Hyperparameters,
  ];
  "JobCreateParams.Integration": [O33.JobCreateParams.Integration, T33.JobCreateParams.Integration];
  "JobCreateParams.Integration.Wandb": [
    O33.JobCreateParams.Integration.Wandb,
    T33.JobCreateParams.Integration.Wandb,
  ];
  "JobCreateParams.Method": [O33.JobCreateParams.Method, T33.JobCreateParams.Method];
  JobListEventsParams: [O33.JobListEventsParams, T33.JobListEventsParams];
  JobListParams: [O33.JobListParams, T33.JobListParams];
}

/** fine-tuning/jobs/jobs */
interface Pages33 {
  FineTuningJobsPage: [O33.FineTuningJobsPage, T33.FineTuningJobsPage];
  FineTuningJobEventsPage: [O33.FineTuningJobEventsPage, T33.FineTuningJobEventsPage];
}

/** fine-tuning/methods */
interface Types34 {
  DpoHyperparameters: [O34.DpoHyperparameters, T34.DpoHyperparameters];
  DpoMethod: [O34.DpoMethod, T34.DpoMethod];
  ReinforcementHyperparameters: [O34.ReinforcementHyperparameters, T34.ReinforcementHyperparameters];
  ReinforcementMethod: [O34.ReinforcementMethod, T34.ReinforcementMethod];
  SupervisedHyperparameters: [O34.SupervisedHyperparameters, T34.SupervisedHyperparameters];
  SupervisedMethod: [O34.SupervisedMethod, T34.SupervisedMethod];
}

/** graders/grader-models */
interface Types35 {
  GraderInputs: [O35.GraderInputs, T35.GraderInputs];
  "GraderInputs.InputImage": [O35.GraderInputs.InputImage, T35.GraderInputs.InputImage];
  "GraderInputs.OutputText": [O35.GraderInputs.OutputText, T35.GraderInputs.OutputText];
  LabelModelGrader: [O35.LabelModelGrader, T35.LabelModelGrader];
  "LabelModelGrader.Input": [O35.LabelModelGrader.Input, T35.LabelModelGrader.Input];
  "LabelModelGrader.Input.InputImage": [
    O35.LabelModelGrader.Input.InputImage,
    T35.LabelModelGrader.Input.InputImage,
  ];
  "LabelModelGrader.Input.OutputText": [
    O35.LabelModelGrader.Input.OutputText,
    T35.LabelModelGrader.Input.OutputText,
  ];
  MultiGrader: [O35.MultiGrader, T35.MultiGrader];
  PythonGrader: [O35.PythonGrader, T35.PythonGrader];
  ScoreModelGrader: [O35.ScoreModelGrader, T35.ScoreModelGrader];
  "ScoreModelGrader.Input": [O35.ScoreModelGrader.Input, T35.ScoreModelGrader.Input];
  "ScoreModelGrader.Input.InputImage": [
    O35.ScoreModelGrader.Input.InputImage,
    T35.ScoreModelGrader.Input.InputImage,
  ];
  "ScoreModelGrader.Input.OutputText": [
    O35.ScoreModelGrader.Input.OutputText,
    T35.ScoreModelGrader.Input.OutputText,
  ];
  "ScoreModelGrader.SamplingParams": [
    O35.ScoreModelGrader.SamplingParams,
    T35.ScoreModelGrader.SamplingParams,
  ];
  StringCheckGrader: [O35.StringCheckGrader, T35.StringCheckGrader];
  TextSimilarityGrader: [O35.TextSimilarityGrader, T35.TextSimilarityGrader];
}

/** images */
interface Types36 {
  Image: [O36.Image, T36.Image];
  ImageCreateVariationParams: [O36.ImageCreateVariationParams, T36.ImageCreateVariationParams];
  ImageEditCompletedEvent: [O36.ImageEditCompletedEvent, T36.ImageEditCompletedEvent];
  "ImageEditCompletedEvent.Usage": [O36.ImageEditCompletedEvent.Usage, T36.ImageEditCompletedEvent.Usage];
  "ImageEditCompletedEvent.Usage.InputTokensDetails": [
    O36.ImageEditCompletedEvent.Usage.InputTokensDetails,
    T36.ImageEditCompletedEvent.Usage.InputTokensDetails,
  ];
  ImageEditParams: [O36.ImageEditParams, T36.ImageEditParams];
  "ImageEditParams.ImageEditParamsNonStreaming": [
    O36.ImageEditParams.ImageEditParamsNonStreaming,
    T36.ImageEditParams.ImageEditParamsNonStreaming,
  ];
  "ImageEditParams.ImageEditParamsStreaming": [
    O36.ImageEditParams.ImageEditParamsStreaming,
    T36.ImageEditParams.ImageEditParamsStreaming,
  ];
  ImageEditParamsBase: [O36.ImageEditParamsBase, T36.ImageEditParamsBase];
  ImageEditParamsNonStreaming: [O36.ImageEditParamsNonStreaming, T36.ImageEditParamsNonStreaming];
  ImageEditParamsStreaming: [O36.ImageEditParamsStreaming, T36.ImageEditParamsStreaming];
  ImageEditPartialImageEvent: [O36.ImageEditPartialImageEvent, T36.ImageEditPartialImageEvent];
  ImageEditStreamEvent: [O36.ImageEditStreamEvent, T36.ImageEditStreamEvent];
  ImageGenCompletedEvent: [O36.ImageGenCompletedEvent, T36.ImageGenCompletedEvent];
  "ImageGenCompletedEvent.Usage": [O36.ImageGenCompletedEvent.Usage, T36.ImageGenCompletedEvent.Usage];
  "ImageGenCompletedEvent.Usage.InputTokensDetails": [
    O36.ImageGenCompletedEvent.Usage.InputTokensDetails,
    T36.ImageGenCompletedEvent.Usage.InputTokensDetails,
  ];
  ImageGenPartialImageEvent: [O36.ImageGenPartialImageEvent, T36.ImageGenPartialImageEvent];
  ImageGenStreamEvent: [O36.ImageGenStreamEvent, T36.ImageGenStreamEvent];
  ImageGenerateParams: [O36.ImageGenerateParams, T36.ImageGenerateParams];
  "ImageGenerateParams.ImageGenerateParamsNonStreaming": [
    O36.ImageGenerateParams.ImageGenerateParamsNonStreaming,
    T36.ImageGenerateParams.ImageGenerateParamsNonStreaming,
  ];
  "ImageGenerateParams.ImageGenerateParamsStreaming": [
    O36.ImageGenerateParams.ImageGenerateParamsStreaming,
    T36.ImageGenerateParams.ImageGenerateParamsStreaming,
  ];
  ImageGenerateParamsBase: [O36.ImageGenerateParamsBase, T36.ImageGenerateParamsBase];
  ImageGenerateParamsNonStreaming: [O36.ImageGenerateParamsNonStreaming, T36.ImageGenerateParamsNonStreaming];
  ImageGenerateParamsStreaming: [O36.ImageGenerateParamsStreaming, T36.ImageGenerateParamsStreaming];
  ImageModel: [O36.ImageModel, T36.ImageModel];
  ImagesResponse: [O36.ImagesResponse, T36.ImagesResponse];
  "ImagesResponse.Usage": [O36.ImagesResponse.Usage, T36.ImagesResponse.Usage];
  "ImagesResponse.Usage.InputTokensDetails": [
    O36.ImagesResponse.Usage.InputTokensDetails,
    T36.ImagesResponse.Usage.InputTokensDetails,
  ];
  "ImagesResponse.Usage.OutputTokensDetails": [
    O36.ImagesResponse.Usage.OutputTokensDetails,
    T36.ImagesResponse.Usage.OutputTokensDetails,
  ];
}

/** models */
interface Types37 {
  Model: [O37.Model, T37.Model];
  ModelDeleted: [O37.ModelDeleted, T37.ModelDeleted];
}

/** models */
interface Pages37 {
  ModelsPage: [O37.ModelsPage, T37.ModelsPage];
}

/** moderations */
interface Types38 {
  Moderation: [O38.Moderation, T38.Moderation];
  "Moderation.Categories": [O38.Moderation.Categories, T38.Moderation.Categories];
  "Moderation.CategoryAppliedInputTypes": [
    O38.Moderation.CategoryAppliedInputTypes,
    T38.Moderation.CategoryAppliedInputTypes,
  ];
  "Moderation.CategoryScores": [O38.Moderation.CategoryScores, T38.Moderation.CategoryScores];
  ModerationCreateParams: [O38.ModerationCreateParams, T38.ModerationCreateParams];
  ModerationCreateResponse: [O38.ModerationCreateResponse, T38.ModerationCreateResponse];
  ModerationImageURLInput: [O38.ModerationImageURLInput, T38.ModerationImageURLInput];
  "ModerationImageURLInput.ImageURL": [
    O38.ModerationImageURLInput.ImageURL,
    T38.ModerationImageURLInput.ImageURL,
  ];
  ModerationModel: [O38.ModerationModel, T38.ModerationModel];
  ModerationMultiModalInput: [O38.ModerationMultiModalInput, T38.ModerationMultiModalInput];
  ModerationTextInput: [O38.ModerationTextInput, T38.ModerationTextInput];
}

/** realtime/calls */
interface Types39 {
  CallAcceptParams: [O39.CallAcceptParams, T39.CallAcceptParams];
  CallReferParams: [O39.CallReferParams, T39.CallReferParams];
  CallRejectParams: [O39.CallRejectParams, T39.CallRejectParams];
}

/** realtime/client-secrets */
interface Types40 {
  ClientSecretCreateParams: [O40.ClientSecretCreateParams, T40.ClientSecretCreateParams];
  "ClientSecretCreateParams.ExpiresAfter": [
    O40.ClientSecretCreateParams.ExpiresAfter,
    T40.ClientSecretCreateParams.ExpiresAfter,
  ];
  ClientSecretCreateResponse: [O40.ClientSecretCreateResponse, T40.ClientSecretCreateResponse];
  RealtimeSessionClientSecret: [O40.RealtimeSessionClientSecret, T40.RealtimeSessionClientSecret];
  RealtimeSessionCreateResponse: [O40.RealtimeSessionCreateResponse, T40.RealtimeSessionCreateResponse];
  "RealtimeSessionCreateResponse.Audio": [
    O40.RealtimeSessionCreateResponse.Audio,
    T40.RealtimeSessionCreateResponse.Audio,
  ];
  "RealtimeSessionCreateResponse.Audio.Input": [
    O40.RealtimeSessionCreateResponse.Audio.Input,
    T40.RealtimeSessionCreateResponse.Audio.Input,
  ];
  "RealtimeSessionCreateResponse.Audio.Input.NoiseReduction": [
    O40.RealtimeSessionCreateResponse.Audio.Input.NoiseReduction,
    T40.RealtimeSessionCreateResponse.Audio.Input.NoiseReduction,
  ];
  "RealtimeSessionCreateResponse.Audio.Input.SemanticVad": [
    O40.RealtimeSessionCreateResponse.Audio.Input.SemanticVad,
    T40.RealtimeSessionCreateResponse.Audio.Input.SemanticVad,
  ];
  "RealtimeSessionCreateResponse.Audio.Input.ServerVad": [
    O40.RealtimeSessionCreateResponse.Audio.Input.ServerVad,
    T40.RealtimeSessionCreateResponse.Audio.Input.ServerVad,
  ];
  "RealtimeSessionCreateResponse.Audio.Output": [
    O40.RealtimeSessionCreateResponse.Audio.Output,
    T40.RealtimeSessionCreateResponse.Audio.Output,
  ];
  "RealtimeSessionCreateResponse.McpTool": [
    O40.RealtimeSessionCreateResponse.McpTool,
    T40.RealtimeSessionCreateResponse.McpTool,
  ];
  "RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter": [
    O40.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter,
    T40.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter,
  ];
  "RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always": [
    O40.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always,
    T40.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always,
  ];
  "RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never": [
    O40.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never,
    T40.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never,
  ];
  "RealtimeSessionCreateResponse.McpTool.McpToolFilter": [
    O40.RealtimeSessionCreateResponse.McpTool.McpToolFilter,
    T40.RealtimeSessionCreateResponse.McpTool.McpToolFilter,
  ];
  "RealtimeSessionCreateResponse.TracingConfiguration": [
    O40.RealtimeSessionCreateResponse.TracingConfiguration,
    T40.RealtimeSessionCreateResponse.TracingConfiguration,
  ];
  RealtimeTranscriptionSessionCreateResponse: [
    O40.RealtimeTranscriptionSessionCreateResponse,
    T40.RealtimeTranscriptionSessionCreateResponse,
  ];
  "RealtimeTranscriptionSessionCreateResponse.Audio": [
    O40.RealtimeTranscriptionSessionCreateResponse.Audio,
    T40.RealtimeTranscriptionSessionCreateResponse.Audio,
  ];
  "RealtimeTranscriptionSessionCreateResponse.Audio.Input": [
    O40.RealtimeTranscriptionSessionCreateResponse.Audio.Input,
    T40.RealtimeTranscriptionSessionCreateResponse.Audio.Input,
  ];
  "RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction": [
    O40.RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction,
    T40.RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction,
  ];
  RealtimeTranscriptionSessionTurnDetection: [
    O40.RealtimeTranscriptionSessionTurnDetection,
    T40.RealtimeTranscriptionSessionTurnDetection,
  ];
}

/** realtime/realtime */
interface Types41 {
  AudioTranscription: [O41.AudioTranscription, T41.AudioTranscription];
  ConversationCreatedEvent: [O41.ConversationCreatedEvent, T41.ConversationCreatedEvent];
  "ConversationCreatedEvent.Conversation": [
    O41.ConversationCreatedEvent.Conversation,
    T41.ConversationCreatedEvent.Conversation,
  ];
  ConversationItem: [O41.ConversationItem, T41.ConversationItem];
  ConversationItemAdded: [O41.ConversationItemAdded, T41.ConversationItemAdded];
  ConversationItemCreateEvent: [O41.ConversationItemCreateEvent, T41.ConversationItemCreateEvent];
  ConversationItemCreatedEvent: [O41.ConversationItemCreatedEvent, T41.ConversationItemCreatedEvent];
  ConversationItemDeleteEvent: [O41.ConversationItemDeleteEvent, T41.ConversationItemDeleteEvent];
  ConversationItemDeletedEvent: [O41.ConversationItemDeletedEvent, T41.ConversationItemDeletedEvent];
  ConversationItemDone: [O41.ConversationItemDone, T41.ConversationItemDone];
  ConversationItemInputAudioTranscriptionCompletedEvent: [
    O41.ConversationItemInputAudioTranscriptionCompletedEvent,
    T41.ConversationItemInputAudioTranscriptionCompletedEvent,
  ];
  "ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration": [
    O41.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration,
    T41.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration,
  ];
  "ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens": [
    O41.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens,
    T41.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens,
  ];
  "ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails": [
    O41.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails,
    T41.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails,
  ];
  ConversationItemInputAudioTranscriptionDeltaEvent: [
    O41.ConversationItemInputAudioTranscriptionDeltaEvent,
    T41.ConversationItemInputAudioTranscriptionDeltaEvent,
  ];
  ConversationItemInputAudioTranscriptionFailedEvent: [
    O41.ConversationItemInputAudioTranscriptionFailedEvent,
    T41.ConversationItemInputAudioTranscriptionFailedEvent,
  ];
  "ConversationItemInputAudioTranscriptionFailedEvent.Error": [
    O41.ConversationItemInputAudioTranscriptionFailedEvent.Error,
    T41.ConversationItemInputAudioTranscriptionFailedEvent.Error,
  ];
  ConversationItemInputAudioTranscriptionSegment: [
    O41.ConversationItemInputAudioTranscriptionSegment,
    T41.ConversationItemInputAudioTranscriptionSegment,
  ];
  ConversationItemRetrieveEvent: [O41.ConversationItemRetrieveEvent, T41.ConversationItemRetrieveEvent];
  ConversationItemTruncateEvent: [O41.ConversationItemTruncateEvent, T41.ConversationItemTruncateEvent];
  ConversationItemTruncatedEvent: [O41.ConversationItemTruncatedEvent, T41.ConversationItemTruncatedEvent];
  ConversationItemWithReference: [O41.ConversationItemWithReference, T41.ConversationItemWithReference];
  "ConversationItemWithReference.Content": [
    O41.ConversationItemWithReference.Content,
    T41.ConversationItemWithReference.Content,
  ];
  InputAudioBufferAppendEvent: [O41.InputAudioBufferAppendEvent, T41.InputAudioBufferAppendEvent];
  InputAudioBufferClearEvent: [O41.InputAudioBufferClearEvent, T41.InputAudioBufferClearEvent];
  InputAudioBufferClearedEvent: [O41.InputAudioBufferClearedEvent, T41.InputAudioBufferClearedEvent];
  InputAudioBufferCommitEvent: [O41.InputAudioBufferCommitEvent, T41.InputAudioBufferCommitEvent];
  InputAudioBufferCommittedEvent: [O41.InputAudioBufferCommittedEvent, T41.InputAudioBufferCommittedEvent];
  InputAudioBufferDtmfEventReceivedEvent: [
    O41.InputAudioBufferDtmfEventReceivedEvent,
    T41.InputAudioBufferDtmfEventReceivedEvent,
  ];
  InputAudioBufferSpeechStartedEvent: [
    O41.InputAudioBufferSpeechStartedEvent,
    T41.InputAudioBufferSpeechStartedEvent,
  ];
  InputAudioBufferSpeechStoppedEvent: [
    O41.InputAudioBufferSpeechStoppedEvent,
    T41.InputAudioBufferSpeechStoppedEvent,
  ];
  InputAudioBufferTimeoutTriggered: [
    O41.InputAudioBufferTimeoutTriggered,
    T41.InputAudioBufferTimeoutTriggered,
  ];
  LogProbProperties: [O41.LogProbProperties, T41.LogProbProperties];
  McpListToolsCompleted: [O41.McpListToolsCompleted, T41.McpListToolsCompleted];
  McpListToolsFailed: [O41.McpListToolsFailed, T41.McpListToolsFailed];
  McpListToolsInProgress: [O41.McpListToolsInProgress, T41.McpListToolsInProgress];
  NoiseReductionType: [O41.NoiseReductionType, T41.NoiseReductionType];
  OutputAudioBufferClearEvent: [O41.OutputAudioBufferClearEvent, T41.OutputAudioBufferClearEvent];
  RateLimitsUpdatedEvent: [O41.RateLimitsUpdatedEvent, T41.RateLimitsUpdatedEvent];
  "RateLimitsUpdatedEvent.RateLimit": [
    O41.RateLimitsUpdatedEvent.RateLimit,
    T41.RateLimitsUpdatedEvent.RateLimit,
  ];
  RealtimeAudioConfig: [O41.RealtimeAudioConfig, T41.RealtimeAudioConfig];
  RealtimeAudioConfigInput: [O41.RealtimeAudioConfigInput, T41.RealtimeAudioConfigInput];
  "RealtimeAudioConfigInput.NoiseReduction": [
    O41.RealtimeAudioConfigInput.NoiseReduction,
    T41.RealtimeAudioConfigInput.NoiseReduction,
  ];
  RealtimeAudioConfigOutput: [O41.RealtimeAudioConfigOutput, T41.RealtimeAudioConfigOutput];
  RealtimeAudioFormats: [O41.RealtimeAudioFormats, T41.RealtimeAudioFormats];
  "RealtimeAudioFormats.AudioPCM": [O41.RealtimeAudioFormats.AudioPCM, T41.RealtimeAudioFormats.AudioPCM];
  "RealtimeAudioFormats.AudioPCMA": [O41.RealtimeAudioFormats.AudioPCMA, T41.RealtimeAudioFormats.AudioPCMA];
  "RealtimeAudioFormats.AudioPCMU": [O41.RealtimeAudioFormats.AudioPCMU, T41.RealtimeAudioFormats.AudioPCMU];
  RealtimeAudioInputTurnDetection: [O41.RealtimeAudioInputTurnDetection, T41.RealtimeAudioInputTurnDetection];
  "RealtimeAudioInputTurnDetection.SemanticVad": [
    O41.RealtimeAudioInputTurnDetection.SemanticVad,
    T41.RealtimeAudioInputTurnDetection.SemanticVad,
  ];
  "RealtimeAudioInputTurnDetection.ServerVad": [
    O41.RealtimeAudioInputTurnDetection.ServerVad,
    T41.RealtimeAudioInputTurnDetection.ServerVad,
  ];
  RealtimeClientEvent: [O41.RealtimeClientEvent, T41.RealtimeClientEvent];
  RealtimeConversationItemAssistantMessage: [
    O41.RealtimeConversationItemAssistantMessage,
    T41.RealtimeConversationItemAssistantMessage,
  ];
  "RealtimeConversationItemAssistantMessage.Content": [
    O41.RealtimeConversationItemAssistantMessage.Content,
    T41.RealtimeConversationItemAssistantMessage.Content,
  ];
  RealtimeConversationItemFunctionCall: [
    O41.RealtimeConversationItemFunctionCall,
    T41.RealtimeConversationItemFunctionCall,
  ];
  RealtimeConversationItemFunctionCallOutput: [
    O41.RealtimeConversationItemFunctionCallOutput,
    T41.RealtimeConversationItemFunctionCallOutput,
  ];
  RealtimeConversationItemSystemMessage: [
    O41.RealtimeConversationItemSystemMessage,
    T41.RealtimeConversationItemSystemMessage,
  ];
  "RealtimeConversationItemSystemMessage.Content": [
    O41.RealtimeConversationItemSystemMessage.Content,
    T41.RealtimeConversationItemSystemMessage.Content,
  ];
  RealtimeConversationItemUserMessage: [
    O41.RealtimeConversationItemUserMessage,
    T41.RealtimeConversationItemUserMessage,
  ];
  "RealtimeConversationItemUserMessage.Content": [
    O41.RealtimeConversationItemUserMessage.Content,
    T41.RealtimeConversationItemUserMessage.Content,
  ];
  RealtimeError: [O41.RealtimeError, T41.RealtimeError];
  RealtimeErrorEvent: [O41.RealtimeErrorEvent, T41.RealtimeErrorEvent];
  RealtimeFunctionTool: [O41.RealtimeFunctionTool, T41.RealtimeFunctionTool];
  RealtimeMcpApprovalRequest: [O41.RealtimeMcpApprovalRequest, T41.RealtimeMcpApprovalRequest];
  RealtimeMcpApprovalResponse: [O41.RealtimeMcpApprovalResponse, T41.RealtimeMcpApprovalResponse];
  RealtimeMcpListTools: [O41.RealtimeMcpListTools, T41.RealtimeMcpListTools];
  "RealtimeMcpListTools.Tool": [O41.RealtimeMcpListTools.Tool, T41.RealtimeMcpListTools.Tool];
  RealtimeMcpProtocolError: [O41.RealtimeMcpProtocolError, T41.RealtimeMcpProtocolError];
  RealtimeMcpToolCall: [O41.RealtimeMcpToolCall, T41.RealtimeMcpToolCall];
  RealtimeMcpToolExecutionError: [O41.RealtimeMcpToolExecutionError, T41.RealtimeMcpToolExecutionError];
  RealtimeMcphttpError: [O41.RealtimeMcphttpError, T41.RealtimeMcphttpError];
  RealtimeResponse: [O41.RealtimeResponse, T41.RealtimeResponse];
  "RealtimeResponse.Audio": [O41.RealtimeResponse.Audio, T41.RealtimeResponse.Audio];
  "RealtimeResponse.Audio.Output": [O41.RealtimeResponse.Audio.Output, T41.RealtimeResponse.Audio.Output];
  RealtimeResponseCreateAudioOutput: [
    O41.RealtimeResponseCreateAudioOutput,
    T41.RealtimeResponseCreateAudioOutput,
  ];
  "RealtimeResponseCreateAudioOutput.Output": [
    O41.RealtimeResponseCreateAudioOutput.Output,
    T41.RealtimeResponseCreateAudioOutput.Output,
  ];
  RealtimeResponseCreateMcpTool: [O41.RealtimeResponseCreateMcpTool, T41.RealtimeResponseCreateMcpTool];
  "RealtimeResponseCreateMcpTool.McpToolApprovalFilter": [
    O41.RealtimeResponseCreateMcpTool.McpToolApprovalFilter,
    T41.RealtimeResponseCreateMcpTool.McpToolApprovalFilter,
  ];
  "RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always": [
    O41.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always,
    T41.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always,
  ];
  "RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never": [
    O41.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never,
    T41.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never,
  ];
  "RealtimeResponseCreateMcpTool.McpToolFilter": [
    O41.RealtimeResponseCreateMcpTool.McpToolFilter,
    T41.RealtimeResponseCreateMcpTool.McpToolFilter,
  ];
  RealtimeResponseCreateParams: [O41.RealtimeResponseCreateParams, T41.RealtimeResponseCreateParams];
  RealtimeResponseStatus: [O41.RealtimeResponseStatus, T41.RealtimeResponseStatus];
  "RealtimeResponseStatus.Error": [O41.RealtimeResponseStatus.Error, T41.RealtimeResponseStatus.Error];
  RealtimeResponseUsage: [O41.RealtimeResponseUsage, T41.RealtimeResponseUsage];
  RealtimeResponseUsageInputTokenDetails: [
    O41.RealtimeResponseUsageInputTokenDetails,
    T41.RealtimeResponseUsageInputTokenDetails,
  ];
  "RealtimeResponseUsageInputTokenDetails.CachedTokensDetails": [
    O41.RealtimeResponseUsageInputTokenDetails.CachedTokensDetails,
    T41.RealtimeResponseUsageInputTokenDetails.CachedTokensDetails,
  ];
  RealtimeResponseUsageOutputTokenDetails: [
    O41.RealtimeResponseUsageOutputTokenDetails,
    T41.RealtimeResponseUsageOutputTokenDetails,
  ];
  RealtimeServerEvent: [O41.RealtimeServerEvent, T41.RealtimeServerEvent];
  "RealtimeServerEvent.ConversationItemRetrieved": [
    O41.RealtimeServerEvent.ConversationItemRetrieved,
    T41.RealtimeServerEvent.ConversationItemRetrieved,
  ];
  "RealtimeServerEvent.OutputAudioBufferCleared": [
    O41.RealtimeServerEvent.OutputAudioBufferCleared,
    T41.RealtimeServerEvent.OutputAudioBufferCleared,
  ];
  "RealtimeServerEvent.OutputAudioBufferStarted": [
    O41.RealtimeServerEvent.OutputAudioBufferStarted,
    T41.RealtimeServerEvent.OutputAudioBufferStarted,
  ];
  "RealtimeServerEvent.OutputAudioBufferStopped": [
    O41.RealtimeServerEvent.OutputAudioBufferStopped,
    T41.RealtimeServerEvent.OutputAudioBufferStopped,
  ];
  RealtimeSession: [O41.RealtimeSession, T41.RealtimeSession];
  "RealtimeSession.InputAudioNoiseReduction": [
    O41.RealtimeSession.InputAudioNoiseReduction,
    T41.RealtimeSession.InputAudioNoiseReduction,
  ];
  "RealtimeSession.SemanticVad": [O41.RealtimeSession.SemanticVad, T41.RealtimeSession.SemanticVad];
  "RealtimeSession.ServerVad": [O41.RealtimeSession.ServerVad, T41.RealtimeSession.ServerVad];
  "RealtimeSession.TracingConfiguration": [
    O41.RealtimeSession.TracingConfiguration,
    T41.RealtimeSession.TracingConfiguration,
  ];
  RealtimeSessionCreateRequest: [O41.RealtimeSessionCreateRequest, T41.RealtimeSessionCreateRequest];
  RealtimeToolChoiceConfig: [O41.RealtimeToolChoiceConfig, T41.RealtimeToolChoiceConfig];
  RealtimeToolsConfig: [O41.RealtimeToolsConfig, T41.RealtimeToolsConfig];
  RealtimeToolsConfigUnion: [O41.RealtimeToolsConfigUnion, T41.RealtimeToolsConfigUnion];
  "RealtimeToolsConfigUnion.Mcp": [O41.RealtimeToolsConfigUnion.Mcp, T41.RealtimeToolsConfigUnion.Mcp];
  "RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter": [
    O41.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter,
    T41.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter,
  ];
  "RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always": [
    O41.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always,
    T41.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always,
  ];
  "RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never": [
    O41.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never,
    T41.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never,
  ];
  "RealtimeToolsConfigUnion.Mcp.McpToolFilter": [
    O41.RealtimeToolsConfigUnion.Mcp.McpToolFilter,
    T41.RealtimeToolsConfigUnion.Mcp.McpToolFilter,
  ];
  RealtimeTracingConfig: [O41.RealtimeTracingConfig, T41.RealtimeTracingConfig];
  "RealtimeTracingConfig.TracingConfiguration": [
    O41.RealtimeTracingConfig.TracingConfiguration,
    T41.RealtimeTracingConfig.TracingConfiguration,
  ];
  RealtimeTranscriptionSessionAudio: [
    O41.RealtimeTranscriptionSessionAudio,
    T41.RealtimeTranscriptionSessionAudio,
  ];
  RealtimeTranscriptionSessionAudioInput: [
    O41.RealtimeTranscriptionSessionAudioInput,
    T41.RealtimeTranscriptionSessionAudioInput,
  ];
  "RealtimeTranscriptionSessionAudioInput.NoiseReduction": [
    O41.RealtimeTranscriptionSessionAudioInput.NoiseReduction,
    T41.RealtimeTranscriptionSessionAudioInput.NoiseReduction,
  ];
  RealtimeTranscriptionSessionAudioInputTurnDetection: [
    O41.RealtimeTranscriptionSessionAudioInputTurnDetection,
    T41.RealtimeTranscriptionSessionAudioInputTurnDetection,
  ];
  "RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad": [
    O41.RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad,
    T41.RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad,
  ];
  "RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad": [
    O41.RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad,
    T41.RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad,
  ];
  RealtimeTranscriptionSessionCreateRequest: [
    O41.RealtimeTranscriptionSessionCreateRequest,
    T41.RealtimeTranscriptionSessionCreateRequest,
  ];
  RealtimeTruncation: [O41.RealtimeTruncation, T41.RealtimeTruncation];
  RealtimeTruncationRetentionRatio: [
    O41.RealtimeTruncationRetentionRatio,
    T41.RealtimeTruncationRetentionRatio,
  ];
  "RealtimeTruncationRetentionRatio.TokenLimits": [
    O41.RealtimeTruncationRetentionRatio.TokenLimits,
    T41.RealtimeTruncationRetentionRatio.TokenLimits,
  ];
  ResponseAudioDeltaEvent: [O41.ResponseAudioDeltaEvent, T41.ResponseAudioDeltaEvent];
  ResponseAudioDoneEvent: [O41.ResponseAudioDoneEvent, T41.ResponseAudioDoneEvent];
  ResponseAudioTranscriptDeltaEvent: [
    O41.ResponseAudioTranscriptDeltaEvent,
    T41.ResponseAudioTranscriptDeltaEvent,
  ];
  ResponseAudioTranscriptDoneEvent: [
    O41.ResponseAudioTranscriptDoneEvent,
    T41.ResponseAudioTranscriptDoneEvent,
  ];
  ResponseCancelEvent: [O41.ResponseCancelEvent, T41.ResponseCancelEvent];
  ResponseContentPartAddedEvent: [O41.ResponseContentPartAddedEvent, T41.ResponseContentPartAddedEvent];
  "ResponseContentPartAddedEvent.Part": [
    O41.ResponseContentPartAddedEvent.Part,
    T41.ResponseContentPartAddedEvent.Part,
  ];
  ResponseContentPartDoneEvent: [O41.ResponseContentPartDoneEvent, T41.ResponseContentPartDoneEvent];
  "ResponseContentPartDoneEvent.Part": [
    O41.ResponseContentPartDoneEvent.Part,
    T41.ResponseContentPartDoneEvent.Part,
  ];
  ResponseCreateEvent: [O41.ResponseCreateEvent, T41.ResponseCreateEvent];
  ResponseCreatedEvent: [O41.ResponseCreatedEvent, T41.ResponseCreatedEvent];
  ResponseDoneEvent: [O41.ResponseDoneEvent, T41.ResponseDoneEvent];
  ResponseFunctionCallArgumentsDeltaEvent: [
    O41.ResponseFunctionCallArgumentsDeltaEvent,
    T41.ResponseFunctionCallArgumentsDeltaEvent,
  ];
  ResponseFunctionCallArgumentsDoneEvent: [
    O41.ResponseFunctionCallArgumentsDoneEvent,
    T41.ResponseFunctionCallArgumentsDoneEvent,
  ];
  ResponseMcpCallArgumentsDelta: [O41.ResponseMcpCallArgumentsDelta, T41.ResponseMcpCallArgumentsDelta];
  ResponseMcpCallArgumentsDone: [O41.ResponseMcpCallArgumentsDone, T41.ResponseMcpCallArgumentsDone];
  ResponseMcpCallCompleted: [O41.ResponseMcpCallCompleted, T41.ResponseMcpCallCompleted];
  ResponseMcpCallFailed: [O41.ResponseMcpCallFailed, T41.ResponseMcpCallFailed];
  ResponseMcpCallInProgress: [O41.ResponseMcpCallInProgress, T41.ResponseMcpCallInProgress];
  ResponseOutputItemAddedEvent: [O41.ResponseOutputItemAddedEvent, T41.ResponseOutputItemAddedEvent];
  ResponseOutputItemDoneEvent: [O41.ResponseOutputItemDoneEvent, T41.ResponseOutputItemDoneEvent];
  ResponseTextDeltaEvent: [O41.ResponseTextDeltaEvent, T41.ResponseTextDeltaEvent];
  ResponseTextDoneEvent: [O41.ResponseTextDoneEvent, T41.ResponseTextDoneEvent];
  SessionCreatedEvent: [O41.SessionCreatedEvent, T41.SessionCreatedEvent];
  SessionUpdateEvent: [O41.SessionUpdateEvent, T41.SessionUpdateEvent];
  SessionUpdatedEvent: [O41.SessionUpdatedEvent, T41.SessionUpdatedEvent];
  TranscriptionSessionUpdate: [O41.TranscriptionSessionUpdate, T41.TranscriptionSessionUpdate];
  "TranscriptionSessionUpdate.Session": [
    O41.TranscriptionSessionUpdate.Session,
    T41.TranscriptionSessionUpdate.Session,
  ];
  "TranscriptionSessionUpdate.Session.InputAudioNoiseReduction": [
    O41.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction,
    T41.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction,
  ];
  "TranscriptionSessionUpdate.Session.TurnDetection": [
    O41.TranscriptionSessionUpdate.Session.TurnDetection,
    T41.TranscriptionSessionUpdate.Session.TurnDetection,
  ];
  TranscriptionSessionUpdatedEvent: [
    O41.TranscriptionSessionUpdatedEvent,
    T41.TranscriptionSessionUpdatedEvent,
  ];
  "TranscriptionSessionUpdatedEvent.Session": [
    O41.TranscriptionSessionUpdatedEvent.Session,
    T41.TranscriptionSessionUpdatedEvent.Session,
  ];
  "TranscriptionSessionUpdatedEvent.Session.ClientSecret": [
    O41.TranscriptionSessionUpdatedEvent.Session.ClientSecret,
    T41.TranscriptionSessionUpdatedEvent.Session.ClientSecret,
  ];
  "TranscriptionSessionUpdatedEvent.Session.TurnDetection": [
    O41.TranscriptionSessionUpdatedEvent.Session.TurnDetection,
    T41.TranscriptionSessionUpdatedEvent.Session.TurnDetection,
  ];
}

/** responses/input-items */
interface Types42 {
  InputItemListParams: [O42.InputItemListParams, T42.InputItemListParams];
  ResponseItemList: [O42.ResponseItemList, T42.ResponseItemList];
}

/** responses/input-tokens */
interface Types43 {
  InputTokenCountParams: [O43.InputTokenCountParams, T43.InputTokenCountParams];
  "InputTokenCountParams.Text": [O43.InputTokenCountParams.Text, T43.InputTokenCountParams.Text];
  InputTokenCountResponse: [O43.InputTokenCountResponse, T43.InputTokenCountResponse];
}

/** responses/responses */
interface Types44 {
  ApplyPatchTool: [O44.ApplyPatchTool, T44.ApplyPatchTool];
  CompactedResponse: [O44.CompactedResponse, T44.CompactedResponse];
  ComputerTool: [O44.ComputerTool, T44.ComputerTool];
  CustomTool: [O44.CustomTool, T44.CustomTool];
  EasyInputMessage: [O44.EasyInputMessage, T44.EasyInputMessage];
  FileSearchTool: [O44.FileSearchTool, T44.FileSearchTool];
  "FileSearchTool.RankingOptions": [O44.FileSearchTool.RankingOptions, T44.FileSearchTool.RankingOptions];
  "FileSearchTool.RankingOptions.HybridSearch": [
    O44.FileSearchTool.RankingOptions.HybridSearch,
    T44.FileSearchTool.RankingOptions.HybridSearch,
  ];
  FunctionShellTool: [O44.FunctionShellTool, T44.FunctionShellTool];
  FunctionTool: [O44.FunctionTool, T44.FunctionTool];
  ParsedResponseFunctionToolCall: [O44.ParsedResponseFunctionToolCall, T44.ParsedResponseFunctionToolCall];
  Response: [O44.Response, T44.Response];
  "Response.Conversation": [O44.Response.Conversation, T44.Response.Conversation];
  "Response.IncompleteDetails": [O44.Response.IncompleteDetails, T44.Response.IncompleteDetails];
  ResponseApplyPatchToolCall: [O44.ResponseApplyPatchToolCall, T44.ResponseApplyPatchToolCall];
  "ResponseApplyPatchToolCall.CreateFile": [
    O44.ResponseApplyPatchToolCall.CreateFile,
    T44.ResponseApplyPatchToolCall.CreateFile,
  ];
  "ResponseApplyPatchToolCall.DeleteFile": [
    O44.ResponseApplyPatchToolCall.DeleteFile,
    T44.ResponseApplyPatchToolCall.DeleteFile,
  ];
  "ResponseApplyPatchToolCall.UpdateFile": [
    O44.ResponseApplyPatchToolCall.UpdateFile,
    T44.ResponseApplyPatchToolCall.UpdateFile,
  ];
  ResponseApplyPatchToolCallOutput: [
    O44.ResponseApplyPatchToolCallOutput,
    T44.ResponseApplyPatchToolCallOutput,
  ];
  ResponseAudioDeltaEvent: [O44.ResponseAudioDeltaEvent, T44.ResponseAudioDeltaEvent];
  ResponseAudioDoneEvent: [O44.ResponseAudioDoneEvent, T44.ResponseAudioDoneEvent];
  ResponseAudioTranscriptDeltaEvent: [
    O44.ResponseAudioTranscriptDeltaEvent,
    T44.ResponseAudioTranscriptDeltaEvent,
  ];
  ResponseAudioTranscriptDoneEvent: [
    O44.ResponseAudioTranscriptDoneEvent,
    T44.ResponseAudioTranscriptDoneEvent,
  ];
  ResponseCodeInterpreterCallCodeDeltaEvent: [
    O44.ResponseCodeInterpreterCallCodeDeltaEvent,
    T44.ResponseCodeInterpreterCallCodeDeltaEvent,
  ];
  ResponseCodeInterpreterCallCodeDoneEvent: [
    O44.ResponseCodeInterpreterCallCodeDoneEvent,
    T44.ResponseCodeInterpreterCallCodeDoneEvent,
  ];
  ResponseCodeInterpreterCallCompletedEvent: [
    O44.ResponseCodeInterpreterCallCompletedEvent,
    T44.ResponseCodeInterpreterCallCompletedEvent,
  ];
  ResponseCodeInterpreterCallInProgressEvent: [
    O44.ResponseCodeInterpreterCallInProgressEvent,
    T44.ResponseCodeInterpreterCallInProgressEvent,
  ];
  ResponseCodeInterpreterCallInterpretingEvent: [
    O44.ResponseCodeInterpreterCallInterpretingEvent,
    T44.ResponseCodeInterpreterCallInterpretingEvent,
  ];
  ResponseCodeInterpreterToolCall: [O44.ResponseCodeInterpreterToolCall, T44.ResponseCodeInterpreterToolCall];
  "ResponseCodeInterpreterToolCall.Image": [
    O44.ResponseCodeInterpreterToolCall.Image,
    T44.ResponseCodeInterpreterToolCall.Image,
  ];
  "ResponseCodeInterpreterToolCall.Logs": [
    O44.ResponseCodeInterpreterToolCall.Logs,
    T44.ResponseCodeInterpreterToolCall.Logs,
  ];
  ResponseCompactParams: [O44.ResponseCompactParams, T44.ResponseCompactParams];
  ResponseCompactionItem: [O44.ResponseCompactionItem, T44.ResponseCompactionItem];
  ResponseCompactionItemParam: [O44.ResponseCompactionItemParam, T44.ResponseCompactionItemParam];
  ResponseCompletedEvent: [O44.ResponseCompletedEvent, T44.ResponseCompletedEvent];
  ResponseComputerToolCall: [O44.ResponseComputerToolCall, T44.ResponseComputerToolCall];
  "ResponseComputerToolCall.Click": [O44.ResponseComputerToolCall.Click, T44.ResponseComputerToolCall.Click];
  "ResponseComputerToolCall.DoubleClick": [
    O44.ResponseComputerToolCall.DoubleClick,
    T44.ResponseComputerToolCall.DoubleClick,
  ];
  "ResponseComputerToolCall.Drag": [O44.ResponseComputerToolCall.Drag, T44.ResponseComputerToolCall.Drag];
  "ResponseComputerToolCall.Drag.Path": [
    O44.ResponseComputerToolCall.Drag.Path,
    T44.ResponseComputerToolCall.Drag.Path,
  ];
  "ResponseComputerToolCall.Keypress": [
    O44.ResponseComputerToolCall.Keypress,
    T44.ResponseComputerToolCall.Keypress,
  ];
  "ResponseComputerToolCall.Move": [O44.ResponseComputerToolCall.Move, T44.ResponseComputerToolCall.Move];
  "ResponseComputerToolCall.PendingSafetyCheck": [
    O44.ResponseComputerToolCall.PendingSafetyCheck,
    T44.ResponseComputerToolCall.PendingSafetyCheck,
  ];
  "ResponseComputerToolCall.Screenshot": [
    O44.ResponseComputerToolCall.Screenshot,
    T44.ResponseComputerToolCall.Screenshot,
  ];
  "ResponseComputerToolCall.Scroll": [
    O44.ResponseComputerToolCall.Scroll,
    T44.ResponseComputerToolCall.Scroll,
  ];
  "ResponseComputerToolCall.Type": [O44.ResponseComputerToolCall.Type, T44.ResponseComputerToolCall.Type];
  "ResponseComputerToolCall.Wait": [O44.ResponseComputerToolCall.Wait, T44.ResponseComputerToolCall.Wait];
  ResponseComputerToolCallOutputItem: [
    O44.ResponseComputerToolCallOutputItem,
    T44.ResponseComputerToolCallOutputItem,
  ];
  "ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck": [
    O44.ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck,
    T44.ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck,
  ];
  ResponseComputerToolCallOutputScreenshot: [
    O44.ResponseComputerToolCallOutputScreenshot,
    T44.ResponseComputerToolCallOutputScreenshot,
  ];
  ResponseContent: [O44.ResponseContent, T44.ResponseContent];
  "ResponseContent.ReasoningTextContent": [
    O44.ResponseContent.ReasoningTextContent,
    T44.ResponseContent.ReasoningTextContent,
  ];
  ResponseContentPartAddedEvent: [O44.ResponseContentPartAddedEvent, T44.ResponseContentPartAddedEvent];
  "ResponseContentPartAddedEvent.ReasoningText": [
    O44.ResponseContentPartAddedEvent.ReasoningText,
    T44.ResponseContentPartAddedEvent.ReasoningText,
  ];
  ResponseContentPartDoneEvent: [O44.ResponseContentPartDoneEvent, T44.ResponseContentPartDoneEvent];
  "ResponseContentPartDoneEvent.ReasoningText": [
    O44.ResponseContentPartDoneEvent.ReasoningText,
    T44.ResponseContentPartDoneEvent.ReasoningText,
  ];
  ResponseConversationParam: [O44.ResponseConversationParam, T44.ResponseConversationParam];
  ResponseCreateParams: [O44.ResponseCreateParams, T44.ResponseCreateParams];
  "ResponseCreateParams.ResponseCreateParamsNonStreaming": [
    O44.ResponseCreateParams.ResponseCreateParamsNonStreaming,
    T44.ResponseCreateParams.ResponseCreateParamsNonStreaming,
  ];
  "ResponseCreateParams.ResponseCreateParamsStreaming": [
    O44.ResponseCreateParams.ResponseCreateParamsStreaming,
    T44.ResponseCreateParams.ResponseCreateParamsStreaming,
  ];
  "ResponseCreateParams.StreamOptions": [
    O44.ResponseCreateParams.StreamOptions,
    T44.ResponseCreateParams.StreamOptions,
  ];
  ResponseCreateParamsBase: [O44.ResponseCreateParamsBase, T44.ResponseCreateParamsBase];
  ResponseCreateParamsNonStreaming: [
    O44.ResponseCreateParamsNonStreaming,
    T44.ResponseCreateParamsNonStreaming,
  ];
  ResponseCreateParamsStreaming: [O44.ResponseCreateParamsStreaming, T44.ResponseCreateParamsStreaming];
  ResponseCreatedEvent: [O44.ResponseCreatedEvent, T44.ResponseCreatedEvent];
  ResponseCustomToolCall: [O44.ResponseCustomToolCall, T44.ResponseCustomToolCall];
  ResponseCustomToolCallInputDeltaEvent: [
    O44.ResponseCustomToolCallInputDeltaEvent,
    T44.ResponseCustomToolCallInputDeltaEvent,
  ];
  ResponseCustomToolCallInputDoneEvent: [
    O44.ResponseCustomToolCallInputDoneEvent,
    T44.ResponseCustomToolCallInputDoneEvent,
  ];
  ResponseCustomToolCallOutput: [O44.ResponseCustomToolCallOutput, T44.ResponseCustomToolCallOutput];
  ResponseError: [O44.ResponseError, T44.ResponseError];
  ResponseErrorEvent: [O44.ResponseErrorEvent, T44.ResponseErrorEvent];
  ResponseFailedEvent: [O44.ResponseFailedEvent, T44.ResponseFailedEvent];
  ResponseFileSearchCallCompletedEvent: [
    O44.ResponseFileSearchCallCompletedEvent,
    T44.ResponseFileSearchCallCompletedEvent,
  ];
  ResponseFileSearchCallInProgressEvent: [
    O44.ResponseFileSearchCallInProgressEvent,
    T44.ResponseFileSearchCallInProgressEvent,
  ];
  ResponseFileSearchCallSearchingEvent: [
    O44.ResponseFileSearchCallSearchingEvent,
    T44.ResponseFileSearchCallSearchingEvent,
  ];
  ResponseFileSearchToolCall: [O44.ResponseFileSearchToolCall, T44.ResponseFileSearchToolCall];
  "ResponseFileSearchToolCall.Result": [
    O44.ResponseFileSearchToolCall.Result,
    T44.ResponseFileSearchToolCall.Result,
  ];
  ResponseFormatTextConfig: [O44.ResponseFormatTextConfig, T44.ResponseFormatTextConfig];
  ResponseFormatTextJSONSchemaConfig: [
    O44.ResponseFormatTextJSONSchemaConfig,
    T44.ResponseFormatTextJSONSchemaConfig,
  ];
  ResponseFunctionCallArgumentsDeltaEvent: [
    O44.ResponseFunctionCallArgumentsDeltaEvent,
    T44.ResponseFunctionCallArgumentsDeltaEvent,
  ];
  ResponseFunctionCallArgumentsDoneEvent: [
    O44.ResponseFunctionCallArgumentsDoneEvent,
    T44.ResponseFunctionCallArgumentsDoneEvent,
  ];
  ResponseFunctionCallOutputItem: [O44.ResponseFunctionCallOutputItem, T44.ResponseFunctionCallOutputItem];
  ResponseFunctionCallOutputItemList: [
    O44.ResponseFunctionCallOutputItemList,
    T44.ResponseFunctionCallOutputItemList,
  ];
  ResponseFunctionShellCallOutputContent: [
    O44.ResponseFunctionShellCallOutputContent,
    T44.ResponseFunctionShellCallOutputContent,
  ];
  "ResponseFunctionShellCallOutputContent.Exit": [
    O44.ResponseFunctionShellCallOutputContent.Exit,
    T44.ResponseFunctionShellCallOutputContent.Exit,
  ];
  "ResponseFunctionShellCallOutputContent.Timeout": [
    O44.ResponseFunctionShellCallOutputContent.Timeout,
    T44.ResponseFunctionShellCallOutputContent.Timeout,
  ];
  ResponseFunctionShellToolCall: [O44.ResponseFunctionShellToolCall, T44.ResponseFunctionShellToolCall];
  "ResponseFunctionShellToolCall.Action": [
    O44.ResponseFunctionShellToolCall.Action,
    T44.ResponseFunctionShellToolCall.Action,
  ];
  ResponseFunctionShellToolCallOutput: [
    O44.ResponseFunctionShellToolCallOutput,
    T44.ResponseFunctionShellToolCallOutput,
  ];
  "ResponseFunctionShellToolCallOutput.Output": [
    O44.ResponseFunctionShellToolCallOutput.Output,
    T44.ResponseFunctionShellToolCallOutput.Output,
  ];
  "ResponseFunctionShellToolCallOutput.Output.Exit": [
    O44.ResponseFunctionShellToolCallOutput.Output.Exit,
    T44.ResponseFunctionShellToolCallOutput.Output.Exit,
  ];
  "ResponseFunctionShellToolCallOutput.Output.Timeout": [
    O44.ResponseFunctionShellToolCallOutput.Output.Timeout,
    T44.ResponseFunctionShellToolCallOutput.Output.Timeout,
  ];
  ResponseFunctionToolCall: [O44.ResponseFunctionToolCall, T44.ResponseFunctionToolCall];
  ResponseFunctionToolCallItem: [O44.ResponseFunctionToolCallItem, T44.ResponseFunctionToolCallItem];
  ResponseFunctionToolCallOutputItem: [
    O44.ResponseFunctionToolCallOutputItem,
    T44.ResponseFunctionToolCallOutputItem,
  ];
  ResponseFunctionWebSearch: [O44.ResponseFunctionWebSearch, T44.ResponseFunctionWebSearch];
  "ResponseFunctionWebSearch.Find": [O44.ResponseFunctionWebSearch.Find, T44.ResponseFunctionWebSearch.Find];
  "ResponseFunctionWebSearch.OpenPage": [
    O44.ResponseFunctionWebSearch.OpenPage,
    T44.ResponseFunctionWebSearch.OpenPage,
  ];
  "ResponseFunctionWebSearch.Search": [
    O44.ResponseFunctionWebSearch.Search,
    T44.ResponseFunctionWebSearch.Search,
  ];
  "ResponseFunctionWebSearch.Search.Source": [
    O44.ResponseFunctionWebSearch.Search.Source,
    T44.ResponseFunctionWebSearch.Search.Source,
  ];
  ResponseImageGenCallCompletedEvent: [
    O44.ResponseImageGenCallCompletedEvent,
    T44.ResponseImageGenCallCompletedEvent,
  ];
  ResponseImageGenCallGeneratingEvent: [
    O44.ResponseImageGenCallGeneratingEvent,
    T44.ResponseImageGenCallGeneratingEvent,
  ];
  ResponseImageGenCallInProgressEvent: [
    O44.ResponseImageGenCallInProgressEvent,
    T44.ResponseImageGenCallInProgressEvent,
  ];
  ResponseImageGenCallPartialImageEvent: [
    O44.ResponseImageGenCallPartialImageEvent,
    T44.ResponseImageGenCallPartialImageEvent,
  ];
  ResponseInProgressEvent: [O44.ResponseInProgressEvent, T44.ResponseInProgressEvent];
  ResponseIncludable: [O44.ResponseIncludable, T44.ResponseIncludable];
  ResponseIncompleteEvent: [O44.ResponseIncompleteEvent, T44.ResponseIncompleteEvent];
  ResponseInput: [O44.ResponseInput, T44.ResponseInput];
  ResponseInputAudio: [O44.ResponseInputAudio, T44.ResponseInputAudio];
  "ResponseInputAudio.InputAudio": [O44.ResponseInputAudio.InputAudio, T44.ResponseInputAudio.InputAudio];
  ResponseInputContent: [O44.ResponseInputContent, T44.ResponseInputContent];
  ResponseInputFile: [O44.ResponseInputFile, T44.ResponseInputFile];
  ResponseInputFileContent: [O44.ResponseInputFileContent, T44.ResponseInputFileContent];
  ResponseInputImage: [O44.ResponseInputImage, T44.ResponseInputImage];
  ResponseInputImageContent: [O44.ResponseInputImageContent, T44.ResponseInputImageContent];
  ResponseInputItem: [O44.ResponseInputItem, T44.ResponseInputItem];
  "ResponseInputItem.ApplyPatchCall": [
    O44.ResponseInputItem.ApplyPatchCall,
    T44.ResponseInputItem.ApplyPatchCall,
  ];
  "ResponseInputItem.ApplyPatchCall.CreateFile": [
    O44.ResponseInputItem.ApplyPatchCall.CreateFile,
    T44.ResponseInputItem.ApplyPatchCall.CreateFile,
  ];
  "ResponseInputItem.ApplyPatchCall.DeleteFile": [
    O44.ResponseInputItem.ApplyPatchCall.DeleteFile,
    T44.ResponseInputItem.ApplyPatchCall.DeleteFile,
  ];
  "ResponseInputItem.ApplyPatchCall.UpdateFile": [
    O44.ResponseInputItem.ApplyPatchCall.UpdateFile,
    T44.ResponseInputItem.ApplyPatchCall.UpdateFile,
  ];
  "ResponseInputItem.ApplyPatchCallOutput": [
    O44.ResponseInputItem.ApplyPatchCallOutput,
    T44.ResponseInputItem.ApplyPatchCallOutput,
  ];
  "ResponseInputItem.ComputerCallOutput": [
    O44.ResponseInputItem.ComputerCallOutput,
    T44.ResponseInputItem.ComputerCallOutput,
  ];
  "ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck": [
    O44.ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck,
    T44.ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck,
  ];
  "ResponseInputItem.FunctionCallOutput": [
    O44.ResponseInputItem.FunctionCallOutput,
    T44.ResponseInputItem.FunctionCallOutput,
  ];
  "ResponseInputItem.ImageGenerationCall": [
    O44.ResponseInputItem.ImageGenerationCall,
    T44.ResponseInputItem.ImageGenerationCall,
  ];
  "ResponseInputItem.ItemReference": [
    O44.ResponseInputItem.ItemReference,
    T44.ResponseInputItem.ItemReference,
  ];
  "ResponseInputItem.LocalShellCall": [
    O44.ResponseInputItem.LocalShellCall,
    T44.ResponseInputItem.LocalShellCall,
  ];
  "ResponseInputItem.LocalShellCall.Action": [
    O44.ResponseInputItem.LocalShellCall.Action,
    T44.ResponseInputItem.LocalShellCall.Action,
  ];
  "ResponseInputItem.LocalShellCallOutput": [
    O44.ResponseInputItem.LocalShellCallOutput,
    T44.ResponseInputItem.LocalShellCallOutput,
  ];
  "ResponseInputItem.McpApprovalRequest": [
    O44.ResponseInputItem.McpApprovalRequest,
    T44.ResponseInputItem.McpApprovalRequest,
  ];
  "ResponseInputItem.McpApprovalResponse": [
    O44.ResponseInputItem.McpApprovalResponse,
    T44.ResponseInputItem.McpApprovalResponse,
  ];
  "ResponseInputItem.McpCall": [O44.ResponseInputItem.McpCall, T44.ResponseInputItem.McpCall];
  "ResponseInputItem.McpListTools": [O44.ResponseInputItem.McpListTools, T44.ResponseInputItem.McpListTools];
  "ResponseInputItem.McpListTools.Tool": [
    O44.ResponseInputItem.McpListTools.Tool,
    T44.ResponseInputItem.McpListTools.Tool,
  ];
  "ResponseInputItem.Message": [O44.ResponseInputItem.Message, T44.ResponseInputItem.Message];
  "ResponseInputItem.ShellCall": [O44.ResponseInputItem.ShellCall, T44.ResponseInputItem.ShellCall];
  "ResponseInputItem.ShellCall.Action": [
    O44.ResponseInputItem.ShellCall.Action,
    T44.ResponseInputItem.ShellCall.Action,
  ];
  "ResponseInputItem.ShellCallOutput": [
    O44.ResponseInputItem.ShellCallOutput,
    T44.ResponseInputItem.ShellCallOutput,
  ];
  ResponseInputMessageContentList: [O44.ResponseInputMessageContentList, T44.ResponseInputMessageContentList];
  ResponseInputMessageItem: [O44.ResponseInputMessageItem, T44.ResponseInputMessageItem];
  ResponseInputText: [O44.ResponseInputText, T44.ResponseInputText];
  ResponseInputTextContent: [O44.ResponseInputTextContent, T44.ResponseInputTextContent];
  ResponseItem: [O44.ResponseItem, T44.ResponseItem];
  "ResponseItem.ImageGenerationCall": [
    O44.ResponseItem.ImageGenerationCall,
    T44.ResponseItem.ImageGenerationCall,
  ];
  "ResponseItem.LocalShellCall": [O44.ResponseItem.LocalShellCall, T44.ResponseItem.LocalShellCall];
  "ResponseItem.LocalShellCall.Action": [
    O44.ResponseItem.LocalShellCall.Action,
    T44.ResponseItem.LocalShellCall.Action,
  ];
  "ResponseItem.LocalShellCallOutput": [
    O44.ResponseItem.LocalShellCallOutput,
    T44.ResponseItem.LocalShellCallOutput,
  ];
  "ResponseItem.McpApprovalRequest": [
    O44.ResponseItem.McpApprovalRequest,
    T44.ResponseItem.McpApprovalRequest,
  ];
  "ResponseItem.McpApprovalResponse": [
    O44.ResponseItem.McpApprovalResponse,
    T44.ResponseItem.McpApprovalResponse,
  ];
  "ResponseItem.McpCall": [O44.ResponseItem.McpCall, T44.ResponseItem.McpCall];
  "ResponseItem.McpListTools": [O44.ResponseItem.McpListTools, T44.ResponseItem.McpListTools];
  "ResponseItem.McpListTools.Tool": [O44.ResponseItem.McpListTools.Tool, T44.ResponseItem.McpListTools.Tool];
  ResponseMcpCallArgumentsDeltaEvent: [
    O44.ResponseMcpCallArgumentsDeltaEvent,
    T44.ResponseMcpCallArgumentsDeltaEvent,
  ];
  ResponseMcpCallArgumentsDoneEvent: [
    O44.ResponseMcpCallArgumentsDoneEvent,
    T44.ResponseMcpCallArgumentsDoneEvent,
  ];
  ResponseMcpCallCompletedEvent: [O44.ResponseMcpCallCompletedEvent, T44.ResponseMcpCallCompletedEvent];
  ResponseMcpCallFailedEvent: [O44.ResponseMcpCallFailedEvent, T44.ResponseMcpCallFailedEvent];
  ResponseMcpCallInProgressEvent: [O44.ResponseMcpCallInProgressEvent, T44.ResponseMcpCallInProgressEvent];
  ResponseMcpListToolsCompletedEvent: [
    O44.ResponseMcpListToolsCompletedEvent,
    T44.ResponseMcpListToolsCompletedEvent,
  ];
  ResponseMcpListToolsFailedEvent: [O44.ResponseMcpListToolsFailedEvent, T44.ResponseMcpListToolsFailedEvent];
  ResponseMcpListToolsInProgressEvent: [
    O44.ResponseMcpListToolsInProgressEvent,
    T44.ResponseMcpListToolsInProgressEvent,
  ];
  ResponseOutputAudio: [O44.ResponseOutputAudio, T44.ResponseOutputAudio];
  ResponseOutputItem: [O44.ResponseOutputItem, T44.ResponseOutputItem];
  "ResponseOutputItem.ImageGenerationCall": [
    O44.ResponseOutputItem.ImageGenerationCall,
    T44.ResponseOutputItem.ImageGenerationCall,
  ];
  "ResponseOutputItem.LocalShellCall": [
    O44.ResponseOutputItem.LocalShellCall,
    T44.ResponseOutputItem.LocalShellCall,
  ];
  "ResponseOutputItem.LocalShellCall.Action": [
    O44.ResponseOutputItem.LocalShellCall.Action,
    T44.ResponseOutputItem.LocalShellCall.Action,
  ];
  "ResponseOutputItem.McpApprovalRequest": [
    O44.ResponseOutputItem.McpApprovalRequest,
    T44.ResponseOutputItem.McpApprovalRequest,
  ];
  "ResponseOutputItem.McpCall": [O44.ResponseOutputItem.McpCall, T44.ResponseOutputItem.McpCall];
  "ResponseOutputItem.McpListTools": [
    O44.ResponseOutputItem.McpListTools,
    T44.ResponseOutputItem.McpListTools,
  ];
  "ResponseOutputItem.McpListTools.Tool": [
    O44.ResponseOutputItem.McpListTools.Tool,
    T44.ResponseOutputItem.McpListTools.Tool,
  ];
  ResponseOutputItemAddedEvent: [O44.ResponseOutputItemAddedEvent, T44.ResponseOutputItemAddedEvent];
  ResponseOutputItemDoneEvent: [O44.ResponseOutputItemDoneEvent, T44.ResponseOutputItemDoneEvent];
  ResponseOutputMessage: [O44.ResponseOutputMessage, T44.ResponseOutputMessage];
  ResponseOutputRefusal: [O44.ResponseOutputRefusal, T44.ResponseOutputRefusal];
  ResponseOutputText: [O44.ResponseOutputText, T44.ResponseOutputText];
  "ResponseOutputText.ContainerFileCitation": [
    O44.ResponseOutputText.ContainerFileCitation,
    T44.ResponseOutputText.ContainerFileCitation,
  ];
  "ResponseOutputText.FileCitation": [
    O44.ResponseOutputText.FileCitation,
    T44.ResponseOutputText.FileCitation,
  ];
  "ResponseOutputText.FilePath": [O44.ResponseOutputText.FilePath, T44.ResponseOutputText.FilePath];
  "ResponseOutputText.Logprob": [O44.ResponseOutputText.Logprob, T44.ResponseOutputText.Logprob];
  "ResponseOutputText.Logprob.TopLogprob": [
    O44.ResponseOutputText.Logprob.TopLogprob,
    T44.ResponseOutputText.Logprob.TopLogprob,
  ];
  "ResponseOutputText.URLCitation": [O44.ResponseOutputText.URLCitation, T44.ResponseOutputText.URLCitation];
  ResponseOutputTextAnnotationAddedEvent: [
    O44.ResponseOutputTextAnnotationAddedEvent,
    T44.ResponseOutputTextAnnotationAddedEvent,
  ];
  ResponseParseParams: [O44.ResponseParseParams, T44.ResponseParseParams];
  ResponsePrompt: [O44.ResponsePrompt, T44.ResponsePrompt];
  ResponseQueuedEvent: [O44.ResponseQueuedEvent, T44.ResponseQueuedEvent];
  ResponseReasoningItem: [O44.ResponseReasoningItem, T44.ResponseReasoningItem];
  "ResponseReasoningItem.Content": [O44.ResponseReasoningItem.Content, T44.ResponseReasoningItem.Content];
  "ResponseReasoningItem.Summary": [O44.ResponseReasoningItem.Summary, T44.ResponseReasoningItem.Summary];
  ResponseReasoningSummaryPartAddedEvent: [
    O44.ResponseReasoningSummaryPartAddedEvent,
    T44.ResponseReasoningSummaryPartAddedEvent,
  ];
  "ResponseReasoningSummaryPartAddedEvent.Part": [
    O44.ResponseReasoningSummaryPartAddedEvent.Part,
    T44.ResponseReasoningSummaryPartAddedEvent.Part,
  ];
  ResponseReasoningSummaryPartDoneEvent: [
    O44.ResponseReasoningSummaryPartDoneEvent,
    T44.ResponseReasoningSummaryPartDoneEvent,
  ];
  "ResponseReasoningSummaryPartDoneEvent.Part": [
    O44.ResponseReasoningSummaryPartDoneEvent.Part,
    T44.ResponseReasoningSummaryPartDoneEvent.Part,
  ];
  ResponseReasoningSummaryTextDeltaEvent: [
    O44.ResponseReasoningSummaryTextDeltaEvent,
    T44.ResponseReasoningSummaryTextDeltaEvent,
  ];
  ResponseReasoningSummaryTextDoneEvent: [
    O44.ResponseReasoningSummaryTextDoneEvent,
    T44.ResponseReasoningSummaryTextDoneEvent,
  ];
  ResponseReasoningTextDeltaEvent: [O44.ResponseReasoningTextDeltaEvent, T44.ResponseReasoningTextDeltaEvent];
  ResponseReasoningTextDoneEvent: [O44.ResponseReasoningTextDoneEvent, T44.ResponseReasoningTextDoneEvent];
  ResponseRefusalDeltaEvent: [O44.ResponseRefusalDeltaEvent, T44.ResponseRefusalDeltaEvent];
  ResponseRefusalDoneEvent: [O44.ResponseRefusalDoneEvent, T44.ResponseRefusalDoneEvent];
  ResponseRetrieveParams: [O44.ResponseRetrieveParams, T44.ResponseRetrieveParams];
  "ResponseRetrieveParams.ResponseRetrieveParamsNonStreaming": [
    O44.ResponseRetrieveParams.ResponseRetrieveParamsNonStreaming,
    T44.ResponseRetrieveParams.ResponseRetrieveParamsNonStreaming,
  ];
  "ResponseRetrieveParams.ResponseRetrieveParamsStreaming": [
    O44.ResponseRetrieveParams.ResponseRetrieveParamsStreaming,
    T44.ResponseRetrieveParams.ResponseRetrieveParamsStreaming,
  ];
  ResponseRetrieveParamsBase: [O44.ResponseRetrieveParamsBase, T44.ResponseRetrieveParamsBase];
  ResponseRetrieveParamsNonStreaming: [
    O44.ResponseRetrieveParamsNonStreaming,
    T44.ResponseRetrieveParamsNonStreaming,
  ];
  ResponseRetrieveParamsStreaming: [O44.ResponseRetrieveParamsStreaming, T44.ResponseRetrieveParamsStreaming];
  ResponseStatus: [O44.ResponseStatus, T44.ResponseStatus];
  ResponseStreamEvent: [O44.ResponseStreamEvent, T44.ResponseStreamEvent];
  ResponseTextConfig: [O44.ResponseTextConfig, T44.ResponseTextConfig];
  ResponseTextDeltaEvent: [O44.ResponseTextDeltaEvent, T44.ResponseTextDeltaEvent];
  "ResponseTextDeltaEvent.Logprob": [O44.ResponseTextDeltaEvent.Logprob, T44.ResponseTextDeltaEvent.Logprob];
  "ResponseTextDeltaEvent.Logprob.TopLogprob": [
    O44.ResponseTextDeltaEvent.Logprob.TopLogprob,
    T44.ResponseTextDeltaEvent.Logprob.TopLogprob,
  ];
  ResponseTextDoneEvent: [O44.ResponseTextDoneEvent, T44.ResponseTextDoneEvent];
  "ResponseTextDoneEvent.Logprob": [O44.ResponseTextDoneEvent.Logprob, T44.ResponseTextDoneEvent.Logprob];
  "ResponseTextDoneEvent.Logprob.TopLogprob": [
    O44.ResponseTextDoneEvent.Logprob.TopLogprob,
    T44.ResponseTextDoneEvent.Logprob.TopLogprob,
  ];
  ResponseUsage: [O44.ResponseUsage, T44.ResponseUsage];
  "ResponseUsage.InputTokensDetails": [
    O44.ResponseUsage.InputTokensDetails,
    T44.ResponseUsage.InputTokensDetails,
  ];
  "ResponseUsage.OutputTokensDetails": [
    O44.ResponseUsage.OutputTokensDetails,
    T44.ResponseUsage.OutputTokensDetails,
  ];
  ResponseWebSearchCallCompletedEvent: [
    O44.ResponseWebSearchCallCompletedEvent,
    T44.ResponseWebSearchCallCompletedEvent,
  ];
  ResponseWebSearchCallInProgressEvent: [
    O44.ResponseWebSearchCallInProgressEvent,
    T44.ResponseWebSearchCallInProgressEvent,
  ];
  ResponseWebSearchCallSearchingEvent: [
    O44.ResponseWebSearchCallSearchingEvent,
    T44.ResponseWebSearchCallSearchingEvent,
  ];
  Tool: [O44.Tool, T44.Tool];
  "Tool.CodeInterpreter": [O44.Tool.CodeInterpreter, T44.Tool.CodeInterpreter];
  "Tool.CodeInterpreter.CodeInterpreterToolAuto": [
    O44.Tool.CodeInterpreter.CodeInterpreterToolAuto,
    T44.Tool.CodeInterpreter.CodeInterpreterToolAuto,
  ];
  "Tool.ImageGeneration": [O44.Tool.ImageGeneration, T44.Tool.ImageGeneration];
  "Tool.ImageGeneration.InputImageMask": [
    O44.Tool.ImageGeneration.InputImageMask,
    T44.Tool.ImageGeneration.InputImageMask,
  ];
  "Tool.LocalShell": [O44.Tool.LocalShell, T44.Tool.LocalShell];
  "Tool.Mcp": [O44.Tool.Mcp, T44.Tool.Mcp];
  "Tool.Mcp.McpToolApprovalFilter": [O44.Tool.Mcp.McpToolApprovalFilter, T44.Tool.Mcp.McpToolApprovalFilter];
  "Tool.Mcp.McpToolApprovalFilter.Always": [
    O44.Tool.Mcp.McpToolApprovalFilter.Always,
    T44.Tool.Mcp.McpToolApprovalFilter.Always,
  ];
  "Tool.Mcp.McpToolApprovalFilter.Never": [
    O44.Tool.Mcp.McpToolApprovalFilter.Never,
    T44.Tool.Mcp.McpToolApprovalFilter.Never,
  ];
  "Tool.Mcp.McpToolFilter": [O44.Tool.Mcp.McpToolFilter, T44.Tool.Mcp.McpToolFilter];
  ToolChoiceAllowed: [O44.ToolChoiceAllowed, T44.ToolChoiceAllowed];
  ToolChoiceApplyPatch: [O44.ToolChoiceApplyPatch, T44.ToolChoiceApplyPatch];
  ToolChoiceCustom: [O44.ToolChoiceCustom, T44.ToolChoiceCustom];
  ToolChoiceFunction: [O44.ToolChoiceFunction, T44.ToolChoiceFunction];
  ToolChoiceMcp: [O44.ToolChoiceMcp, T44.ToolChoiceMcp];
  ToolChoiceOptions: [O44.ToolChoiceOptions, T44.ToolChoiceOptions];
  ToolChoiceShell: [O44.ToolChoiceShell, T44.ToolChoiceShell];
  ToolChoiceTypes: [O44.ToolChoiceTypes, T44.ToolChoiceTypes];
  WebSearchPreviewTool: [O44.WebSearchPreviewTool, T44.WebSearchPreviewTool];
  "WebSearchPreviewTool.UserLocation": [
    O44.WebSearchPreviewTool.UserLocation,
    T44.WebSearchPreviewTool.UserLocation,
  ];
  WebSearchTool: [O44.WebSearchTool, T44.WebSearchTool];
  "WebSearchTool.Filters": [O44.WebSearchTool.Filters, T44.WebSearchTool.Filters];
  "WebSearchTool.UserLocation": [O44.WebSearchTool.UserLocation, T44.WebSearchTool.UserLocation];
  ParsedContent: [O44.ParsedContent<{ sample: string }>, T44.ParsedContent<{ sample: string }>];
  ParsedResponse: [O44.ParsedResponse<{ sample: string }>, T44.ParsedResponse<{ sample: string }>];
  ParsedResponseOutputItem: [
    O44.ParsedResponseOutputItem<{ sample: string }>,
    T44.ParsedResponseOutputItem<{ sample: string }>,
  ];
  ParsedResponseOutputMessage: [
    O44.ParsedResponseOutputMessage<{ sample: string }>,
    T44.ParsedResponseOutputMessage<{ sample: string }>,
  ];
  ParsedResponseOutputText: [
    O44.ParsedResponseOutputText<{ sample: string }>,
    T44.ParsedResponseOutputText<{ sample: string }>,
  ];
}

/** responses/responses */
interface Pages44 {
  ResponseItemsPage: [O44.ResponseItemsPage, T44.ResponseItemsPage];
}

/** shared */
interface Types45 {
  AllModels: [O45.AllModels, T45.AllModels];
  ChatModel: [O45.ChatModel, T45.ChatModel];
  ComparisonFilter: [O45.ComparisonFilter, T45.ComparisonFilter];
  CompoundFilter: [O45.CompoundFilter, T45.CompoundFilter];
  CustomToolInputFormat: [O45.CustomToolInputFormat, T45.CustomToolInputFormat];
  "CustomToolInputFormat.Grammar": [O45.CustomToolInputFormat.Grammar, T45.CustomToolInputFormat.Grammar];
  "CustomToolInputFormat.Text": [O45.CustomToolInputFormat.Text, T45.CustomToolInputFormat.Text];
  ErrorObject: [O45.ErrorObject, T45.ErrorObject];
  FunctionDefinition: [O45.FunctionDefinition, T45.FunctionDefinition];
  FunctionParameters: [O45.FunctionParameters, T45.FunctionParameters];
  Metadata: [O45.Metadata, T45.Metadata];
  Reasoning: [O45.Reasoning, T45.Reasoning];
  ReasoningEffort: [O45.ReasoningEffort, T45.ReasoningEffort];
  ResponseFormatJSONObject: [O45.ResponseFormatJSONObject, T45.ResponseFormatJSONObject];
  ResponseFormatJSONSchema: [O45.ResponseFormatJSONSchema, T45.ResponseFormatJSONSchema];
  "ResponseFormatJSONSchema.JSONSchema": [
    O45.ResponseFormatJSONSchema.JSONSchema,
    T45.ResponseFormatJSONSchema.JSONSchema,
  ];
  ResponseFormatText: [O45.ResponseFormatText, T45.ResponseFormatText];
  ResponseFormatTextGrammar: [O45.ResponseFormatTextGrammar, T45.ResponseFormatTextGrammar];
  ResponseFormatTextPython: [O45.ResponseFormatTextPython, T45.ResponseFormatTextPython];
  ResponsesModel: [O45.ResponsesModel, T45.ResponsesModel];
}

/** uploads/parts */
interface Types46 {
  PartCreateParams: [O46.PartCreateParams, T46.PartCreateParams];
  UploadPart: [O46.UploadPart, T46.UploadPart];
}

/** uploads/uploads */
interface Types47 {
  Upload: [O47.Upload, T47.Upload];
  UploadCompleteParams: [O47.UploadCompleteParams, T47.UploadCompleteParams];
  UploadCreateParams: [O47.UploadCreateParams, T47.UploadCreateParams];
  "UploadCreateParams.ExpiresAfter": [
    O47.UploadCreateParams.ExpiresAfter,
    T47.UploadCreateParams.ExpiresAfter,
  ];
}

/** vector-stores/file-batches */
interface Types48 {
  FileBatchCancelParams: [O48.FileBatchCancelParams, T48.FileBatchCancelParams];
  FileBatchCreateParams: [O48.FileBatchCreateParams, T48.FileBatchCreateParams];
  "FileBatchCreateParams.File": [O48.FileBatchCreateParams.File, T48.FileBatchCreateParams.File];
  FileBatchListFilesParams: [O48.FileBatchListFilesParams, T48.FileBatchListFilesParams];
  FileBatchRetrieveParams: [O48.FileBatchRetrieveParams, T48.FileBatchRetrieveParams];
  VectorStoreFileBatch: [O48.VectorStoreFileBatch, T48.VectorStoreFileBatch];
  "VectorStoreFileBatch.FileCounts": [
    O48.VectorStoreFileBatch.FileCounts,
    T48.VectorStoreFileBatch.FileCounts,
  ];
}

/** vector-stores/files */
interface Types49 {
  FileContentParams: [O49.FileContentParams, T49.FileContentParams];
  FileContentResponse: [O49.FileContentResponse, T49.FileContentResponse];
  FileCreateParams: [O49.FileCreateParams, T49.FileCreateParams];
  FileDeleteParams: [O49.FileDeleteParams, T49.FileDeleteParams];
  FileListParams: [O49.FileListParams, T49.FileListParams];
  FileRetrieveParams: [O49.FileRetrieveParams, T49.FileRetrieveParams];
  FileUpdateParams: [O49.FileUpdateParams, T49.FileUpdateParams];
  VectorStoreFile: [O49.VectorStoreFile, T49.VectorStoreFile];
  "VectorStoreFile.LastError": [O49.VectorStoreFile.LastError, T49.VectorStoreFile.LastError];
  VectorStoreFileDeleted: [O49.VectorStoreFileDeleted, T49.VectorStoreFileDeleted];
}

/** vector-stores/files */
interface Pages49 {
  VectorStoreFilesPage: [O49.VectorStoreFilesPage, T49.VectorStoreFilesPage];
  FileContentResponsesPage: [O49.FileContentResponsesPage, T49.FileContentResponsesPage];
}

/** vector-stores/vector-stores */
interface Types50 {
  AutoFileChunkingStrategyParam: [O50.AutoFileChunkingStrategyParam, T50.AutoFileChunkingStrategyParam];
  FileChunkingStrategy: [O50.FileChunkingStrategy, T50.FileChunkingStrategy];
  FileChunkingStrategyParam: [O50.FileChunkingStrategyParam, T50.FileChunkingStrategyParam];
  OtherFileChunkingStrategyObject: [O50.OtherFileChunkingStrategyObject, T50.OtherFileChunkingStrategyObject];
  StaticFileChunkingStrategy: [O50.StaticFileChunkingStrategy, T50.StaticFileChunkingStrategy];
  StaticFileChunkingStrategyObject: [
    O50.StaticFileChunkingStrategyObject,
    T50.StaticFileChunkingStrategyObject,
  ];
  StaticFileChunkingStrategyObjectParam: [
    O50.StaticFileChunkingStrategyObjectParam,
    T50.StaticFileChunkingStrategyObjectParam,
  ];
  VectorStore: [O50.VectorStore, T50.VectorStore];
  "VectorStore.ExpiresAfter": [O50.VectorStore.ExpiresAfter, T50.VectorStore.ExpiresAfter];
  "VectorStore.FileCounts": [O50.VectorStore.FileCounts, T50.VectorStore.FileCounts];
  VectorStoreCreateParams: [O50.VectorStoreCreateParams, T50.VectorStoreCreateParams];
  "VectorStoreCreateParams.ExpiresAfter": [
    O50.VectorStoreCreateParams.ExpiresAfter,
    T50.VectorStoreCreateParams.ExpiresAfter,
  ];
  VectorStoreDeleted: [O50.VectorStoreDeleted, T50.VectorStoreDeleted];
  VectorStoreListParams: [O50.VectorStoreListParams, T50.VectorStoreListParams];
  VectorStoreSearchParams: [O50.VectorStoreSearchParams, T50.VectorStoreSearchParams];
  "VectorStoreSearchParams.RankingOptions": [
    O50.VectorStoreSearchParams.RankingOptions,
    T50.VectorStoreSearchParams.RankingOptions,
  ];
  VectorStoreSearchResponse: [O50.VectorStoreSearchResponse, T50.VectorStoreSearchResponse];
  "VectorStoreSearchResponse.Content": [
    O50.VectorStoreSearchResponse.Content,
    T50.VectorStoreSearchResponse.Content,
  ];
  VectorStoreUpdateParams: [O50.VectorStoreUpdateParams, T50.VectorStoreUpdateParams];
  "VectorStoreUpdateParams.ExpiresAfter": [
    O50.VectorStoreUpdateParams.ExpiresAfter,
    T50.VectorStoreUpdateParams.ExpiresAfter,
  ];
}

/** vector-stores/vector-stores */
interface Pages50 {
  VectorStoresPage: [O50.VectorStoresPage, T50.VectorStoresPage];
  VectorStoreSearchResponsesPage: [O50.VectorStoreSearchResponsesPage, T50.VectorStoreSearchResponsesPage];
}

/** videos */
interface Types51 {
  Video: [O51.Video, T51.Video];
  VideoCreateError: [O51.VideoCreateError, T51.VideoCreateError];
  VideoCreateParams: [O51.VideoCreateParams, T51.VideoCreateParams];
  VideoDeleteResponse: [O51.VideoDeleteResponse, T51.VideoDeleteResponse];
  VideoDownloadContentParams: [O51.VideoDownloadContentParams, T51.VideoDownloadContentParams];
  VideoListParams: [O51.VideoListParams, T51.VideoListParams];
  VideoModel: [O51.VideoModel, T51.VideoModel];
  VideoRemixParams: [O51.VideoRemixParams, T51.VideoRemixParams];
  VideoSeconds: [O51.VideoSeconds, T51.VideoSeconds];
  VideoSize: [O51.VideoSize, T51.VideoSize];
}

/** videos */
interface Pages51 {
  VideosPage: [O51.VideosPage, T51.VideosPage];
}

/** webhooks */
interface Types52 {
  BatchCancelledWebhookEvent: [O52.BatchCancelledWebhookEvent, T52.BatchCancelledWebhookEvent];
  "BatchCancelledWebhookEvent.Data": [
    O52.BatchCancelledWebhookEvent.Data,
    T52.BatchCancelledWebhookEvent.Data,
  ];
  BatchCompletedWebhookEvent: [O52.BatchCompletedWebhookEvent, T52.BatchCompletedWebhookEvent];
  "BatchCompletedWebhookEvent.Data": [
    O52.BatchCompletedWebhookEvent.Data,
    T52.BatchCompletedWebhookEvent.Data,
  ];
  BatchExpiredWebhookEvent: [O52.BatchExpiredWebhookEvent, T52.BatchExpiredWebhookEvent];
  "BatchExpiredWebhookEvent.Data": [O52.BatchExpiredWebhookEvent.Data, T52.BatchExpiredWebhookEvent.Data];
  BatchFailedWebhookEvent: [O52.BatchFailedWebhookEvent, T52.BatchFailedWebhookEvent];
  "BatchFailedWebhookEvent.Data": [O52.BatchFailedWebhookEvent.Data, T52.BatchFailedWebhookEvent.Data];
  EvalRunCanceledWebhookEvent: [O52.EvalRunCanceledWebhookEvent, T52.EvalRunCanceledWebhookEvent];
  "EvalRunCanceledWebhookEvent.Data": [
    O52.EvalRunCanceledWebhookEvent.Data,
    T52.EvalRunCanceledWebhookEvent.Data,
  ];
  EvalRunFailedWebhookEvent: [O52.EvalRunFailedWebhookEvent, T52.EvalRunFailedWebhookEvent];
  "EvalRunFailedWebhookEvent.Data": [O52.EvalRunFailedWebhookEvent.Data, T52.EvalRunFailedWebhookEvent.Data];
  EvalRunSucceededWebhookEvent: [O52.EvalRunSucceededWebhookEvent, T52.EvalRunSucceededWebhookEvent];
  "EvalRunSucceededWebhookEvent.Data": [
    O52.EvalRunSucceededWebhookEvent.Data,
    T52.EvalRunSucceededWebhookEvent.Data,
  ];
  FineTuningJobCancelledWebhookEvent: [
    O52.FineTuningJobCancelledWebhookEvent,
    T52.FineTuningJobCancelledWebhookEvent,
  ];
  "FineTuningJobCancelledWebhookEvent.Data": [
    O52.FineTuningJobCancelledWebhookEvent.Data,
    T52.FineTuningJobCancelledWebhookEvent.Data,
  ];
  FineTuningJobFailedWebhookEvent: [O52.FineTuningJobFailedWebhookEvent, T52.FineTuningJobFailedWebhookEvent];
  "FineTuningJobFailedWebhookEvent.Data": [
    O52.FineTuningJobFailedWebhookEvent.Data,
    T52.FineTuningJobFailedWebhookEvent.Data,
  ];
  FineTuningJobSucceededWebhookEvent: [
    O52.FineTuningJobSucceededWebhookEvent,
    T52.FineTuningJobSucceededWebhookEvent,
  ];
  "FineTuningJobSucceededWebhookEvent.Data": [
    O52.FineTuningJobSucceededWebhookEvent.Data,
    T52.FineTuningJobSucceededWebhookEvent.Data,
  ];
  RealtimeCallIncomingWebhookEvent: [
    O52.RealtimeCallIncomingWebhookEvent,
    T52.RealtimeCallIncomingWebhookEvent,
  ];
  "RealtimeCallIncomingWebhookEvent.Data": [
    O52.RealtimeCallIncomingWebhookEvent.Data,
    T52.RealtimeCallIncomingWebhookEvent.Data,
  ];
  "RealtimeCallIncomingWebhookEvent.Data.SipHeader": [
    O52.RealtimeCallIncomingWebhookEvent.Data.SipHeader,
    T52.RealtimeCallIncomingWebhookEvent.Data.SipHeader,
  ];
  ResponseCancelledWebhookEvent: [O52.ResponseCancelledWebhookEvent, T52.ResponseCancelledWebhookEvent];
  "ResponseCancelledWebhookEvent.Data": [
    O52.ResponseCancelledWebhookEvent.Data,
    T52.ResponseCancelledWebhookEvent.Data,
  ];
  ResponseCompletedWebhookEvent: [O52.ResponseCompletedWebhookEvent, T52.ResponseCompletedWebhookEvent];
  "ResponseCompletedWebhookEvent.Data": [
    O52.ResponseCompletedWebhookEvent.Data,
    T52.ResponseCompletedWebhookEvent.Data,
  ];
  ResponseFailedWebhookEvent: [O52.ResponseFailedWebhookEvent, T52.ResponseFailedWebhookEvent];
  "ResponseFailedWebhookEvent.Data": [
    O52.ResponseFailedWebhookEvent.Data,
    T52.ResponseFailedWebhookEvent.Data,
  ];
  ResponseIncompleteWebhookEvent: [O52.ResponseIncompleteWebhookEvent, T52.ResponseIncompleteWebhookEvent];
  "ResponseIncompleteWebhookEvent.Data": [
    O52.ResponseIncompleteWebhookEvent.Data,
    T52.ResponseIncompleteWebhookEvent.Data,
  ];
  UnwrapWebhookEvent: [O52.UnwrapWebhookEvent, T52.UnwrapWebhookEvent];
}

/** all methods, with the number of their overloads */
interface Methods {
  "completions.create": 3;
  "chat.completions.create": 3;
  "chat.completions.retrieve": 1;
  "chat.completions.update": 1;
  "chat.completions.list": 1;
  "chat.completions.delete": 1;
  "chat.completions.parse": 1;
  "chat.completions.runTools": 2;
  "chat.completions.stream": 1;
  "chat.completions.messages.list": 1;
  "embeddings.create": 1;
  "files.create": 1;
  "files.retrieve": 1;
  "files.list": 1;
  "files.delete": 1;
  "files.content": 1;
  "files.waitForProcessing": 1;
  "images.createVariation": 1;
  "images.edit": 3;
  "images.generate": 3;
  "audio.transcriptions.create": 6;
  "audio.translations.create": 4;
  "audio.speech.create": 1;
  "moderations.create": 1;
  "models.retrieve": 1;
  "models.list": 1;
  "models.delete": 1;
  "fineTuning.jobs.create": 1;
  "fineTuning.jobs.retrieve": 1;
  "fineTuning.jobs.list": 1;
  "fineTuning.jobs.cancel": 1;
  "fineTuning.jobs.listEvents": 1;
  "fineTuning.jobs.pause": 1;
  "fineTuning.jobs.resume": 1;
  "fineTuning.jobs.checkpoints.list": 1;
  "fineTuning.checkpoints.permissions.create": 1;
  "fineTuning.checkpoints.permissions.retrieve": 1;
  "fineTuning.checkpoints.permissions.delete": 1;
  "fineTuning.alpha.graders.run": 1;
  "fineTuning.alpha.graders.validate": 1;
  "vectorStores.create": 1;
  "vectorStores.retrieve": 1;
  "vectorStores.update": 1;
  "vectorStores.list": 1;
  "vectorStores.delete": 1;
  "vectorStores.search": 1;
  "vectorStores.files.create": 1;
  "vectorStores.files.retrieve": 1;
  "vectorStores.files.update": 1;
  "vectorStores.files.list": 1;
  "vectorStores.files.delete": 1;
  "vectorStores.files.content": 1;
  "vectorStores.files.createAndPoll": 1;
  "vectorStores.files.poll": 1;
  "vectorStores.files.upload": 1;
  "vectorStores.files.uploadAndPoll": 1;
  "vectorStores.fileBatches.create": 1;
  "vectorStores.fileBatches.retrieve": 1;
  "vectorStores.fileBatches.cancel": 1;
  "vectorStores.fileBatches.createAndPoll": 1;
  "vectorStores.fileBatches.listFiles": 1;
  "vectorStores.fileBatches.poll": 1;
  "vectorStores.fileBatches.uploadAndPoll": 1;
  "webhooks.unwrap": 1;
  "webhooks.verifySignature": 1;
  "beta.realtime.sessions.create": 1;
  "beta.realtime.transcriptionSessions.create": 1;
  "beta.chatkit.sessions.create": 1;
  "beta.chatkit.sessions.cancel": 1;
  "beta.chatkit.threads.retrieve": 1;
  "beta.chatkit.threads.list": 1;
  "beta.chatkit.threads.delete": 1;
  "beta.chatkit.threads.listItems": 1;
  "beta.assistants.create": 1;
  "beta.assistants.retrieve": 1;
  "beta.assistants.update": 1;
  "beta.assistants.list": 1;
  "beta.assistants.delete": 1;
  "beta.threads.create": 1;
  "beta.threads.retrieve": 1;
  "beta.threads.update": 1;
  "beta.threads.delete": 1;
  "beta.threads.createAndRun": 3;
  "beta.threads.createAndRunPoll": 1;
  "beta.threads.createAndRunStream": 1;
  "beta.threads.runs.create": 3;
  "beta.threads.runs.retrieve": 1;
  "beta.threads.runs.update": 1;
  "beta.threads.runs.list": 1;
  "beta.threads.runs.cancel": 1;
  "beta.threads.runs.createAndPoll": 1;
  "beta.threads.runs.createAndStream": 1;
  "beta.threads.runs.poll": 1;
  "beta.threads.runs.stream": 1;
  "beta.threads.runs.submitToolOutputs": 3;
  "beta.threads.runs.submitToolOutputsAndPoll": 1;
  "beta.threads.runs.submitToolOutputsStream": 1;
  "beta.threads.runs.steps.retrieve": 1;
  "beta.threads.runs.steps.list": 1;
  "beta.threads.messages.create": 1;
  "beta.threads.messages.retrieve": 1;
  "beta.threads.messages.update": 1;
  "beta.threads.messages.list": 1;
  "beta.threads.messages.delete": 1;
  "batches.create": 1;
  "batches.retrieve": 1;
  "batches.list": 1;
  "batches.cancel": 1;
  "uploads.create": 1;
  "uploads.cancel": 1;
  "uploads.complete": 1;
  "uploads.parts.create": 1;
  "responses.create": 3;
  "responses.retrieve": 3;
  "responses.delete": 1;
  "responses.cancel": 1;
  "responses.compact": 1;
  "responses.parse": 1;
  "responses.stream": 1;
  "responses.inputItems.list": 1;
  "responses.inputTokens.count": 1;
  "realtime.clientSecrets.create": 1;
  "realtime.calls.accept": 1;
  "realtime.calls.hangup": 1;
  "realtime.calls.refer": 1;
  "realtime.calls.reject": 1;
  "conversations.create": 1;
  "conversations.retrieve": 1;
  "conversations.update": 1;
  "conversations.delete": 1;
  "conversations.items.create": 1;
  "conversations.items.retrieve": 1;
  "conversations.items.list": 1;
  "conversations.items.delete": 1;
  "evals.create": 1;
  "evals.retrieve": 1;
  "evals.update": 1;
  "evals.list": 1;
  "evals.delete": 1;
  "evals.runs.create": 1;
  "evals.runs.retrieve": 1;
  "evals.runs.list": 1;
  "evals.runs.delete": 1;
  "evals.runs.cancel": 1;
  "evals.runs.outputItems.retrieve": 1;
  "evals.runs.outputItems.list": 1;
  "containers.create": 1;
  "containers.retrieve": 1;
  "containers.list": 1;
  "containers.delete": 1;
  "containers.files.create": 1;
  "containers.files.retrieve": 1;
  "containers.files.list": 1;
  "containers.files.delete": 1;
  "containers.files.content.retrieve": 1;
  "videos.create": 1;
  "videos.retrieve": 1;
  "videos.list": 1;
  "videos.delete": 1;
  "videos.downloadContent": 1;
  "videos.remix": 1;
}

export type Types0Fail = Nothing<TypeFailures<"audio/audio", Types0>>;
export type Types1Fail = Nothing<TypeFailures<"audio/speech", Types1>>;
export type Types2Fail = Nothing<TypeFailures<"audio/transcriptions", Types2>>;
export type Types3Fail = Nothing<TypeFailures<"audio/translations", Types3>>;
export type Types4Fail = Nothing<TypeFailures<"batches", Types4>>;
export type Pages4Fail = Nothing<PageFailures<"batches", Pages4>>;
export type Types5Fail = Nothing<TypeFailures<"beta/assistants", Types5>>;
export type Pages5Fail = Nothing<PageFailures<"beta/assistants", Pages5>>;
export type Types6Fail = Nothing<TypeFailures<"beta/chatkit/chatkit", Types6>>;
export type Types7Fail = Nothing<TypeFailures<"beta/chatkit/sessions", Types7>>;
export type Types8Fail = Nothing<TypeFailures<"beta/chatkit/threads", Types8>>;
export type Pages8Fail = Nothing<PageFailures<"beta/chatkit/threads", Pages8>>;
export type Types9Fail = Nothing<TypeFailures<"beta/realtime/realtime", Types9>>;
export type Types10Fail = Nothing<TypeFailures<"beta/realtime/sessions", Types10>>;
export type Types11Fail = Nothing<TypeFailures<"beta/realtime/transcription-sessions", Types11>>;
export type Types12Fail = Nothing<TypeFailures<"beta/threads/messages", Types12>>;
export type Pages12Fail = Nothing<PageFailures<"beta/threads/messages", Pages12>>;
export type Types13Fail = Nothing<TypeFailures<"beta/threads/runs/runs", Types13>>;
export type Pages13Fail = Nothing<PageFailures<"beta/threads/runs/runs", Pages13>>;
export type Types14Fail = Nothing<TypeFailures<"beta/threads/runs/steps", Types14>>;
export type Pages14Fail = Nothing<PageFailures<"beta/threads/runs/steps", Pages14>>;
export type Types15Fail = Nothing<TypeFailures<"beta/threads/threads", Types15>>;
export type Types16Fail = Nothing<TypeFailures<"chat/chat", Types16>>;
export type Types17Fail = Nothing<TypeFailures<"chat/completions/completions", Types17>>;
export type Pages17Fail = Nothing<PageFailures<"chat/completions/completions", Pages17>>;
export type Types18Fail = Nothing<TypeFailures<"chat/completions/messages", Types18>>;
export type Types19Fail = Nothing<TypeFailures<"completions", Types19>>;
export type Types20Fail = Nothing<TypeFailures<"containers/containers", Types20>>;
export type Pages20Fail = Nothing<PageFailures<"containers/containers", Pages20>>;
export type Types21Fail = Nothing<TypeFailures<"containers/files/content", Types21>>;
export type Types22Fail = Nothing<TypeFailures<"containers/files/files", Types22>>;
export type Pages22Fail = Nothing<PageFailures<"containers/files/files", Pages22>>;
export type Types23Fail = Nothing<TypeFailures<"conversations/conversations", Types23>>;
export type Types24Fail = Nothing<TypeFailures<"conversations/items", Types24>>;
export type Pages24Fail = Nothing<PageFailures<"conversations/items", Pages24>>;
export type Types25Fail = Nothing<TypeFailures<"embeddings", Types25>>;
export type Types26Fail = Nothing<TypeFailures<"evals/evals", Types26>>;
export type Pages26Fail = Nothing<PageFailures<"evals/evals", Pages26>>;
export type Types27Fail = Nothing<TypeFailures<"evals/runs/output-items", Types27>>;
export type Pages27Fail = Nothing<PageFailures<"evals/runs/output-items", Pages27>>;
export type Types28Fail = Nothing<TypeFailures<"evals/runs/runs", Types28>>;
export type Pages28Fail = Nothing<PageFailures<"evals/runs/runs", Pages28>>;
export type Types29Fail = Nothing<TypeFailures<"files", Types29>>;
export type Pages29Fail = Nothing<PageFailures<"files", Pages29>>;
export type Types30Fail = Nothing<TypeFailures<"fine-tuning/alpha/graders", Types30>>;
export type Types31Fail = Nothing<TypeFailures<"fine-tuning/checkpoints/permissions", Types31>>;
export type Pages31Fail = Nothing<PageFailures<"fine-tuning/checkpoints/permissions", Pages31>>;
export type Types32Fail = Nothing<TypeFailures<"fine-tuning/jobs/checkpoints", Types32>>;
export type Pages32Fail = Nothing<PageFailures<"fine-tuning/jobs/checkpoints", Pages32>>;
export type Types33Fail = Nothing<TypeFailures<"fine-tuning/jobs/jobs", Types33>>;
export type Pages33Fail = Nothing<PageFailures<"fine-tuning/jobs/jobs", Pages33>>;
export type Types34Fail = Nothing<TypeFailures<"fine-tuning/methods", Types34>>;
export type Types35Fail = Nothing<TypeFailures<"graders/grader-models", Types35>>;
export type Types36Fail = Nothing<TypeFailures<"images", Types36>>;
export type Types37Fail = Nothing<TypeFailures<"models", Types37>>;
export type Pages37Fail = Nothing<PageFailures<"models", Pages37>>;
export type Types38Fail = Nothing<TypeFailures<"moderations", Types38>>;
export type Types39Fail = Nothing<TypeFailures<"realtime/calls", Types39>>;
export type Types40Fail = Nothing<TypeFailures<"realtime/client-secrets", Types40>>;
export type Types41Fail = Nothing<TypeFailures<"realtime/realtime", Types41>>;
export type Types42Fail = Nothing<TypeFailures<"responses/input-items", Types42>>;
export type Types43Fail = Nothing<TypeFailures<"responses/input-tokens", Types43>>;
export type Types44Fail = Nothing<TypeFailures<"responses/responses", Types44>>;
export type Pages44Fail = Nothing<PageFailures<"responses/responses", Pages44>>;
export type Types45Fail = Nothing<TypeFailures<"shared", Types45>>;
export type Types46Fail = Nothing<TypeFailures<"uploads/parts", Types46>>;
export type Types47Fail = Nothing<TypeFailures<"uploads/uploads", Types47>>;
export type Types48Fail = Nothing<TypeFailures<"vector-stores/file-batches", Types48>>;
export type Types49Fail = Nothing<TypeFailures<"vector-stores/files", Types49>>;
export type Pages49Fail = Nothing<PageFailures<"vector-stores/files", Pages49>>;
export type Types50Fail = Nothing<TypeFailures<"vector-stores/vector-stores", Types50>>;
export type Pages50Fail = Nothing<PageFailures<"vector-stores/vector-stores", Pages50>>;
export type Types51Fail = Nothing<TypeFailures<"videos", Types51>>;
export type Pages51Fail = Nothing<PageFailures<"videos", Pages51>>;
export type Types52Fail = Nothing<TypeFailures<"webhooks", Types52>>;
export type OptionsFail = Nothing<OptionFailures>;
export type MethodsFail = Nothing<MethodFailures<Methods>>;
export type UnusedFail = Nothing<
  Unused<
    | keyof Methods
    | NamedOptions
    | Named<"audio/audio", Types0>
    | Named<"audio/speech", Types1>
    | Named<"audio/transcriptions", Types2>
    | Named<"audio/translations", Types3>
    | Named<"batches", Types4>
    | Named<"batches", Pages4>
    | Named<"beta/assistants", Types5>
    | Named<"beta/assistants", Pages5>
    | Named<"beta/chatkit/chatkit", Types6>
    | Named<"beta/chatkit/sessions", Types7>
    | Named<"beta/chatkit/threads", Types8>
    | Named<"beta/chatkit/threads", Pages8>
    | Named<"beta/realtime/realtime", Types9>
    | Named<"beta/realtime/sessions", Types10>
    | Named<"beta/realtime/transcription-sessions", Types11>
    | Named<"beta/threads/messages", Types12>
    | Named<"beta/threads/messages", Pages12>
    | Named<"beta/threads/runs/runs", Types13>
    | Named<"beta/threads/runs/runs", Pages13>
    | Named<"beta/threads/runs/steps", Types14>
    | Named<"beta/threads/runs/steps", Pages14>
    | Named<"beta/threads/threads", Types15>
    | Named<"chat/chat", Types16>
    | Named<"chat/completions/completions", Types17>
    | Named<"chat/completions/completions", Pages17>
    | Named<"chat/completions/messages", Types18>
    | Named<"completions", Types19>
    | Named<"containers/containers", Types20>
    | Named<"containers/containers", Pages20>
    | Named<"containers/files/content", Types21>
    | Named<"containers/files/files", Types22>
    | Named<"containers/files/files", Pages22>
    | Named<"conversations/conversations", Types23>
    | Named<"conversations/items", Types24>
    | Named<"conversations/items", Pages24>
    | Named<"embeddings", Types25>
    | Named<"evals/evals", Types26>
    | Named<"evals/evals", Pages26>
    | Named<"evals/runs/output-items", Types27>
    | Named<"evals/runs/output-items", Pages27>
    | Named<"evals/runs/runs", Types28>
    | Named<"evals/runs/runs", Pages28>
    | Named<"files", Types29>
    | Named<"files", Pages29>
    | Named<"fine-tuning/alpha/graders", Types30>
    | Named<"fine-tuning/checkpoints/permissions", Types31>
    | Named<"fine-tuning/checkpoints/permissions", Pages31>
    | Named<"fine-tuning/jobs/checkpoints", Types32>
    | Named<"fine-tuning/jobs/checkpoints", Pages32>
    | Named<"fine-tuning/jobs/jobs", Types33>
    | Named<"fine-tuning/jobs/jobs", Pages33>
    | Named<"fine-tuning/methods", Types34>
    | Named<"graders/grader-models", Types35>
    | Named<"images", Types36>
    | Named<"models", Types37>
    | Named<"models", Pages37>
    | Named<"moderations", Types38>
    | Named<"realtime/calls", Types39>
    | Named<"realtime/client-secrets", Types40>
    | Named<"realtime/realtime", Types41>
    | Named<"responses/input-items", Types42>
    | Named<"responses/input-tokens", Types43>
    | Named<"responses/responses", Types44>
    | Named<"responses/responses", Pages44>
    | Named<"shared", Types45>
    | Named<"uploads/parts", Types46>
    | Named<"uploads/uploads", Types47>
    | Named<"vector-stores/file-batches", Types48>
    | Named<"vector-stores/files", Types49>
    | Named<"vector-stores/files", Pages49>
    | Named<"vector-stores/vector-stores", Types50>
    | Named<"vector-stores/vector-stores", Pages50>
    | Named<"videos", Types51>
    | Named<"videos", Pages51>
    | Named<"webhooks", Types52>
  >
>;
