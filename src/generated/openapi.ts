// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

export interface paths {
  "/assistants": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.assistants.list"];
    put?: never;
    post: operations["beta.assistants.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/assistants/{assistant_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.assistants.retrieve"];
    put?: never;
    post: operations["beta.assistants.update"];
    delete: operations["beta.assistants.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audio/speech": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["audio.speech.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audio/transcriptions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["audio.transcriptions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audio/translations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["audio.translations.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/batches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["batches.list"];
    put?: never;
    post: operations["batches.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/batches/{batch_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["batches.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/batches/{batch_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["batches.cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chat/completions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["chat.completions.list"];
    put?: never;
    post: operations["chat.completions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chat/completions/{completion_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["chat.completions.retrieve"];
    put?: never;
    post: operations["chat.completions.update"];
    delete: operations["chat.completions.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chat/completions/{completion_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["chat.completions.messages.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chatkit/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["beta.chatkit.sessions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chatkit/sessions/{session_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["beta.chatkit.sessions.cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chatkit/threads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.chatkit.threads.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chatkit/threads/{thread_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.chatkit.threads.retrieve"];
    put?: never;
    post?: never;
    delete: operations["beta.chatkit.threads.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/chatkit/threads/{thread_id}/items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.chatkit.threads.listItems"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/completions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["completions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/containers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["containers.list"];
    put?: never;
    post: operations["containers.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/containers/{container_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["containers.retrieve"];
    put?: never;
    post?: never;
    delete: operations["containers.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/containers/{container_id}/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["containers.files.list"];
    put?: never;
    post: operations["containers.files.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/containers/{container_id}/files/{file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["containers.files.retrieve"];
    put?: never;
    post?: never;
    delete: operations["containers.files.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/containers/{container_id}/files/{file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["containers.files.content.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["conversations.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/{conversation_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["conversations.retrieve"];
    put?: never;
    post: operations["conversations.update"];
    delete: operations["conversations.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/{conversation_id}/items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["conversations.items.list"];
    put?: never;
    post: operations["conversations.items.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/{conversation_id}/items/{item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["conversations.items.retrieve"];
    put?: never;
    post?: never;
    delete: operations["conversations.items.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/embeddings": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["embeddings.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/evals": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["evals.list"];
    put?: never;
    post: operations["evals.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/evals/{eval_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["evals.retrieve"];
    put?: never;
    post: operations["evals.update"];
    delete: operations["evals.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/evals/{eval_id}/runs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["evals.runs.list"];
    put?: never;
    post: operations["evals.runs.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/evals/{eval_id}/runs/{run_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["evals.runs.retrieve"];
    put?: never;
    post: operations["evals.runs.cancel"];
    delete: operations["evals.runs.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/evals/{eval_id}/runs/{run_id}/output_items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["evals.runs.outputItems.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["evals.runs.outputItems.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["files.list"];
    put?: never;
    post: operations["files.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/{file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["files.retrieve"];
    put?: never;
    post?: never;
    delete: operations["files.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/files/{file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["files.content"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/alpha/graders/run": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["fineTuning.alpha.graders.run"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/alpha/graders/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["fineTuning.alpha.graders.validate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["fineTuning.checkpoints.permissions.retrieve"];
    put?: never;
    post: operations["fineTuning.checkpoints.permissions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete: operations["fineTuning.checkpoints.permissions.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/jobs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["fineTuning.jobs.list"];
    put?: never;
    post: operations["fineTuning.jobs.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/jobs/{fine_tuning_job_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["fineTuning.jobs.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/jobs/{fine_tuning_job_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["fineTuning.jobs.cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["fineTuning.jobs.checkpoints.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/jobs/{fine_tuning_job_id}/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["fineTuning.jobs.listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/jobs/{fine_tuning_job_id}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["fineTuning.jobs.pause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/fine_tuning/jobs/{fine_tuning_job_id}/resume": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["fineTuning.jobs.resume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/images/edits": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["images.edit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/images/generations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["images.generate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/images/variations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["images.createVariation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/models": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["models.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/models/{model}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["models.retrieve"];
    put?: never;
    post?: never;
    delete: operations["models.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moderations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["moderations.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/realtime/calls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["realtime.calls.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/realtime/calls/{call_id}/accept": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["realtime.calls.accept"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/realtime/calls/{call_id}/hangup": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["realtime.calls.hangup"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/realtime/calls/{call_id}/refer": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["realtime.calls.refer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/realtime/calls/{call_id}/reject": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["realtime.calls.reject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/realtime/client_secrets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["realtime.clientSecrets.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/realtime/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["beta.realtime.sessions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/realtime/transcription_sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["beta.realtime.transcriptionSessions.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/responses": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["responses.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/responses/compact": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["responses.compact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/responses/input_tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["responses.inputTokens.count"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/responses/{response_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["responses.retrieve"];
    put?: never;
    post?: never;
    delete: operations["responses.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/responses/{response_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["responses.cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/responses/{response_id}/input_items": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["responses.inputItems.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["beta.threads.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/runs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["beta.threads.createAndRun"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.threads.retrieve"];
    put?: never;
    post: operations["beta.threads.update"];
    delete: operations["beta.threads.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.threads.messages.list"];
    put?: never;
    post: operations["beta.threads.messages.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}/messages/{message_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.threads.messages.retrieve"];
    put?: never;
    post: operations["beta.threads.messages.update"];
    delete: operations["beta.threads.messages.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}/runs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.threads.runs.list"];
    put?: never;
    post: operations["beta.threads.runs.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}/runs/{run_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.threads.runs.retrieve"];
    put?: never;
    post: operations["beta.threads.runs.update"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}/runs/{run_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["beta.threads.runs.cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}/runs/{run_id}/steps": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.threads.runs.steps.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}/runs/{run_id}/steps/{step_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["beta.threads.runs.steps.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["beta.threads.runs.submitToolOutputs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/uploads": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["uploads.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/uploads/{upload_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["uploads.cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/uploads/{upload_id}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["uploads.complete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/uploads/{upload_id}/parts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["uploads.parts.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["vectorStores.list"];
    put?: never;
    post: operations["vectorStores.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["vectorStores.retrieve"];
    put?: never;
    post: operations["vectorStores.update"];
    delete: operations["vectorStores.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}/file_batches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["vectorStores.fileBatches.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}/file_batches/{batch_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["vectorStores.fileBatches.retrieve"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["vectorStores.fileBatches.cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["vectorStores.fileBatches.listFiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["vectorStores.files.list"];
    put?: never;
    post: operations["vectorStores.files.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}/files/{file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["vectorStores.files.retrieve"];
    put?: never;
    post: operations["vectorStores.files.update"];
    delete: operations["vectorStores.files.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}/files/{file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["vectorStores.files.content"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/vector_stores/{vector_store_id}/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["vectorStores.search"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/videos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["videos.list"];
    put?: never;
    post: operations["videos.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/videos/{video_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["videos.retrieve"];
    put?: never;
    post?: never;
    delete: operations["videos.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/videos/{video_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations["videos.downloadContent"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/videos/{video_id}/remix": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations["videos.remix"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @enum {string} */
    "audio.AudioModel":
      | "whisper-1"
      | "gpt-4o-transcribe"
      | "gpt-4o-mini-transcribe"
      | "gpt-4o-mini-transcribe-2025-12-15"
      | "gpt-4o-transcribe-diarize";
    /** @enum {string} */
    "audio.AudioResponseFormat": "json" | "text" | "srt" | "verbose_json" | "vtt" | "diarized_json";
    "audio.speech.SpeechCreateParams": {
      input: string;
      model: string | components["schemas"]["audio.speech.SpeechModel"];
      voice:
        | string
        | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar");
      instructions?: string;
      /** @enum {string} */
      response_format?: "mp3" | "opus" | "aac" | "flac" | "wav" | "pcm";
      speed?: number;
      /** @enum {string} */
      stream_format?: "sse" | "audio";
    };
    /** @enum {string} */
    "audio.speech.SpeechModel": "tts-1" | "tts-1-hd" | "gpt-4o-mini-tts" | "gpt-4o-mini-tts-2025-12-15";
    "audio.transcriptions.Transcription": {
      text: string;
      logprobs?: components["schemas"]["audio.transcriptions.Transcription.Logprob"][];
      usage?:
        | components["schemas"]["audio.transcriptions.Transcription.Tokens"]
        | components["schemas"]["audio.transcriptions.Transcription.Duration"];
    };
    "audio.transcriptions.Transcription.Duration": {
      seconds: number;
      /** @constant */
      type: "duration";
    };
    "audio.transcriptions.Transcription.Logprob": {
      bytes?: number[];
      logprob?: number;
      token?: string;
    };
    "audio.transcriptions.Transcription.Tokens": {
      input_tokens: number;
      output_tokens: number;
      total_tokens: number;
      /** @constant */
      type: "tokens";
      input_token_details?: components["schemas"]["audio.transcriptions.Transcription.Tokens.InputTokenDetails"];
    };
    "audio.transcriptions.Transcription.Tokens.InputTokenDetails": {
      audio_tokens?: number;
      text_tokens?: number;
    };
    "audio.transcriptions.TranscriptionCreateParams.TranscriptionCreateParamsNonStreaming": {
      /** Format: binary */
      file: Blob;
      model: string | components["schemas"]["audio.AudioModel"];
      chunking_strategy?:
        | "auto"
        | components["schemas"]["audio.transcriptions.TranscriptionCreateParams.VadConfig"]
        | null;
      include?: components["schemas"]["audio.transcriptions.TranscriptionInclude"][];
      known_speaker_names?: string[];
      known_speaker_references?: string[];
      language?: string;
      prompt?: string;
      response_format?: components["schemas"]["audio.AudioResponseFormat"];
      stream?: false | null;
      temperature?: number;
      timestamp_granularities?: ("word" | "segment")[];
    };
    "audio.transcriptions.TranscriptionCreateParams.TranscriptionCreateParamsStreaming": components["schemas"]["audio.transcriptions.TranscriptionCreateParamsStreaming"];
    "audio.transcriptions.TranscriptionCreateParams.VadConfig": {
      /** @constant */
      type: "server_vad";
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
    };
    "audio.transcriptions.TranscriptionCreateParamsStreaming": {
      /** Format: binary */
      file: Blob;
      model: string | components["schemas"]["audio.AudioModel"];
      /** @constant */
      stream: true;
      chunking_strategy?:
        | "auto"
        | components["schemas"]["audio.transcriptions.TranscriptionCreateParams.VadConfig"]
        | null;
      include?: components["schemas"]["audio.transcriptions.TranscriptionInclude"][];
      known_speaker_names?: string[];
      known_speaker_references?: string[];
      language?: string;
      prompt?: string;
      response_format?: components["schemas"]["audio.AudioResponseFormat"];
      temperature?: number;
      timestamp_granularities?: ("word" | "segment")[];
    };
    "audio.transcriptions.TranscriptionCreateResponse":
      | components["schemas"]["audio.transcriptions.Transcription"]
      | components["schemas"]["audio.transcriptions.TranscriptionDiarized"]
      | components["schemas"]["audio.transcriptions.TranscriptionVerbose"];
    "audio.transcriptions.TranscriptionDiarized": {
      duration: number;
      segments: components["schemas"]["audio.transcriptions.TranscriptionDiarizedSegment"][];
      /** @constant */
      task: "transcribe";
      text: string;
      usage?:
        | components["schemas"]["audio.transcriptions.TranscriptionDiarized.Tokens"]
        | components["schemas"]["audio.transcriptions.TranscriptionDiarized.Duration"];
    };
    "audio.transcriptions.TranscriptionDiarized.Duration": {
      seconds: number;
      /** @constant */
      type: "duration";
    };
    "audio.transcriptions.TranscriptionDiarized.Tokens": {
      input_tokens: number;
      output_tokens: number;
      total_tokens: number;
      /** @constant */
      type: "tokens";
      input_token_details?: components["schemas"]["audio.transcriptions.TranscriptionDiarized.Tokens.InputTokenDetails"];
    };
    "audio.transcriptions.TranscriptionDiarized.Tokens.InputTokenDetails": {
      audio_tokens?: number;
      text_tokens?: number;
    };
    "audio.transcriptions.TranscriptionDiarizedSegment": {
      end: number;
      id: string;
      speaker: string;
      start: number;
      text: string;
      /** @constant */
      type: "transcript.text.segment";
    };
    /** @constant */
    "audio.transcriptions.TranscriptionInclude": "logprobs";
    "audio.transcriptions.TranscriptionSegment": {
      avg_logprob: number;
      compression_ratio: number;
      end: number;
      id: number;
      no_speech_prob: number;
      seek: number;
      start: number;
      temperature: number;
      text: string;
      tokens: number[];
    };
    "audio.transcriptions.TranscriptionStreamEvent":
      | components["schemas"]["audio.transcriptions.TranscriptionTextSegmentEvent"]
      | components["schemas"]["audio.transcriptions.TranscriptionTextDeltaEvent"]
      | components["schemas"]["audio.transcriptions.TranscriptionTextDoneEvent"];
    "audio.transcriptions.TranscriptionTextDeltaEvent": {
      delta: string;
      /** @constant */
      type: "transcript.text.delta";
      logprobs?: components["schemas"]["audio.transcriptions.TranscriptionTextDeltaEvent.Logprob"][];
      segment_id?: string;
    };
    "audio.transcriptions.TranscriptionTextDeltaEvent.Logprob": {
      bytes?: number[];
      logprob?: number;
      token?: string;
    };
    "audio.transcriptions.TranscriptionTextDoneEvent": {
      text: string;
      /** @constant */
      type: "transcript.text.done";
      logprobs?: components["schemas"]["audio.transcriptions.TranscriptionTextDoneEvent.Logprob"][];
      usage?: components["schemas"]["audio.transcriptions.TranscriptionTextDoneEvent.Usage"];
    };
    "audio.transcriptions.TranscriptionTextDoneEvent.Logprob": {
      bytes?: number[];
      logprob?: number;
      token?: string;
    };
    "audio.transcriptions.TranscriptionTextDoneEvent.Usage": {
      input_tokens: number;
      output_tokens: number;
      total_tokens: number;
      /** @constant */
      type: "tokens";
      input_token_details?: components["schemas"]["audio.transcriptions.TranscriptionTextDoneEvent.Usage.InputTokenDetails"];
    };
    "audio.transcriptions.TranscriptionTextDoneEvent.Usage.InputTokenDetails": {
      audio_tokens?: number;
      text_tokens?: number;
    };
    "audio.transcriptions.TranscriptionTextSegmentEvent": {
      end: number;
      id: string;
      speaker: string;
      start: number;
      text: string;
      /** @constant */
      type: "transcript.text.segment";
    };
    "audio.transcriptions.TranscriptionVerbose": {
      duration: number;
      language: string;
      text: string;
      segments?: components["schemas"]["audio.transcriptions.TranscriptionSegment"][];
      usage?: components["schemas"]["audio.transcriptions.TranscriptionVerbose.Usage"];
      words?: components["schemas"]["audio.transcriptions.TranscriptionWord"][];
    };
    "audio.transcriptions.TranscriptionVerbose.Usage": {
      seconds: number;
      /** @constant */
      type: "duration";
    };
    "audio.transcriptions.TranscriptionWord": {
      end: number;
      start: number;
      word: string;
    };
    "audio.translations.Translation": {
      text: string;
    };
    "audio.translations.TranslationCreateResponse":
      | components["schemas"]["audio.translations.Translation"]
      | components["schemas"]["audio.translations.TranslationVerbose"];
    "audio.translations.TranslationVerbose": {
      duration: number;
      language: string;
      text: string;
      segments?: components["schemas"]["audio.transcriptions.TranscriptionSegment"][];
    };
    "batches.Batch": {
      completion_window: string;
      created_at: number;
      endpoint: string;
      id: string;
      input_file_id: string;
      /** @constant */
      object: "batch";
      /** @enum {string} */
      status:
        | "validating"
        | "failed"
        | "in_progress"
        | "finalizing"
        | "completed"
        | "expired"
        | "cancelling"
        | "cancelled";
      cancelled_at?: number;
      cancelling_at?: number;
      completed_at?: number;
      error_file_id?: string;
      errors?: components["schemas"]["batches.Batch.Errors"];
      expired_at?: number;
      expires_at?: number;
      failed_at?: number;
      finalizing_at?: number;
      in_progress_at?: number;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: string;
      output_file_id?: string;
      request_counts?: components["schemas"]["batches.BatchRequestCounts"];
      usage?: components["schemas"]["batches.BatchUsage"];
    };
    "batches.Batch.Errors": {
      data?: components["schemas"]["batches.BatchError"][];
      object?: string;
    };
    "batches.BatchCreateParams": {
      /** @constant */
      completion_window: "24h";
      /** @enum {string} */
      endpoint:
        | "/v1/responses"
        | "/v1/chat/completions"
        | "/v1/embeddings"
        | "/v1/completions"
        | "/v1/moderations";
      input_file_id: string;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      output_expires_after?: components["schemas"]["batches.BatchCreateParams.OutputExpiresAfter"];
    };
    "batches.BatchCreateParams.OutputExpiresAfter": {
      /** @constant */
      anchor: "created_at";
      seconds: number;
    };
    "batches.BatchError": {
      code?: string;
      line?: number | null;
      message?: string;
      param?: string | null;
    };
    "batches.BatchListParams": components["schemas"]["pagination.CursorPageParams"];
    "batches.BatchRequestCounts": {
      completed: number;
      failed: number;
      total: number;
    };
    "batches.BatchUsage": {
      input_tokens: number;
      input_tokens_details: components["schemas"]["batches.BatchUsage.InputTokensDetails"];
      output_tokens: number;
      output_tokens_details: components["schemas"]["batches.BatchUsage.OutputTokensDetails"];
      total_tokens: number;
    };
    "batches.BatchUsage.InputTokensDetails": {
      cached_tokens: number;
    };
    "batches.BatchUsage.OutputTokensDetails": {
      reasoning_tokens: number;
    };
    "beta.assistants.Assistant": {
      created_at: number;
      description: string | null;
      id: string;
      instructions: string | null;
      metadata: components["schemas"]["shared.Metadata"] | null;
      model: string;
      name: string | null;
      /** @constant */
      object: "assistant";
      tools: components["schemas"]["beta.assistants.AssistantTool"][];
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      temperature?: number | null;
      tool_resources?: components["schemas"]["beta.assistants.Assistant.ToolResources"] | null;
      top_p?: number | null;
    };
    "beta.assistants.Assistant.ToolResources": {
      code_interpreter?: components["schemas"]["beta.assistants.Assistant.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.assistants.Assistant.ToolResources.FileSearch"];
    };
    "beta.assistants.Assistant.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.assistants.Assistant.ToolResources.FileSearch": {
      vector_store_ids?: string[];
    };
    "beta.assistants.AssistantCreateParams": {
      model: string | components["schemas"]["shared.ChatModel"];
      description?: string | null;
      instructions?: string | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      name?: string | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      temperature?: number | null;
      tool_resources?: components["schemas"]["beta.assistants.AssistantCreateParams.ToolResources"] | null;
      tools?: components["schemas"]["beta.assistants.AssistantTool"][];
      top_p?: number | null;
    };
    "beta.assistants.AssistantCreateParams.ToolResources": {
      code_interpreter?: components["schemas"]["beta.assistants.AssistantCreateParams.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.assistants.AssistantCreateParams.ToolResources.FileSearch"];
    };
    "beta.assistants.AssistantCreateParams.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.assistants.AssistantCreateParams.ToolResources.FileSearch": {
      vector_store_ids?: string[];
      vector_stores?: components["schemas"]["beta.assistants.AssistantCreateParams.ToolResources.FileSearch.VectorStore"][];
    };
    "beta.assistants.AssistantCreateParams.ToolResources.FileSearch.VectorStore": {
      chunking_strategy?:
        | components["schemas"]["beta.assistants.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto"]
        | components["schemas"]["beta.assistants.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static"];
      file_ids?: string[];
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.assistants.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto": {
      /** @constant */
      type: "auto";
    };
    "beta.assistants.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static": {
      static: components["schemas"]["beta.assistants.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static"];
      /** @constant */
      type: "static";
    };
    "beta.assistants.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static": {
      chunk_overlap_tokens: number;
      max_chunk_size_tokens: number;
    };
    "beta.assistants.AssistantDeleted": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "assistant.deleted";
    };
    "beta.assistants.AssistantListParams": components["schemas"]["pagination.CursorPageParams"] & {
      before?: string;
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "beta.assistants.AssistantStreamEvent":
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadCreated"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunCreated"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunQueued"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunInProgress"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunRequiresAction"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunCompleted"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunIncomplete"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunFailed"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunCancelling"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunCancelled"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunExpired"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunStepCreated"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunStepInProgress"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunStepDelta"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunStepCompleted"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunStepFailed"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunStepCancelled"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadRunStepExpired"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadMessageCreated"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadMessageInProgress"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadMessageDelta"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadMessageCompleted"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ThreadMessageIncomplete"]
      | components["schemas"]["beta.assistants.AssistantStreamEvent.ErrorEvent"];
    "beta.assistants.AssistantStreamEvent.ErrorEvent": {
      data: components["schemas"]["shared.ErrorObject"];
      /** @constant */
      event: "error";
    };
    "beta.assistants.AssistantStreamEvent.ThreadCreated": {
      data: components["schemas"]["beta.threads.Thread"];
      /** @constant */
      event: "thread.created";
      enabled?: boolean;
    };
    "beta.assistants.AssistantStreamEvent.ThreadMessageCompleted": {
      data: components["schemas"]["beta.threads.messages.Message"];
      /** @constant */
      event: "thread.message.completed";
    };
    "beta.assistants.AssistantStreamEvent.ThreadMessageCreated": {
      data: components["schemas"]["beta.threads.messages.Message"];
      /** @constant */
      event: "thread.message.created";
    };
    "beta.assistants.AssistantStreamEvent.ThreadMessageDelta": {
      data: components["schemas"]["beta.threads.messages.MessageDeltaEvent"];
      /** @constant */
      event: "thread.message.delta";
    };
    "beta.assistants.AssistantStreamEvent.ThreadMessageInProgress": {
      data: components["schemas"]["beta.threads.messages.Message"];
      /** @constant */
      event: "thread.message.in_progress";
    };
    "beta.assistants.AssistantStreamEvent.ThreadMessageIncomplete": {
      data: components["schemas"]["beta.threads.messages.Message"];
      /** @constant */
      event: "thread.message.incomplete";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunCancelled": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.cancelled";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunCancelling": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.cancelling";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunCompleted": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.completed";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunCreated": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.created";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunExpired": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.expired";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunFailed": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.failed";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunInProgress": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.in_progress";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunIncomplete": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.incomplete";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunQueued": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.queued";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunRequiresAction": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.requires_action";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunStepCancelled": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.cancelled";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunStepCompleted": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.completed";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunStepCreated": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.created";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunStepDelta": {
      data: components["schemas"]["beta.threads.runs.steps.RunStepDeltaEvent"];
      /** @constant */
      event: "thread.run.step.delta";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunStepExpired": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.expired";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunStepFailed": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.failed";
    };
    "beta.assistants.AssistantStreamEvent.ThreadRunStepInProgress": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.in_progress";
    };
    "beta.assistants.AssistantTool":
      | components["schemas"]["beta.assistants.CodeInterpreterTool"]
      | components["schemas"]["beta.assistants.FileSearchTool"]
      | components["schemas"]["beta.assistants.FunctionTool"];
    "beta.assistants.AssistantUpdateParams": {
      description?: string | null;
      instructions?: string | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?:
        | string
        | (
            | "gpt-5"
            | "gpt-5-mini"
            | "gpt-5-nano"
            | "gpt-5-2025-08-07"
            | "gpt-5-mini-2025-08-07"
            | "gpt-5-nano-2025-08-07"
            | "gpt-4.1"
            | "gpt-4.1-mini"
            | "gpt-4.1-nano"
            | "gpt-4.1-2025-04-14"
            | "gpt-4.1-mini-2025-04-14"
            | "gpt-4.1-nano-2025-04-14"
            | "o3-mini"
            | "o3-mini-2025-01-31"
            | "o1"
            | "o1-2024-12-17"
            | "gpt-4o"
            | "gpt-4o-2024-11-20"
            | "gpt-4o-2024-08-06"
            | "gpt-4o-2024-05-13"
            | "gpt-4o-mini"
            | "gpt-4o-mini-2024-07-18"
            | "gpt-4.5-preview"
            | "gpt-4.5-preview-2025-02-27"
            | "gpt-4-turbo"
            | "gpt-4-turbo-2024-04-09"
            | "gpt-4-0125-preview"
            | "gpt-4-turbo-preview"
            | "gpt-4-1106-preview"
            | "gpt-4-vision-preview"
            | "gpt-4"
            | "gpt-4-0314"
            | "gpt-4-0613"
            | "gpt-4-32k"
            | "gpt-4-32k-0314"
            | "gpt-4-32k-0613"
            | "gpt-3.5-turbo"
            | "gpt-3.5-turbo-16k"
            | "gpt-3.5-turbo-0613"
            | "gpt-3.5-turbo-1106"
            | "gpt-3.5-turbo-0125"
            | "gpt-3.5-turbo-16k-0613"
          );
      name?: string | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      temperature?: number | null;
      tool_resources?: components["schemas"]["beta.assistants.AssistantUpdateParams.ToolResources"] | null;
      tools?: components["schemas"]["beta.assistants.AssistantTool"][];
      top_p?: number | null;
    };
    "beta.assistants.AssistantUpdateParams.ToolResources": {
      code_interpreter?: components["schemas"]["beta.assistants.AssistantUpdateParams.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.assistants.AssistantUpdateParams.ToolResources.FileSearch"];
    };
    "beta.assistants.AssistantUpdateParams.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.assistants.AssistantUpdateParams.ToolResources.FileSearch": {
      vector_store_ids?: string[];
    };
    "beta.assistants.CodeInterpreterTool": {
      /** @constant */
      type: "code_interpreter";
    };
    "beta.assistants.FileSearchTool": {
      /** @constant */
      type: "file_search";
      file_search?: components["schemas"]["beta.assistants.FileSearchTool.FileSearch"];
    };
    "beta.assistants.FileSearchTool.FileSearch": {
      max_num_results?: number;
      ranking_options?: components["schemas"]["beta.assistants.FileSearchTool.FileSearch.RankingOptions"];
    };
    "beta.assistants.FileSearchTool.FileSearch.RankingOptions": {
      score_threshold: number;
      /** @enum {string} */
      ranker?: "auto" | "default_2024_08_21";
    };
    "beta.assistants.FunctionTool": {
      function: components["schemas"]["shared.FunctionDefinition"];
      /** @constant */
      type: "function";
    };
    "beta.assistants.MessageStreamEvent":
      | components["schemas"]["beta.assistants.MessageStreamEvent.ThreadMessageCreated"]
      | components["schemas"]["beta.assistants.MessageStreamEvent.ThreadMessageInProgress"]
      | components["schemas"]["beta.assistants.MessageStreamEvent.ThreadMessageDelta"]
      | components["schemas"]["beta.assistants.MessageStreamEvent.ThreadMessageCompleted"]
      | components["schemas"]["beta.assistants.MessageStreamEvent.ThreadMessageIncomplete"];
    "beta.assistants.MessageStreamEvent.ThreadMessageCompleted": {
      data: components["schemas"]["beta.threads.messages.Message"];
      /** @constant */
      event: "thread.message.completed";
    };
    "beta.assistants.MessageStreamEvent.ThreadMessageCreated": {
      data: components["schemas"]["beta.threads.messages.Message"];
      /** @constant */
      event: "thread.message.created";
    };
    "beta.assistants.MessageStreamEvent.ThreadMessageDelta": {
      data: components["schemas"]["beta.threads.messages.MessageDeltaEvent"];
      /** @constant */
      event: "thread.message.delta";
    };
    "beta.assistants.MessageStreamEvent.ThreadMessageInProgress": {
      data: components["schemas"]["beta.threads.messages.Message"];
      /** @constant */
      event: "thread.message.in_progress";
    };
    "beta.assistants.MessageStreamEvent.ThreadMessageIncomplete": {
      data: components["schemas"]["beta.threads.messages.Message"];
      /** @constant */
      event: "thread.message.incomplete";
    };
    "beta.assistants.RunStepStreamEvent":
      | components["schemas"]["beta.assistants.RunStepStreamEvent.ThreadRunStepCreated"]
      | components["schemas"]["beta.assistants.RunStepStreamEvent.ThreadRunStepInProgress"]
      | components["schemas"]["beta.assistants.RunStepStreamEvent.ThreadRunStepDelta"]
      | components["schemas"]["beta.assistants.RunStepStreamEvent.ThreadRunStepCompleted"]
      | components["schemas"]["beta.assistants.RunStepStreamEvent.ThreadRunStepFailed"]
      | components["schemas"]["beta.assistants.RunStepStreamEvent.ThreadRunStepCancelled"]
      | components["schemas"]["beta.assistants.RunStepStreamEvent.ThreadRunStepExpired"];
    "beta.assistants.RunStepStreamEvent.ThreadRunStepCancelled": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.cancelled";
    };
    "beta.assistants.RunStepStreamEvent.ThreadRunStepCompleted": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.completed";
    };
    "beta.assistants.RunStepStreamEvent.ThreadRunStepCreated": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.created";
    };
    "beta.assistants.RunStepStreamEvent.ThreadRunStepDelta": {
      data: components["schemas"]["beta.threads.runs.steps.RunStepDeltaEvent"];
      /** @constant */
      event: "thread.run.step.delta";
    };
    "beta.assistants.RunStepStreamEvent.ThreadRunStepExpired": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.expired";
    };
    "beta.assistants.RunStepStreamEvent.ThreadRunStepFailed": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.failed";
    };
    "beta.assistants.RunStepStreamEvent.ThreadRunStepInProgress": {
      data: components["schemas"]["beta.threads.runs.steps.RunStep"];
      /** @constant */
      event: "thread.run.step.in_progress";
    };
    "beta.assistants.RunStreamEvent":
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunCreated"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunQueued"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunInProgress"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunRequiresAction"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunCompleted"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunIncomplete"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunFailed"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunCancelling"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunCancelled"]
      | components["schemas"]["beta.assistants.RunStreamEvent.ThreadRunExpired"];
    "beta.assistants.RunStreamEvent.ThreadRunCancelled": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.cancelled";
    };
    "beta.assistants.RunStreamEvent.ThreadRunCancelling": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.cancelling";
    };
    "beta.assistants.RunStreamEvent.ThreadRunCompleted": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.completed";
    };
    "beta.assistants.RunStreamEvent.ThreadRunCreated": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.created";
    };
    "beta.assistants.RunStreamEvent.ThreadRunExpired": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.expired";
    };
    "beta.assistants.RunStreamEvent.ThreadRunFailed": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.failed";
    };
    "beta.assistants.RunStreamEvent.ThreadRunInProgress": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.in_progress";
    };
    "beta.assistants.RunStreamEvent.ThreadRunIncomplete": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.incomplete";
    };
    "beta.assistants.RunStreamEvent.ThreadRunQueued": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.queued";
    };
    "beta.assistants.RunStreamEvent.ThreadRunRequiresAction": {
      data: components["schemas"]["beta.threads.runs.Run"];
      /** @constant */
      event: "thread.run.requires_action";
    };
    "beta.assistants.ThreadStreamEvent": {
      data: components["schemas"]["beta.threads.Thread"];
      /** @constant */
      event: "thread.created";
      enabled?: boolean;
    };
    "beta.chatkit.ChatKitWorkflow": {
      id: string;
      state_variables: {
        [key: string]: string | boolean | number;
      } | null;
      tracing: components["schemas"]["beta.chatkit.ChatKitWorkflow.Tracing"];
      version: string | null;
    };
    "beta.chatkit.ChatKitWorkflow.Tracing": {
      enabled: boolean;
    };
    "beta.chatkit.sessions.SessionCreateParams": {
      user: string;
      workflow: components["schemas"]["beta.chatkit.threads.ChatSessionWorkflowParam"];
      chatkit_configuration?: components["schemas"]["beta.chatkit.threads.ChatSessionChatKitConfigurationParam"];
      expires_after?: components["schemas"]["beta.chatkit.threads.ChatSessionExpiresAfterParam"];
      rate_limits?: components["schemas"]["beta.chatkit.threads.ChatSessionRateLimitsParam"];
    };
    "beta.chatkit.threads.ChatKitAttachment": {
      id: string;
      mime_type: string;
      name: string;
      preview_url: string | null;
      /** @enum {string} */
      type: "image" | "file";
    };
    "beta.chatkit.threads.ChatKitResponseOutputText": {
      annotations: (
        | components["schemas"]["beta.chatkit.threads.ChatKitResponseOutputText.File"]
        | components["schemas"]["beta.chatkit.threads.ChatKitResponseOutputText.URL"]
      )[];
      text: string;
      /** @constant */
      type: "output_text";
    };
    "beta.chatkit.threads.ChatKitResponseOutputText.File": {
      source: components["schemas"]["beta.chatkit.threads.ChatKitResponseOutputText.File.Source"];
      /** @constant */
      type: "file";
    };
    "beta.chatkit.threads.ChatKitResponseOutputText.File.Source": {
      filename: string;
      /** @constant */
      type: "file";
    };
    "beta.chatkit.threads.ChatKitResponseOutputText.URL": {
      source: components["schemas"]["beta.chatkit.threads.ChatKitResponseOutputText.URL.Source"];
      /** @constant */
      type: "url";
    };
    "beta.chatkit.threads.ChatKitResponseOutputText.URL.Source": {
      /** @constant */
      type: "url";
      url: string;
    };
    "beta.chatkit.threads.ChatKitThread": {
      created_at: number;
      id: string;
      /** @constant */
      object: "chatkit.thread";
      status:
        | components["schemas"]["beta.chatkit.threads.ChatKitThread.Active"]
        | components["schemas"]["beta.chatkit.threads.ChatKitThread.Locked"]
        | components["schemas"]["beta.chatkit.threads.ChatKitThread.Closed"];
      title: string | null;
      user: string;
    };
    "beta.chatkit.threads.ChatKitThread.Active": {
      /** @constant */
      type: "active";
    };
    "beta.chatkit.threads.ChatKitThread.Closed": {
      reason: string | null;
      /** @constant */
      type: "closed";
    };
    "beta.chatkit.threads.ChatKitThread.Locked": {
      reason: string | null;
      /** @constant */
      type: "locked";
    };
    "beta.chatkit.threads.ChatKitThreadAssistantMessageItem": {
      content: components["schemas"]["beta.chatkit.threads.ChatKitResponseOutputText"][];
      created_at: number;
      id: string;
      /** @constant */
      object: "chatkit.thread_item";
      thread_id: string;
      /** @constant */
      type: "chatkit.assistant_message";
    };
    "beta.chatkit.threads.ChatKitThreadItemList": {
      data: (
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadUserMessageItem"]
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadAssistantMessageItem"]
        | components["schemas"]["beta.chatkit.threads.ChatKitWidgetItem"]
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitClientToolCall"]
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitTask"]
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitTaskGroup"]
      )[];
      first_id: string | null;
      has_more: boolean;
      last_id: string | null;
      /** @constant */
      object: "list";
    };
    "beta.chatkit.threads.ChatKitThreadItemList.ChatKitClientToolCall": {
      arguments: string;
      call_id: string;
      created_at: number;
      id: string;
      name: string;
      /** @constant */
      object: "chatkit.thread_item";
      output: string | null;
      /** @enum {string} */
      status: "in_progress" | "completed";
      thread_id: string;
      /** @constant */
      type: "chatkit.client_tool_call";
    };
    "beta.chatkit.threads.ChatKitThreadItemList.ChatKitTask": {
      created_at: number;
      heading: string | null;
      id: string;
      /** @constant */
      object: "chatkit.thread_item";
      summary: string | null;
      /** @enum {string} */
      task_type: "custom" | "thought";
      thread_id: string;
      /** @constant */
      type: "chatkit.task";
    };
    "beta.chatkit.threads.ChatKitThreadItemList.ChatKitTaskGroup": {
      created_at: number;
      id: string;
      /** @constant */
      object: "chatkit.thread_item";
      tasks: components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitTaskGroup.Task"][];
      thread_id: string;
      /** @constant */
      type: "chatkit.task_group";
    };
    "beta.chatkit.threads.ChatKitThreadItemList.ChatKitTaskGroup.Task": {
      heading: string | null;
      summary: string | null;
      /** @enum {string} */
      type: "custom" | "thought";
    };
    "beta.chatkit.threads.ChatKitThreadItemListDataItem":
      | components["schemas"]["beta.chatkit.threads.ChatKitThreadUserMessageItem"]
      | components["schemas"]["beta.chatkit.threads.ChatKitThreadAssistantMessageItem"]
      | components["schemas"]["beta.chatkit.threads.ChatKitWidgetItem"]
      | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitClientToolCall"]
      | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitTask"]
      | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitTaskGroup"];
    "beta.chatkit.threads.ChatKitThreadUserMessageItem": {
      attachments: components["schemas"]["beta.chatkit.threads.ChatKitAttachment"][];
      content: (
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadUserMessageItem.InputText"]
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadUserMessageItem.QuotedText"]
      )[];
      created_at: number;
      id: string;
      inference_options:
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadUserMessageItem.InferenceOptions"]
        | null;
      /** @constant */
      object: "chatkit.thread_item";
      thread_id: string;
      /** @constant */
      type: "chatkit.user_message";
    };
    "beta.chatkit.threads.ChatKitThreadUserMessageItem.InferenceOptions": {
      model: string | null;
      tool_choice:
        | components["schemas"]["beta.chatkit.threads.ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice"]
        | null;
    };
    "beta.chatkit.threads.ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice": {
      id: string;
    };
    "beta.chatkit.threads.ChatKitThreadUserMessageItem.InputText": {
      text: string;
      /** @constant */
      type: "input_text";
    };
    "beta.chatkit.threads.ChatKitThreadUserMessageItem.QuotedText": {
      text: string;
      /** @constant */
      type: "quoted_text";
    };
    "beta.chatkit.threads.ChatKitWidgetItem": {
      created_at: number;
      id: string;
      /** @constant */
      object: "chatkit.thread_item";
      thread_id: string;
      /** @constant */
      type: "chatkit.widget";
      widget: string;
    };
    "beta.chatkit.threads.ChatSession": {
      chatkit_configuration: components["schemas"]["beta.chatkit.threads.ChatSessionChatKitConfiguration"];
      client_secret: string;
      expires_at: number;
      id: string;
      max_requests_per_1_minute: number;
      /** @constant */
      object: "chatkit.session";
      rate_limits: components["schemas"]["beta.chatkit.threads.ChatSessionRateLimits"];
      status: components["schemas"]["beta.chatkit.threads.ChatSessionStatus"];
      user: string;
      workflow: components["schemas"]["beta.chatkit.ChatKitWorkflow"];
    };
    "beta.chatkit.threads.ChatSessionAutomaticThreadTitling": {
      enabled: boolean;
    };
    "beta.chatkit.threads.ChatSessionChatKitConfiguration": {
      automatic_thread_titling: components["schemas"]["beta.chatkit.threads.ChatSessionAutomaticThreadTitling"];
      file_upload: components["schemas"]["beta.chatkit.threads.ChatSessionFileUpload"];
      history: components["schemas"]["beta.chatkit.threads.ChatSessionHistory"];
    };
    "beta.chatkit.threads.ChatSessionChatKitConfigurationParam": {
      automatic_thread_titling?: components["schemas"]["beta.chatkit.threads.ChatSessionChatKitConfigurationParam.AutomaticThreadTitling"];
      file_upload?: components["schemas"]["beta.chatkit.threads.ChatSessionChatKitConfigurationParam.FileUpload"];
      history?: components["schemas"]["beta.chatkit.threads.ChatSessionChatKitConfigurationParam.History"];
    };
    "beta.chatkit.threads.ChatSessionChatKitConfigurationParam.AutomaticThreadTitling": {
      enabled?: boolean;
    };
    "beta.chatkit.threads.ChatSessionChatKitConfigurationParam.FileUpload": {
      enabled?: boolean;
      max_file_size?: number;
      max_files?: number;
    };
    "beta.chatkit.threads.ChatSessionChatKitConfigurationParam.History": {
      enabled?: boolean;
      recent_threads?: number;
    };
    "beta.chatkit.threads.ChatSessionExpiresAfterParam": {
      /** @constant */
      anchor: "created_at";
      seconds: number;
    };
    "beta.chatkit.threads.ChatSessionFileUpload": {
      enabled: boolean;
      max_file_size: number | null;
      max_files: number | null;
    };
    "beta.chatkit.threads.ChatSessionHistory": {
      enabled: boolean;
      recent_threads: number | null;
    };
    "beta.chatkit.threads.ChatSessionRateLimits": {
      max_requests_per_1_minute: number;
    };
    "beta.chatkit.threads.ChatSessionRateLimitsParam": {
      max_requests_per_1_minute?: number;
    };
    /** @enum {string} */
    "beta.chatkit.threads.ChatSessionStatus": "active" | "expired" | "cancelled";
    "beta.chatkit.threads.ChatSessionWorkflowParam": {
      id: string;
      state_variables?: {
        [key: string]: string | boolean | number;
      };
      tracing?: components["schemas"]["beta.chatkit.threads.ChatSessionWorkflowParam.Tracing"];
      version?: string;
    };
    "beta.chatkit.threads.ChatSessionWorkflowParam.Tracing": {
      enabled?: boolean;
    };
    "beta.chatkit.threads.ThreadDeleteResponse": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "chatkit.thread.deleted";
    };
    "beta.chatkit.threads.ThreadListItemsParams": components["schemas"]["pagination.ConversationCursorPageParams"] & {
      before?: string;
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "beta.chatkit.threads.ThreadListParams": components["schemas"]["pagination.ConversationCursorPageParams"] & {
      before?: string;
      /** @enum {string} */
      order?: "asc" | "desc";
      user?: string;
    };
    "beta.realtime.ConversationCreatedEvent": {
      conversation: components["schemas"]["beta.realtime.ConversationCreatedEvent.Conversation"];
      event_id: string;
      /** @constant */
      type: "conversation.created";
    };
    "beta.realtime.ConversationCreatedEvent.Conversation": {
      id?: string;
      /** @constant */
      object?: "realtime.conversation";
    };
    "beta.realtime.ConversationItem": {
      arguments?: string;
      call_id?: string;
      content?: components["schemas"]["beta.realtime.ConversationItemContent"][];
      id?: string;
      name?: string;
      /** @constant */
      object?: "realtime.item";
      output?: string;
      /** @enum {string} */
      role?: "user" | "assistant" | "system";
      /** @enum {string} */
      status?: "completed" | "incomplete" | "in_progress";
      /** @enum {string} */
      type?: "message" | "function_call" | "function_call_output";
    };
    "beta.realtime.ConversationItemContent": {
      audio?: string;
      id?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "input_text" | "input_audio" | "item_reference" | "text" | "audio";
    };
    "beta.realtime.ConversationItemCreateEvent": {
      item: components["schemas"]["beta.realtime.ConversationItem"];
      /** @constant */
      type: "conversation.item.create";
      event_id?: string;
      previous_item_id?: string;
    };
    "beta.realtime.ConversationItemCreatedEvent": {
      event_id: string;
      item: components["schemas"]["beta.realtime.ConversationItem"];
      /** @constant */
      type: "conversation.item.created";
      previous_item_id?: string | null;
    };
    "beta.realtime.ConversationItemDeleteEvent": {
      item_id: string;
      /** @constant */
      type: "conversation.item.delete";
      event_id?: string;
    };
    "beta.realtime.ConversationItemDeletedEvent": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "conversation.item.deleted";
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      transcript: string;
      /** @constant */
      type: "conversation.item.input_audio_transcription.completed";
      usage:
        | components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens"]
        | components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration"];
      logprobs?:
        | components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob"][]
        | null;
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob": {
      bytes: number[];
      logprob: number;
      token: string;
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration": {
      seconds: number;
      /** @constant */
      type: "duration";
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens": {
      input_tokens: number;
      output_tokens: number;
      total_tokens: number;
      /** @constant */
      type: "tokens";
      input_token_details?: components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails"];
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails": {
      audio_tokens?: number;
      text_tokens?: number;
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionDeltaEvent": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "conversation.item.input_audio_transcription.delta";
      content_index?: number;
      delta?: string;
      logprobs?:
        | components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionDeltaEvent.Logprob"][]
        | null;
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionDeltaEvent.Logprob": {
      bytes: number[];
      logprob: number;
      token: string;
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionFailedEvent": {
      content_index: number;
      error: components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionFailedEvent.Error"];
      event_id: string;
      item_id: string;
      /** @constant */
      type: "conversation.item.input_audio_transcription.failed";
    };
    "beta.realtime.ConversationItemInputAudioTranscriptionFailedEvent.Error": {
      code?: string;
      message?: string;
      param?: string;
      type?: string;
    };
    "beta.realtime.ConversationItemRetrieveEvent": {
      item_id: string;
      /** @constant */
      type: "conversation.item.retrieve";
      event_id?: string;
    };
    "beta.realtime.ConversationItemTruncateEvent": {
      audio_end_ms: number;
      content_index: number;
      item_id: string;
      /** @constant */
      type: "conversation.item.truncate";
      event_id?: string;
    };
    "beta.realtime.ConversationItemTruncatedEvent": {
      audio_end_ms: number;
      content_index: number;
      event_id: string;
      item_id: string;
      /** @constant */
      type: "conversation.item.truncated";
    };
    "beta.realtime.ConversationItemWithReference": {
      arguments?: string;
      call_id?: string;
      content?: components["schemas"]["beta.realtime.ConversationItemWithReference.Content"][];
      id?: string;
      name?: string;
      /** @constant */
      object?: "realtime.item";
      output?: string;
      /** @enum {string} */
      role?: "user" | "assistant" | "system";
      /** @enum {string} */
      status?: "completed" | "incomplete" | "in_progress";
      /** @enum {string} */
      type?: "message" | "function_call" | "function_call_output" | "item_reference";
    };
    "beta.realtime.ConversationItemWithReference.Content": {
      audio?: string;
      id?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "input_text" | "input_audio" | "item_reference" | "text";
    };
    "beta.realtime.ErrorEvent": {
      error: components["schemas"]["beta.realtime.ErrorEvent.Error"];
      event_id: string;
      /** @constant */
      type: "error";
    };
    "beta.realtime.ErrorEvent.Error": {
      message: string;
      type: string;
      code?: string | null;
      event_id?: string | null;
      param?: string | null;
    };
    "beta.realtime.InputAudioBufferAppendEvent": {
      audio: string;
      /** @constant */
      type: "input_audio_buffer.append";
      event_id?: string;
    };
    "beta.realtime.InputAudioBufferClearEvent": {
      /** @constant */
      type: "input_audio_buffer.clear";
      event_id?: string;
    };
    "beta.realtime.InputAudioBufferClearedEvent": {
      event_id: string;
      /** @constant */
      type: "input_audio_buffer.cleared";
    };
    "beta.realtime.InputAudioBufferCommitEvent": {
      /** @constant */
      type: "input_audio_buffer.commit";
      event_id?: string;
    };
    "beta.realtime.InputAudioBufferCommittedEvent": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "input_audio_buffer.committed";
      previous_item_id?: string | null;
    };
    "beta.realtime.InputAudioBufferSpeechStartedEvent": {
      audio_start_ms: number;
      event_id: string;
      item_id: string;
      /** @constant */
      type: "input_audio_buffer.speech_started";
    };
    "beta.realtime.InputAudioBufferSpeechStoppedEvent": {
      audio_end_ms: number;
      event_id: string;
      item_id: string;
      /** @constant */
      type: "input_audio_buffer.speech_stopped";
    };
    "beta.realtime.RateLimitsUpdatedEvent": {
      event_id: string;
      rate_limits: components["schemas"]["beta.realtime.RateLimitsUpdatedEvent.RateLimit"][];
      /** @constant */
      type: "rate_limits.updated";
    };
    "beta.realtime.RateLimitsUpdatedEvent.RateLimit": {
      limit?: number;
      /** @enum {string} */
      name?: "requests" | "tokens";
      remaining?: number;
      reset_seconds?: number;
    };
    "beta.realtime.RealtimeClientEvent":
      | components["schemas"]["beta.realtime.ConversationItemCreateEvent"]
      | components["schemas"]["beta.realtime.ConversationItemDeleteEvent"]
      | components["schemas"]["beta.realtime.ConversationItemRetrieveEvent"]
      | components["schemas"]["beta.realtime.ConversationItemTruncateEvent"]
      | components["schemas"]["beta.realtime.InputAudioBufferAppendEvent"]
      | components["schemas"]["beta.realtime.InputAudioBufferClearEvent"]
      | components["schemas"]["beta.realtime.RealtimeClientEvent.OutputAudioBufferClear"]
      | components["schemas"]["beta.realtime.InputAudioBufferCommitEvent"]
      | components["schemas"]["beta.realtime.ResponseCancelEvent"]
      | components["schemas"]["beta.realtime.ResponseCreateEvent"]
      | components["schemas"]["beta.realtime.SessionUpdateEvent"]
      | components["schemas"]["beta.realtime.TranscriptionSessionUpdate"];
    "beta.realtime.RealtimeClientEvent.OutputAudioBufferClear": {
      /** @constant */
      type: "output_audio_buffer.clear";
      event_id?: string;
    };
    "beta.realtime.RealtimeResponse": {
      conversation_id?: string;
      id?: string;
      max_output_tokens?: number | "inf";
      metadata?: components["schemas"]["shared.Metadata"] | null;
      modalities?: ("text" | "audio")[];
      /** @constant */
      object?: "realtime.response";
      output?: components["schemas"]["beta.realtime.ConversationItem"][];
      /** @enum {string} */
      output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      /** @enum {string} */
      status?: "completed" | "cancelled" | "failed" | "incomplete" | "in_progress";
      status_details?: components["schemas"]["beta.realtime.RealtimeResponseStatus"];
      temperature?: number;
      usage?: components["schemas"]["beta.realtime.RealtimeResponseUsage"];
      voice?: string | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse");
    };
    "beta.realtime.RealtimeResponseStatus": {
      error?: components["schemas"]["beta.realtime.RealtimeResponseStatus.Error"];
      /** @enum {string} */
      reason?: "turn_detected" | "client_cancelled" | "max_output_tokens" | "content_filter";
      /** @enum {string} */
      type?: "completed" | "cancelled" | "incomplete" | "failed";
    };
    "beta.realtime.RealtimeResponseStatus.Error": {
      code?: string;
      type?: string;
    };
    "beta.realtime.RealtimeResponseUsage": {
      input_token_details?: components["schemas"]["beta.realtime.RealtimeResponseUsage.InputTokenDetails"];
      input_tokens?: number;
      output_token_details?: components["schemas"]["beta.realtime.RealtimeResponseUsage.OutputTokenDetails"];
      output_tokens?: number;
      total_tokens?: number;
    };
    "beta.realtime.RealtimeResponseUsage.InputTokenDetails": {
      audio_tokens?: number;
      cached_tokens?: number;
      text_tokens?: number;
    };
    "beta.realtime.RealtimeResponseUsage.OutputTokenDetails": {
      audio_tokens?: number;
      text_tokens?: number;
    };
    "beta.realtime.RealtimeServerEvent":
      | components["schemas"]["beta.realtime.ConversationCreatedEvent"]
      | components["schemas"]["beta.realtime.ConversationItemCreatedEvent"]
      | components["schemas"]["beta.realtime.ConversationItemDeletedEvent"]
      | components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionCompletedEvent"]
      | components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionDeltaEvent"]
      | components["schemas"]["beta.realtime.ConversationItemInputAudioTranscriptionFailedEvent"]
      | components["schemas"]["beta.realtime.RealtimeServerEvent.ConversationItemRetrieved"]
      | components["schemas"]["beta.realtime.ConversationItemTruncatedEvent"]
      | components["schemas"]["beta.realtime.ErrorEvent"]
      | components["schemas"]["beta.realtime.InputAudioBufferClearedEvent"]
      | components["schemas"]["beta.realtime.InputAudioBufferCommittedEvent"]
      | components["schemas"]["beta.realtime.InputAudioBufferSpeechStartedEvent"]
      | components["schemas"]["beta.realtime.InputAudioBufferSpeechStoppedEvent"]
      | components["schemas"]["beta.realtime.RateLimitsUpdatedEvent"]
      | components["schemas"]["beta.realtime.ResponseAudioDeltaEvent"]
      | components["schemas"]["beta.realtime.ResponseAudioDoneEvent"]
      | components["schemas"]["beta.realtime.ResponseAudioTranscriptDeltaEvent"]
      | components["schemas"]["beta.realtime.ResponseAudioTranscriptDoneEvent"]
      | components["schemas"]["beta.realtime.ResponseContentPartAddedEvent"]
      | components["schemas"]["beta.realtime.ResponseContentPartDoneEvent"]
      | components["schemas"]["beta.realtime.ResponseCreatedEvent"]
      | components["schemas"]["beta.realtime.ResponseDoneEvent"]
      | components["schemas"]["beta.realtime.ResponseFunctionCallArgumentsDeltaEvent"]
      | components["schemas"]["beta.realtime.ResponseFunctionCallArgumentsDoneEvent"]
      | components["schemas"]["beta.realtime.ResponseOutputItemAddedEvent"]
      | components["schemas"]["beta.realtime.ResponseOutputItemDoneEvent"]
      | components["schemas"]["beta.realtime.ResponseTextDeltaEvent"]
      | components["schemas"]["beta.realtime.ResponseTextDoneEvent"]
      | components["schemas"]["beta.realtime.SessionCreatedEvent"]
      | components["schemas"]["beta.realtime.SessionUpdatedEvent"]
      | components["schemas"]["beta.realtime.TranscriptionSessionUpdatedEvent"]
      | components["schemas"]["beta.realtime.RealtimeServerEvent.OutputAudioBufferStarted"]
      | components["schemas"]["beta.realtime.RealtimeServerEvent.OutputAudioBufferStopped"]
      | components["schemas"]["beta.realtime.RealtimeServerEvent.OutputAudioBufferCleared"];
    "beta.realtime.RealtimeServerEvent.ConversationItemRetrieved": {
      event_id: string;
      item: components["schemas"]["beta.realtime.ConversationItem"];
      /** @constant */
      type: "conversation.item.retrieved";
    };
    "beta.realtime.RealtimeServerEvent.OutputAudioBufferCleared": {
      event_id: string;
      response_id: string;
      /** @constant */
      type: "output_audio_buffer.cleared";
    };
    "beta.realtime.RealtimeServerEvent.OutputAudioBufferStarted": {
      event_id: string;
      response_id: string;
      /** @constant */
      type: "output_audio_buffer.started";
    };
    "beta.realtime.RealtimeServerEvent.OutputAudioBufferStopped": {
      event_id: string;
      response_id: string;
      /** @constant */
      type: "output_audio_buffer.stopped";
    };
    "beta.realtime.ResponseAudioDeltaEvent": {
      content_index: number;
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.audio.delta";
    };
    "beta.realtime.ResponseAudioDoneEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.audio.done";
    };
    "beta.realtime.ResponseAudioTranscriptDeltaEvent": {
      content_index: number;
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.audio_transcript.delta";
    };
    "beta.realtime.ResponseAudioTranscriptDoneEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      transcript: string;
      /** @constant */
      type: "response.audio_transcript.done";
    };
    "beta.realtime.ResponseCancelEvent": {
      /** @constant */
      type: "response.cancel";
      event_id?: string;
      response_id?: string;
    };
    "beta.realtime.ResponseContentPartAddedEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      part: components["schemas"]["beta.realtime.ResponseContentPartAddedEvent.Part"];
      response_id: string;
      /** @constant */
      type: "response.content_part.added";
    };
    "beta.realtime.ResponseContentPartAddedEvent.Part": {
      audio?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "text" | "audio";
    };
    "beta.realtime.ResponseContentPartDoneEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      part: components["schemas"]["beta.realtime.ResponseContentPartDoneEvent.Part"];
      response_id: string;
      /** @constant */
      type: "response.content_part.done";
    };
    "beta.realtime.ResponseContentPartDoneEvent.Part": {
      audio?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "text" | "audio";
    };
    "beta.realtime.ResponseCreateEvent": {
      /** @constant */
      type: "response.create";
      event_id?: string;
      response?: components["schemas"]["beta.realtime.ResponseCreateEvent.Response"];
    };
    "beta.realtime.ResponseCreateEvent.Response": {
      conversation?: string | ("auto" | "none");
      input?: components["schemas"]["beta.realtime.ConversationItemWithReference"][];
      instructions?: string;
      max_response_output_tokens?: number | "inf";
      metadata?: components["schemas"]["shared.Metadata"] | null;
      modalities?: ("text" | "audio")[];
      /** @enum {string} */
      output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      temperature?: number;
      tool_choice?: string;
      tools?: components["schemas"]["beta.realtime.ResponseCreateEvent.Response.Tool"][];
      voice?: string | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse");
    };
    "beta.realtime.ResponseCreateEvent.Response.Tool": {
      description?: string;
      name?: string;
      parameters?: unknown;
      /** @constant */
      type?: "function";
    };
    "beta.realtime.ResponseCreatedEvent": {
      event_id: string;
      response: components["schemas"]["beta.realtime.RealtimeResponse"];
      /** @constant */
      type: "response.created";
    };
    "beta.realtime.ResponseDoneEvent": {
      event_id: string;
      response: components["schemas"]["beta.realtime.RealtimeResponse"];
      /** @constant */
      type: "response.done";
    };
    "beta.realtime.ResponseFunctionCallArgumentsDeltaEvent": {
      call_id: string;
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.function_call_arguments.delta";
    };
    "beta.realtime.ResponseFunctionCallArgumentsDoneEvent": {
      arguments: string;
      call_id: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.function_call_arguments.done";
    };
    "beta.realtime.ResponseOutputItemAddedEvent": {
      event_id: string;
      item: components["schemas"]["beta.realtime.ConversationItem"];
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.output_item.added";
    };
    "beta.realtime.ResponseOutputItemDoneEvent": {
      event_id: string;
      item: components["schemas"]["beta.realtime.ConversationItem"];
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.output_item.done";
    };
    "beta.realtime.ResponseTextDeltaEvent": {
      content_index: number;
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.text.delta";
    };
    "beta.realtime.ResponseTextDoneEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      text: string;
      /** @constant */
      type: "response.text.done";
    };
    "beta.realtime.SessionCreatedEvent": {
      event_id: string;
      session: components["schemas"]["beta.realtime.sessions.Session"];
      /** @constant */
      type: "session.created";
    };
    "beta.realtime.SessionUpdateEvent": {
      session: components["schemas"]["beta.realtime.SessionUpdateEvent.Session"];
      /** @constant */
      type: "session.update";
      event_id?: string;
    };
    "beta.realtime.SessionUpdateEvent.Session": {
      client_secret?: components["schemas"]["beta.realtime.SessionUpdateEvent.Session.ClientSecret"];
      /** @enum {string} */
      input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      input_audio_noise_reduction?: components["schemas"]["beta.realtime.SessionUpdateEvent.Session.InputAudioNoiseReduction"];
      input_audio_transcription?: components["schemas"]["beta.realtime.SessionUpdateEvent.Session.InputAudioTranscription"];
      instructions?: string;
      max_response_output_tokens?: number | "inf";
      modalities?: ("text" | "audio")[];
      /** @enum {string} */
      model?:
        | "gpt-4o-realtime-preview"
        | "gpt-4o-realtime-preview-2024-10-01"
        | "gpt-4o-realtime-preview-2024-12-17"
        | "gpt-4o-realtime-preview-2025-06-03"
        | "gpt-4o-mini-realtime-preview"
        | "gpt-4o-mini-realtime-preview-2024-12-17";
      /** @enum {string} */
      output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      speed?: number;
      temperature?: number;
      tool_choice?: string;
      tools?: components["schemas"]["beta.realtime.SessionUpdateEvent.Session.Tool"][];
      tracing?:
        | "auto"
        | components["schemas"]["beta.realtime.SessionUpdateEvent.Session.TracingConfiguration"];
      turn_detection?: components["schemas"]["beta.realtime.SessionUpdateEvent.Session.TurnDetection"];
      voice?: string | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse");
    };
    "beta.realtime.SessionUpdateEvent.Session.ClientSecret": {
      expires_after?: components["schemas"]["beta.realtime.SessionUpdateEvent.Session.ClientSecret.ExpiresAfter"];
    };
    "beta.realtime.SessionUpdateEvent.Session.ClientSecret.ExpiresAfter": {
      /** @constant */
      anchor: "created_at";
      seconds?: number;
    };
    "beta.realtime.SessionUpdateEvent.Session.InputAudioNoiseReduction": {
      /** @enum {string} */
      type?: "near_field" | "far_field";
    };
    "beta.realtime.SessionUpdateEvent.Session.InputAudioTranscription": {
      language?: string;
      model?: string;
      prompt?: string;
    };
    "beta.realtime.SessionUpdateEvent.Session.Tool": {
      description?: string;
      name?: string;
      parameters?: unknown;
      /** @constant */
      type?: "function";
    };
    "beta.realtime.SessionUpdateEvent.Session.TracingConfiguration": {
      group_id?: string;
      metadata?: unknown;
      workflow_name?: string;
    };
    "beta.realtime.SessionUpdateEvent.Session.TurnDetection": {
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      /** @enum {string} */
      type?: "server_vad" | "semantic_vad";
    };
    "beta.realtime.SessionUpdatedEvent": {
      event_id: string;
      session: components["schemas"]["beta.realtime.sessions.Session"];
      /** @constant */
      type: "session.updated";
    };
    "beta.realtime.TranscriptionSessionUpdate": {
      session: components["schemas"]["beta.realtime.TranscriptionSessionUpdate.Session"];
      /** @constant */
      type: "transcription_session.update";
      event_id?: string;
    };
    "beta.realtime.TranscriptionSessionUpdate.Session": {
      client_secret?: components["schemas"]["beta.realtime.TranscriptionSessionUpdate.Session.ClientSecret"];
      include?: string[];
      /** @enum {string} */
      input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      input_audio_noise_reduction?: components["schemas"]["beta.realtime.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction"];
      input_audio_transcription?: components["schemas"]["beta.realtime.TranscriptionSessionUpdate.Session.InputAudioTranscription"];
      modalities?: ("text" | "audio")[];
      turn_detection?: components["schemas"]["beta.realtime.TranscriptionSessionUpdate.Session.TurnDetection"];
    };
    "beta.realtime.TranscriptionSessionUpdate.Session.ClientSecret": {
      expires_at?: components["schemas"]["beta.realtime.TranscriptionSessionUpdate.Session.ClientSecret.ExpiresAt"];
    };
    "beta.realtime.TranscriptionSessionUpdate.Session.ClientSecret.ExpiresAt": {
      /** @constant */
      anchor?: "created_at";
      seconds?: number;
    };
    "beta.realtime.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction": {
      /** @enum {string} */
      type?: "near_field" | "far_field";
    };
    "beta.realtime.TranscriptionSessionUpdate.Session.InputAudioTranscription": {
      language?: string;
      /** @enum {string} */
      model?: "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1";
      prompt?: string;
    };
    "beta.realtime.TranscriptionSessionUpdate.Session.TurnDetection": {
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      /** @enum {string} */
      type?: "server_vad" | "semantic_vad";
    };
    "beta.realtime.TranscriptionSessionUpdatedEvent": {
      event_id: string;
      session: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSession"];
      /** @constant */
      type: "transcription_session.updated";
    };
    "beta.realtime.sessions.Session": {
      id?: string;
      /** @enum {string} */
      input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      input_audio_noise_reduction?: components["schemas"]["beta.realtime.sessions.Session.InputAudioNoiseReduction"];
      input_audio_transcription?: components["schemas"]["beta.realtime.sessions.Session.InputAudioTranscription"];
      instructions?: string;
      max_response_output_tokens?: number | "inf";
      modalities?: ("text" | "audio")[];
      /** @enum {string} */
      model?:
        | "gpt-4o-realtime-preview"
        | "gpt-4o-realtime-preview-2024-10-01"
        | "gpt-4o-realtime-preview-2024-12-17"
        | "gpt-4o-realtime-preview-2025-06-03"
        | "gpt-4o-mini-realtime-preview"
        | "gpt-4o-mini-realtime-preview-2024-12-17";
      /** @enum {string} */
      output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      speed?: number;
      temperature?: number;
      tool_choice?: string;
      tools?: components["schemas"]["beta.realtime.sessions.Session.Tool"][];
      tracing?: "auto" | components["schemas"]["beta.realtime.sessions.Session.TracingConfiguration"];
      turn_detection?: components["schemas"]["beta.realtime.sessions.Session.TurnDetection"];
      voice?: string | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse");
    };
    "beta.realtime.sessions.Session.InputAudioNoiseReduction": {
      /** @enum {string} */
      type?: "near_field" | "far_field";
    };
    "beta.realtime.sessions.Session.InputAudioTranscription": {
      language?: string;
      model?: string;
      prompt?: string;
    };
    "beta.realtime.sessions.Session.Tool": {
      description?: string;
      name?: string;
      parameters?: unknown;
      /** @constant */
      type?: "function";
    };
    "beta.realtime.sessions.Session.TracingConfiguration": {
      group_id?: string;
      metadata?: unknown;
      workflow_name?: string;
    };
    "beta.realtime.sessions.Session.TurnDetection": {
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      /** @enum {string} */
      type?: "server_vad" | "semantic_vad";
    };
    "beta.realtime.sessions.SessionCreateParams": {
      client_secret?: components["schemas"]["beta.realtime.sessions.SessionCreateParams.ClientSecret"];
      /** @enum {string} */
      input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      input_audio_noise_reduction?: components["schemas"]["beta.realtime.sessions.SessionCreateParams.InputAudioNoiseReduction"];
      input_audio_transcription?: components["schemas"]["beta.realtime.sessions.SessionCreateParams.InputAudioTranscription"];
      instructions?: string;
      max_response_output_tokens?: number | "inf";
      modalities?: ("text" | "audio")[];
      /** @enum {string} */
      model?:
        | "gpt-4o-realtime-preview"
        | "gpt-4o-realtime-preview-2024-10-01"
        | "gpt-4o-realtime-preview-2024-12-17"
        | "gpt-4o-realtime-preview-2025-06-03"
        | "gpt-4o-mini-realtime-preview"
        | "gpt-4o-mini-realtime-preview-2024-12-17";
      /** @enum {string} */
      output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      speed?: number;
      temperature?: number;
      tool_choice?: string;
      tools?: components["schemas"]["beta.realtime.sessions.SessionCreateParams.Tool"][];
      tracing?:
        | "auto"
        | components["schemas"]["beta.realtime.sessions.SessionCreateParams.TracingConfiguration"];
      turn_detection?: components["schemas"]["beta.realtime.sessions.SessionCreateParams.TurnDetection"];
      voice?: string | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse");
    };
    "beta.realtime.sessions.SessionCreateParams.ClientSecret": {
      expires_after?: components["schemas"]["beta.realtime.sessions.SessionCreateParams.ClientSecret.ExpiresAfter"];
    };
    "beta.realtime.sessions.SessionCreateParams.ClientSecret.ExpiresAfter": {
      /** @constant */
      anchor: "created_at";
      seconds?: number;
    };
    "beta.realtime.sessions.SessionCreateParams.InputAudioNoiseReduction": {
      /** @enum {string} */
      type?: "near_field" | "far_field";
    };
    "beta.realtime.sessions.SessionCreateParams.InputAudioTranscription": {
      language?: string;
      model?: string;
      prompt?: string;
    };
    "beta.realtime.sessions.SessionCreateParams.Tool": {
      description?: string;
      name?: string;
      parameters?: unknown;
      /** @constant */
      type?: "function";
    };
    "beta.realtime.sessions.SessionCreateParams.TracingConfiguration": {
      group_id?: string;
      metadata?: unknown;
      workflow_name?: string;
    };
    "beta.realtime.sessions.SessionCreateParams.TurnDetection": {
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      /** @enum {string} */
      type?: "server_vad" | "semantic_vad";
    };
    "beta.realtime.sessions.SessionCreateResponse": {
      client_secret: components["schemas"]["beta.realtime.sessions.SessionCreateResponse.ClientSecret"];
      input_audio_format?: string;
      input_audio_transcription?: components["schemas"]["beta.realtime.sessions.SessionCreateResponse.InputAudioTranscription"];
      instructions?: string;
      max_response_output_tokens?: number | "inf";
      modalities?: ("text" | "audio")[];
      output_audio_format?: string;
      speed?: number;
      temperature?: number;
      tool_choice?: string;
      tools?: components["schemas"]["beta.realtime.sessions.SessionCreateResponse.Tool"][];
      tracing?:
        | "auto"
        | components["schemas"]["beta.realtime.sessions.SessionCreateResponse.TracingConfiguration"];
      turn_detection?: components["schemas"]["beta.realtime.sessions.SessionCreateResponse.TurnDetection"];
      voice?: string | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse");
    };
    "beta.realtime.sessions.SessionCreateResponse.ClientSecret": {
      expires_at: number;
      value: string;
    };
    "beta.realtime.sessions.SessionCreateResponse.InputAudioTranscription": {
      model?: string;
    };
    "beta.realtime.sessions.SessionCreateResponse.Tool": {
      description?: string;
      name?: string;
      parameters?: unknown;
      /** @constant */
      type?: "function";
    };
    "beta.realtime.sessions.SessionCreateResponse.TracingConfiguration": {
      group_id?: string;
      metadata?: unknown;
      workflow_name?: string;
    };
    "beta.realtime.sessions.SessionCreateResponse.TurnDetection": {
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      type?: string;
    };
    "beta.realtime.transcriptionSessions.TranscriptionSession": {
      client_secret: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSession.ClientSecret"];
      input_audio_format?: string;
      input_audio_transcription?: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSession.InputAudioTranscription"];
      modalities?: ("text" | "audio")[];
      turn_detection?: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSession.TurnDetection"];
    };
    "beta.realtime.transcriptionSessions.TranscriptionSession.ClientSecret": {
      expires_at: number;
      value: string;
    };
    "beta.realtime.transcriptionSessions.TranscriptionSession.InputAudioTranscription": {
      language?: string;
      /** @enum {string} */
      model?: "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1";
      prompt?: string;
    };
    "beta.realtime.transcriptionSessions.TranscriptionSession.TurnDetection": {
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      type?: string;
    };
    "beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams": {
      client_secret?: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.ClientSecret"];
      include?: string[];
      /** @enum {string} */
      input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      input_audio_noise_reduction?: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.InputAudioNoiseReduction"];
      input_audio_transcription?: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.InputAudioTranscription"];
      modalities?: ("text" | "audio")[];
      turn_detection?: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.TurnDetection"];
    };
    "beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.ClientSecret": {
      expires_at?: components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.ClientSecret.ExpiresAt"];
    };
    "beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.ClientSecret.ExpiresAt": {
      /** @constant */
      anchor?: "created_at";
      seconds?: number;
    };
    "beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.InputAudioNoiseReduction": {
      /** @enum {string} */
      type?: "near_field" | "far_field";
    };
    "beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.InputAudioTranscription": {
      language?: string;
      /** @enum {string} */
      model?: "gpt-4o-transcribe" | "gpt-4o-mini-transcribe" | "whisper-1";
      prompt?: string;
    };
    "beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams.TurnDetection": {
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      /** @enum {string} */
      type?: "server_vad" | "semantic_vad";
    };
    "beta.threads.AssistantResponseFormatOption":
      | "auto"
      | components["schemas"]["shared.ResponseFormatText"]
      | components["schemas"]["shared.ResponseFormatJSONObject"]
      | components["schemas"]["shared.ResponseFormatJSONSchema"];
    "beta.threads.AssistantToolChoice": {
      /** @enum {string} */
      type: "function" | "code_interpreter" | "file_search";
      function?: components["schemas"]["beta.threads.AssistantToolChoiceFunction"];
    };
    "beta.threads.AssistantToolChoiceFunction": {
      name: string;
    };
    "beta.threads.AssistantToolChoiceOption":
      | ("none" | "auto" | "required")
      | components["schemas"]["beta.threads.AssistantToolChoice"];
    "beta.threads.Thread": {
      created_at: number;
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      /** @constant */
      object: "thread";
      tool_resources: components["schemas"]["beta.threads.Thread.ToolResources"] | null;
    };
    "beta.threads.Thread.ToolResources": {
      code_interpreter?: components["schemas"]["beta.threads.Thread.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.threads.Thread.ToolResources.FileSearch"];
    };
    "beta.threads.Thread.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.threads.Thread.ToolResources.FileSearch": {
      vector_store_ids?: string[];
    };
    "beta.threads.ThreadCreateAndRunParams":
      | components["schemas"]["beta.threads.ThreadCreateAndRunParamsNonStreaming"]
      | components["schemas"]["beta.threads.ThreadCreateAndRunParamsStreaming"];
    "beta.threads.ThreadCreateAndRunParams.Thread": {
      messages?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.Message"][];
      metadata?: components["schemas"]["shared.Metadata"] | null;
      tool_resources?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.ToolResources"]
        | null;
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.Message": {
      content: string | components["schemas"]["beta.threads.messages.MessageContentPartParam"][];
      /** @enum {string} */
      role: "user" | "assistant";
      attachments?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.Message.Attachment"][]
        | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.Message.Attachment": {
      file_id?: string;
      tools?: (
        | components["schemas"]["beta.assistants.CodeInterpreterTool"]
        | components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.Message.Attachment.FileSearch"]
      )[];
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.Message.Attachment.FileSearch": {
      /** @constant */
      type: "file_search";
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.ToolResources": {
      code_interpreter?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch"];
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch": {
      vector_store_ids?: string[];
      vector_stores?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore"][];
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore": {
      chunking_strategy?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Auto"]
        | components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static"];
      file_ids?: string[];
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Auto": {
      /** @constant */
      type: "auto";
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static": {
      static: components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static.Static"];
      /** @constant */
      type: "static";
    };
    "beta.threads.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static.Static": {
      chunk_overlap_tokens: number;
      max_chunk_size_tokens: number;
    };
    "beta.threads.ThreadCreateAndRunParams.ThreadCreateAndRunParamsNonStreaming": components["schemas"]["beta.threads.ThreadCreateAndRunParamsNonStreaming"];
    "beta.threads.ThreadCreateAndRunParams.ThreadCreateAndRunParamsStreaming": components["schemas"]["beta.threads.ThreadCreateAndRunParamsStreaming"];
    "beta.threads.ThreadCreateAndRunParams.ToolResources": {
      code_interpreter?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.ToolResources.FileSearch"];
    };
    "beta.threads.ThreadCreateAndRunParams.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.threads.ThreadCreateAndRunParams.ToolResources.FileSearch": {
      vector_store_ids?: string[];
    };
    "beta.threads.ThreadCreateAndRunParams.TruncationStrategy": {
      /** @enum {string} */
      type: "auto" | "last_messages";
      last_messages?: number | null;
    };
    "beta.threads.ThreadCreateAndRunParamsBase": {
      assistant_id: string;
      instructions?: string | null;
      max_completion_tokens?: number | null;
      max_prompt_tokens?: number | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: string | components["schemas"]["shared.ChatModel"] | null;
      parallel_tool_calls?: boolean;
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      stream?: boolean | null;
      temperature?: number | null;
      thread?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread"];
      tool_choice?: components["schemas"]["beta.threads.AssistantToolChoiceOption"] | null;
      tool_resources?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.ToolResources"] | null;
      tools?: components["schemas"]["beta.assistants.AssistantTool"][] | null;
      top_p?: number | null;
      truncation_strategy?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunParams.TruncationStrategy"]
        | null;
    };
    "beta.threads.ThreadCreateAndRunParamsNonStreaming": components["schemas"]["beta.threads.ThreadCreateAndRunParamsBase"] & {
      stream?: false | null;
    };
    "beta.threads.ThreadCreateAndRunParamsStreaming": components["schemas"]["beta.threads.ThreadCreateAndRunParamsBase"] & {
      /** @constant */
      stream: true;
    };
    "beta.threads.ThreadCreateAndRunPollParams": {
      assistant_id: string;
      instructions?: string | null;
      max_completion_tokens?: number | null;
      max_prompt_tokens?: number | null;
      metadata?: unknown | null;
      model?:
        | string
        | (
            | "gpt-4o"
            | "gpt-4o-2024-05-13"
            | "gpt-4-turbo"
            | "gpt-4-turbo-2024-04-09"
            | "gpt-4-0125-preview"
            | "gpt-4-turbo-preview"
            | "gpt-4-1106-preview"
            | "gpt-4-vision-preview"
            | "gpt-4"
            | "gpt-4-0314"
            | "gpt-4-0613"
            | "gpt-4-32k"
            | "gpt-4-32k-0314"
            | "gpt-4-32k-0613"
            | "gpt-3.5-turbo"
            | "gpt-3.5-turbo-16k"
            | "gpt-3.5-turbo-0613"
            | "gpt-3.5-turbo-1106"
            | "gpt-3.5-turbo-0125"
            | "gpt-3.5-turbo-16k-0613"
          )
        | null;
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      temperature?: number | null;
      thread?: components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.Thread"];
      tool_choice?: components["schemas"]["beta.threads.AssistantToolChoiceOption"] | null;
      tool_resources?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.ToolResources"]
        | null;
      tools?:
        | (
            | components["schemas"]["beta.assistants.CodeInterpreterTool"]
            | components["schemas"]["beta.assistants.FileSearchTool"]
            | components["schemas"]["beta.assistants.FunctionTool"]
          )[]
        | null;
      top_p?: number | null;
      truncation_strategy?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.TruncationStrategy"]
        | null;
    };
    "beta.threads.ThreadCreateAndRunPollParams.Thread": {
      messages?: components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.Thread.Message"][];
      metadata?: unknown | null;
      tool_resources?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.Thread.ToolResources"]
        | null;
    };
    "beta.threads.ThreadCreateAndRunPollParams.Thread.Message": {
      content: string | components["schemas"]["beta.threads.messages.MessageContentPartParam"][];
      /** @enum {string} */
      role: "user" | "assistant";
      attachments?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.Thread.Message.Attachment"][]
        | null;
      metadata?: unknown | null;
    };
    "beta.threads.ThreadCreateAndRunPollParams.Thread.Message.Attachment": {
      file_id?: string;
      tools?: (
        | components["schemas"]["beta.assistants.CodeInterpreterTool"]
        | components["schemas"]["beta.assistants.FileSearchTool"]
      )[];
    };
    "beta.threads.ThreadCreateAndRunPollParams.Thread.ToolResources": {
      code_interpreter?: components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.Thread.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch"];
    };
    "beta.threads.ThreadCreateAndRunPollParams.Thread.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.threads.ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch": {
      vector_store_ids?: string[];
      vector_stores?: components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch.VectorStore"][];
    };
    "beta.threads.ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch.VectorStore": {
      file_ids?: string[];
      metadata?: unknown;
    };
    "beta.threads.ThreadCreateAndRunPollParams.ToolResources": {
      code_interpreter?: components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.threads.ThreadCreateAndRunPollParams.ToolResources.FileSearch"];
    };
    "beta.threads.ThreadCreateAndRunPollParams.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.threads.ThreadCreateAndRunPollParams.ToolResources.FileSearch": {
      vector_store_ids?: string[];
    };
    "beta.threads.ThreadCreateAndRunPollParams.TruncationStrategy": {
      /** @enum {string} */
      type: "auto" | "last_messages";
      last_messages?: number | null;
    };
    "beta.threads.ThreadCreateAndRunStreamParams": {
      assistant_id: string;
      instructions?: string | null;
      max_completion_tokens?: number | null;
      max_prompt_tokens?: number | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: string | components["schemas"]["shared.ChatModel"] | null;
      parallel_tool_calls?: boolean;
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      /** @constant */
      stream?: true;
      temperature?: number | null;
      thread?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.Thread"];
      tool_choice?: components["schemas"]["beta.threads.AssistantToolChoiceOption"] | null;
      tool_resources?: components["schemas"]["beta.threads.ThreadCreateAndRunParams.ToolResources"] | null;
      tools?: components["schemas"]["beta.assistants.AssistantTool"][] | null;
      top_p?: number | null;
      truncation_strategy?:
        | components["schemas"]["beta.threads.ThreadCreateAndRunParams.TruncationStrategy"]
        | null;
    };
    "beta.threads.ThreadCreateParams": {
      messages?: components["schemas"]["beta.threads.ThreadCreateParams.Message"][];
      metadata?: components["schemas"]["shared.Metadata"] | null;
      tool_resources?: components["schemas"]["beta.threads.ThreadCreateParams.ToolResources"] | null;
    };
    "beta.threads.ThreadCreateParams.Message": {
      content: string | components["schemas"]["beta.threads.messages.MessageContentPartParam"][];
      /** @enum {string} */
      role: "user" | "assistant";
      attachments?: components["schemas"]["beta.threads.ThreadCreateParams.Message.Attachment"][] | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.threads.ThreadCreateParams.Message.Attachment": {
      file_id?: string;
      tools?: (
        | components["schemas"]["beta.assistants.CodeInterpreterTool"]
        | components["schemas"]["beta.threads.ThreadCreateParams.Message.Attachment.FileSearch"]
      )[];
    };
    "beta.threads.ThreadCreateParams.Message.Attachment.FileSearch": {
      /** @constant */
      type: "file_search";
    };
    "beta.threads.ThreadCreateParams.ToolResources": {
      code_interpreter?: components["schemas"]["beta.threads.ThreadCreateParams.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.threads.ThreadCreateParams.ToolResources.FileSearch"];
    };
    "beta.threads.ThreadCreateParams.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.threads.ThreadCreateParams.ToolResources.FileSearch": {
      vector_store_ids?: string[];
      vector_stores?: components["schemas"]["beta.threads.ThreadCreateParams.ToolResources.FileSearch.VectorStore"][];
    };
    "beta.threads.ThreadCreateParams.ToolResources.FileSearch.VectorStore": {
      chunking_strategy?:
        | components["schemas"]["beta.threads.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto"]
        | components["schemas"]["beta.threads.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static"];
      file_ids?: string[];
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.threads.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto": {
      /** @constant */
      type: "auto";
    };
    "beta.threads.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static": {
      static: components["schemas"]["beta.threads.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static"];
      /** @constant */
      type: "static";
    };
    "beta.threads.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static": {
      chunk_overlap_tokens: number;
      max_chunk_size_tokens: number;
    };
    "beta.threads.ThreadDeleted": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "thread.deleted";
    };
    "beta.threads.ThreadUpdateParams": {
      metadata?: components["schemas"]["shared.Metadata"] | null;
      tool_resources?: components["schemas"]["beta.threads.ThreadUpdateParams.ToolResources"] | null;
    };
    "beta.threads.ThreadUpdateParams.ToolResources": {
      code_interpreter?: components["schemas"]["beta.threads.ThreadUpdateParams.ToolResources.CodeInterpreter"];
      file_search?: components["schemas"]["beta.threads.ThreadUpdateParams.ToolResources.FileSearch"];
    };
    "beta.threads.ThreadUpdateParams.ToolResources.CodeInterpreter": {
      file_ids?: string[];
    };
    "beta.threads.ThreadUpdateParams.ToolResources.FileSearch": {
      vector_store_ids?: string[];
    };
    "beta.threads.messages.Annotation":
      | components["schemas"]["beta.threads.messages.FileCitationAnnotation"]
      | components["schemas"]["beta.threads.messages.FilePathAnnotation"];
    "beta.threads.messages.AnnotationDelta":
      | components["schemas"]["beta.threads.messages.FileCitationDeltaAnnotation"]
      | components["schemas"]["beta.threads.messages.FilePathDeltaAnnotation"];
    "beta.threads.messages.FileCitationAnnotation": {
      end_index: number;
      file_citation: components["schemas"]["beta.threads.messages.FileCitationAnnotation.FileCitation"];
      start_index: number;
      text: string;
      /** @constant */
      type: "file_citation";
    };
    "beta.threads.messages.FileCitationAnnotation.FileCitation": {
      file_id: string;
    };
    "beta.threads.messages.FileCitationDeltaAnnotation": {
      index: number;
      /** @constant */
      type: "file_citation";
      end_index?: number;
      file_citation?: components["schemas"]["beta.threads.messages.FileCitationDeltaAnnotation.FileCitation"];
      start_index?: number;
      text?: string;
    };
    "beta.threads.messages.FileCitationDeltaAnnotation.FileCitation": {
      file_id?: string;
      quote?: string;
    };
    "beta.threads.messages.FilePathAnnotation": {
      end_index: number;
      file_path: components["schemas"]["beta.threads.messages.FilePathAnnotation.FilePath"];
      start_index: number;
      text: string;
      /** @constant */
      type: "file_path";
    };
    "beta.threads.messages.FilePathAnnotation.FilePath": {
      file_id: string;
    };
    "beta.threads.messages.FilePathDeltaAnnotation": {
      index: number;
      /** @constant */
      type: "file_path";
      end_index?: number;
      file_path?: components["schemas"]["beta.threads.messages.FilePathDeltaAnnotation.FilePath"];
      start_index?: number;
      text?: string;
    };
    "beta.threads.messages.FilePathDeltaAnnotation.FilePath": {
      file_id?: string;
    };
    "beta.threads.messages.ImageFile": {
      file_id: string;
      /** @enum {string} */
      detail?: "auto" | "low" | "high";
    };
    "beta.threads.messages.ImageFileContentBlock": {
      image_file: components["schemas"]["beta.threads.messages.ImageFile"];
      /** @constant */
      type: "image_file";
    };
    "beta.threads.messages.ImageFileDelta": {
      /** @enum {string} */
      detail?: "auto" | "low" | "high";
      file_id?: string;
    };
    "beta.threads.messages.ImageFileDeltaBlock": {
      index: number;
      /** @constant */
      type: "image_file";
      image_file?: components["schemas"]["beta.threads.messages.ImageFileDelta"];
    };
    "beta.threads.messages.ImageURL": {
      url: string;
      /** @enum {string} */
      detail?: "auto" | "low" | "high";
    };
    "beta.threads.messages.ImageURLContentBlock": {
      image_url: components["schemas"]["beta.threads.messages.ImageURL"];
      /** @constant */
      type: "image_url";
    };
    "beta.threads.messages.ImageURLDelta": {
      /** @enum {string} */
      detail?: "auto" | "low" | "high";
      url?: string;
    };
    "beta.threads.messages.ImageURLDeltaBlock": {
      index: number;
      /** @constant */
      type: "image_url";
      image_url?: components["schemas"]["beta.threads.messages.ImageURLDelta"];
    };
    "beta.threads.messages.Message": {
      assistant_id: string | null;
      attachments: components["schemas"]["beta.threads.messages.Message.Attachment"][] | null;
      completed_at: number | null;
      content: components["schemas"]["beta.threads.messages.MessageContent"][];
      created_at: number;
      id: string;
      incomplete_at: number | null;
      incomplete_details: components["schemas"]["beta.threads.messages.Message.IncompleteDetails"] | null;
      metadata: components["schemas"]["shared.Metadata"] | null;
      /** @constant */
      object: "thread.message";
      /** @enum {string} */
      role: "user" | "assistant";
      run_id: string | null;
      /** @enum {string} */
      status: "in_progress" | "incomplete" | "completed";
      thread_id: string;
    };
    "beta.threads.messages.Message.Attachment": {
      file_id?: string;
      tools?: (
        | components["schemas"]["beta.assistants.CodeInterpreterTool"]
        | components["schemas"]["beta.threads.messages.Message.Attachment.AssistantToolsFileSearchTypeOnly"]
      )[];
    };
    "beta.threads.messages.Message.Attachment.AssistantToolsFileSearchTypeOnly": {
      /** @constant */
      type: "file_search";
    };
    "beta.threads.messages.Message.IncompleteDetails": {
      /** @enum {string} */
      reason: "content_filter" | "max_tokens" | "run_cancelled" | "run_expired" | "run_failed";
    };
    "beta.threads.messages.MessageContent":
      | components["schemas"]["beta.threads.messages.ImageFileContentBlock"]
      | components["schemas"]["beta.threads.messages.ImageURLContentBlock"]
      | components["schemas"]["beta.threads.messages.TextContentBlock"]
      | components["schemas"]["beta.threads.messages.RefusalContentBlock"];
    "beta.threads.messages.MessageContentDelta":
      | components["schemas"]["beta.threads.messages.ImageFileDeltaBlock"]
      | components["schemas"]["beta.threads.messages.TextDeltaBlock"]
      | components["schemas"]["beta.threads.messages.RefusalDeltaBlock"]
      | components["schemas"]["beta.threads.messages.ImageURLDeltaBlock"];
    "beta.threads.messages.MessageContentPartParam":
      | components["schemas"]["beta.threads.messages.ImageFileContentBlock"]
      | components["schemas"]["beta.threads.messages.ImageURLContentBlock"]
      | components["schemas"]["beta.threads.messages.TextContentBlockParam"];
    "beta.threads.messages.MessageCreateParams": {
      content: string | components["schemas"]["beta.threads.messages.MessageContentPartParam"][];
      /** @enum {string} */
      role: "user" | "assistant";
      attachments?: components["schemas"]["beta.threads.messages.MessageCreateParams.Attachment"][] | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.threads.messages.MessageCreateParams.Attachment": {
      file_id?: string;
      tools?: (
        | components["schemas"]["beta.assistants.CodeInterpreterTool"]
        | components["schemas"]["beta.threads.messages.MessageCreateParams.Attachment.FileSearch"]
      )[];
    };
    "beta.threads.messages.MessageCreateParams.Attachment.FileSearch": {
      /** @constant */
      type: "file_search";
    };
    "beta.threads.messages.MessageDeleteParams": {
      thread_id: string;
    };
    "beta.threads.messages.MessageDeleted": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "thread.message.deleted";
    };
    "beta.threads.messages.MessageDelta": {
      content?: components["schemas"]["beta.threads.messages.MessageContentDelta"][];
      /** @enum {string} */
      role?: "user" | "assistant";
    };
    "beta.threads.messages.MessageDeltaEvent": {
      delta: components["schemas"]["beta.threads.messages.MessageDelta"];
      id: string;
      /** @constant */
      object: "thread.message.delta";
    };
    "beta.threads.messages.MessageListParams": components["schemas"]["pagination.CursorPageParams"] & {
      before?: string;
      /** @enum {string} */
      order?: "asc" | "desc";
      run_id?: string;
    };
    "beta.threads.messages.MessageRetrieveParams": {
      thread_id: string;
    };
    "beta.threads.messages.MessageUpdateParams": {
      thread_id: string;
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.threads.messages.RefusalContentBlock": {
      refusal: string;
      /** @constant */
      type: "refusal";
    };
    "beta.threads.messages.RefusalDeltaBlock": {
      index: number;
      /** @constant */
      type: "refusal";
      refusal?: string;
    };
    "beta.threads.messages.Text": {
      annotations: components["schemas"]["beta.threads.messages.Annotation"][];
      value: string;
    };
    "beta.threads.messages.TextContentBlock": {
      text: components["schemas"]["beta.threads.messages.Text"];
      /** @constant */
      type: "text";
    };
    "beta.threads.messages.TextContentBlockParam": {
      text: string;
      /** @constant */
      type: "text";
    };
    "beta.threads.messages.TextDelta": {
      annotations?: components["schemas"]["beta.threads.messages.AnnotationDelta"][];
      value?: string;
    };
    "beta.threads.messages.TextDeltaBlock": {
      index: number;
      /** @constant */
      type: "text";
      text?: components["schemas"]["beta.threads.messages.TextDelta"];
    };
    "beta.threads.runs.RequiredActionFunctionToolCall": {
      function: components["schemas"]["beta.threads.runs.RequiredActionFunctionToolCall.Function"];
      id: string;
      /** @constant */
      type: "function";
    };
    "beta.threads.runs.RequiredActionFunctionToolCall.Function": {
      arguments: string;
      name: string;
    };
    "beta.threads.runs.Run": {
      assistant_id: string;
      cancelled_at: number | null;
      completed_at: number | null;
      created_at: number;
      expires_at: number | null;
      failed_at: number | null;
      id: string;
      incomplete_details: components["schemas"]["beta.threads.runs.Run.IncompleteDetails"] | null;
      instructions: string;
      last_error: components["schemas"]["beta.threads.runs.Run.LastError"] | null;
      max_completion_tokens: number | null;
      max_prompt_tokens: number | null;
      metadata: components["schemas"]["shared.Metadata"] | null;
      model: string;
      /** @constant */
      object: "thread.run";
      parallel_tool_calls: boolean;
      required_action: components["schemas"]["beta.threads.runs.Run.RequiredAction"] | null;
      response_format: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      started_at: number | null;
      status: components["schemas"]["beta.threads.runs.RunStatus"];
      thread_id: string;
      tool_choice: components["schemas"]["beta.threads.AssistantToolChoiceOption"] | null;
      tools: components["schemas"]["beta.assistants.AssistantTool"][];
      truncation_strategy: components["schemas"]["beta.threads.runs.Run.TruncationStrategy"] | null;
      usage: components["schemas"]["beta.threads.runs.Run.Usage"] | null;
      temperature?: number | null;
      top_p?: number | null;
    };
    "beta.threads.runs.Run.IncompleteDetails": {
      /** @enum {string} */
      reason?: "max_completion_tokens" | "max_prompt_tokens";
    };
    "beta.threads.runs.Run.LastError": {
      /** @enum {string} */
      code: "server_error" | "rate_limit_exceeded" | "invalid_prompt";
      message: string;
    };
    "beta.threads.runs.Run.RequiredAction": {
      submit_tool_outputs: components["schemas"]["beta.threads.runs.Run.RequiredAction.SubmitToolOutputs"];
      /** @constant */
      type: "submit_tool_outputs";
    };
    "beta.threads.runs.Run.RequiredAction.SubmitToolOutputs": {
      tool_calls: components["schemas"]["beta.threads.runs.RequiredActionFunctionToolCall"][];
    };
    "beta.threads.runs.Run.TruncationStrategy": {
      /** @enum {string} */
      type: "auto" | "last_messages";
      last_messages?: number | null;
    };
    "beta.threads.runs.Run.Usage": {
      completion_tokens: number;
      prompt_tokens: number;
      total_tokens: number;
    };
    "beta.threads.runs.RunCancelParams": {
      thread_id: string;
    };
    "beta.threads.runs.RunCreateAndPollParams": components["schemas"]["beta.threads.ThreadCreateAndRunParamsNonStreaming"];
    "beta.threads.runs.RunCreateAndStreamParams": {
      assistant_id: string;
      additional_instructions?: string | null;
      additional_messages?:
        | components["schemas"]["beta.threads.runs.RunCreateParams.AdditionalMessage"][]
        | null;
      include?: components["schemas"]["beta.threads.runs.steps.RunStepInclude"][];
      instructions?: string | null;
      max_completion_tokens?: number | null;
      max_prompt_tokens?: number | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: string | components["schemas"]["shared.ChatModel"] | null;
      parallel_tool_calls?: boolean;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      /** @constant */
      stream?: true;
      temperature?: number | null;
      tool_choice?: components["schemas"]["beta.threads.AssistantToolChoiceOption"] | null;
      tools?: components["schemas"]["beta.assistants.AssistantTool"][] | null;
      top_p?: number | null;
      truncation_strategy?:
        | components["schemas"]["beta.threads.runs.RunCreateParams.TruncationStrategy"]
        | null;
    };
    "beta.threads.runs.RunCreateParams":
      | components["schemas"]["beta.threads.runs.RunCreateParamsNonStreaming"]
      | components["schemas"]["beta.threads.runs.RunCreateParamsStreaming"];
    "beta.threads.runs.RunCreateParams.AdditionalMessage": {
      content: string | components["schemas"]["beta.threads.messages.MessageContentPartParam"][];
      /** @enum {string} */
      role: "user" | "assistant";
      attachments?:
        | components["schemas"]["beta.threads.runs.RunCreateParams.AdditionalMessage.Attachment"][]
        | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.threads.runs.RunCreateParams.AdditionalMessage.Attachment": {
      file_id?: string;
      tools?: (
        | components["schemas"]["beta.assistants.CodeInterpreterTool"]
        | components["schemas"]["beta.threads.runs.RunCreateParams.AdditionalMessage.Attachment.FileSearch"]
      )[];
    };
    "beta.threads.runs.RunCreateParams.AdditionalMessage.Attachment.FileSearch": {
      /** @constant */
      type: "file_search";
    };
    "beta.threads.runs.RunCreateParams.RunCreateParamsNonStreaming": components["schemas"]["beta.threads.runs.RunCreateParamsNonStreaming"];
    "beta.threads.runs.RunCreateParams.RunCreateParamsStreaming": components["schemas"]["beta.threads.runs.RunCreateParamsStreaming"];
    "beta.threads.runs.RunCreateParams.TruncationStrategy": {
      /** @enum {string} */
      type: "auto" | "last_messages";
      last_messages?: number | null;
    };
    "beta.threads.runs.RunCreateParamsBase": {
      assistant_id: string;
      additional_instructions?: string | null;
      additional_messages?:
        | components["schemas"]["beta.threads.runs.RunCreateParams.AdditionalMessage"][]
        | null;
      include?: components["schemas"]["beta.threads.runs.steps.RunStepInclude"][];
      instructions?: string | null;
      max_completion_tokens?: number | null;
      max_prompt_tokens?: number | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: string | components["schemas"]["shared.ChatModel"] | null;
      parallel_tool_calls?: boolean;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      stream?: boolean | null;
      temperature?: number | null;
      tool_choice?: components["schemas"]["beta.threads.AssistantToolChoiceOption"] | null;
      tools?: components["schemas"]["beta.assistants.AssistantTool"][] | null;
      top_p?: number | null;
      truncation_strategy?:
        | components["schemas"]["beta.threads.runs.RunCreateParams.TruncationStrategy"]
        | null;
    };
    "beta.threads.runs.RunCreateParamsNonStreaming": components["schemas"]["beta.threads.runs.RunCreateParamsBase"] & {
      stream?: false | null;
    };
    "beta.threads.runs.RunCreateParamsStreaming": components["schemas"]["beta.threads.runs.RunCreateParamsBase"] & {
      /** @constant */
      stream: true;
    };
    "beta.threads.runs.RunListParams": components["schemas"]["pagination.CursorPageParams"] & {
      before?: string;
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "beta.threads.runs.RunRetrieveParams": {
      thread_id: string;
    };
    /** @enum {string} */
    "beta.threads.runs.RunStatus":
      | "queued"
      | "in_progress"
      | "requires_action"
      | "cancelling"
      | "cancelled"
      | "failed"
      | "completed"
      | "incomplete"
      | "expired";
    "beta.threads.runs.RunStreamParams": {
      assistant_id: string;
      additional_instructions?: string | null;
      additional_messages?:
        | components["schemas"]["beta.threads.runs.RunCreateParams.AdditionalMessage"][]
        | null;
      include?: components["schemas"]["beta.threads.runs.steps.RunStepInclude"][];
      instructions?: string | null;
      max_completion_tokens?: number | null;
      max_prompt_tokens?: number | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: string | components["schemas"]["shared.ChatModel"] | null;
      parallel_tool_calls?: boolean;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
      /** @constant */
      stream?: true;
      temperature?: number | null;
      tool_choice?: components["schemas"]["beta.threads.AssistantToolChoiceOption"] | null;
      tools?: components["schemas"]["beta.assistants.AssistantTool"][] | null;
      top_p?: number | null;
      truncation_strategy?:
        | components["schemas"]["beta.threads.runs.RunCreateParams.TruncationStrategy"]
        | null;
    };
    "beta.threads.runs.RunSubmitToolOutputsAndPollParams": components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParamsNonStreaming"];
    "beta.threads.runs.RunSubmitToolOutputsParams":
      | components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParamsNonStreaming"]
      | components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParamsStreaming"];
    "beta.threads.runs.RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsNonStreaming": components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParamsNonStreaming"];
    "beta.threads.runs.RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsStreaming": components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParamsStreaming"];
    "beta.threads.runs.RunSubmitToolOutputsParams.ToolOutput": {
      output?: string;
      tool_call_id?: string;
    };
    "beta.threads.runs.RunSubmitToolOutputsParamsBase": {
      thread_id: string;
      tool_outputs: components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParams.ToolOutput"][];
      stream?: boolean | null;
    };
    "beta.threads.runs.RunSubmitToolOutputsParamsNonStreaming": components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParamsBase"] & {
      stream?: false | null;
    };
    "beta.threads.runs.RunSubmitToolOutputsParamsStreaming": components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParamsBase"] & {
      /** @constant */
      stream: true;
    };
    "beta.threads.runs.RunSubmitToolOutputsStreamParams": {
      thread_id: string;
      tool_outputs: components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParams.ToolOutput"][];
      /** @constant */
      stream?: true;
    };
    "beta.threads.runs.RunUpdateParams": {
      thread_id: string;
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "beta.threads.runs.steps.CodeInterpreterLogs": {
      index: number;
      /** @constant */
      type: "logs";
      logs?: string;
    };
    "beta.threads.runs.steps.CodeInterpreterOutputImage": {
      index: number;
      /** @constant */
      type: "image";
      image?: components["schemas"]["beta.threads.runs.steps.CodeInterpreterOutputImage.Image"];
    };
    "beta.threads.runs.steps.CodeInterpreterOutputImage.Image": {
      file_id?: string;
    };
    "beta.threads.runs.steps.CodeInterpreterToolCall": {
      code_interpreter: components["schemas"]["beta.threads.runs.steps.CodeInterpreterToolCall.CodeInterpreter"];
      id: string;
      /** @constant */
      type: "code_interpreter";
    };
    "beta.threads.runs.steps.CodeInterpreterToolCall.CodeInterpreter": {
      input: string;
      outputs: (
        | components["schemas"]["beta.threads.runs.steps.CodeInterpreterToolCall.CodeInterpreter.Logs"]
        | components["schemas"]["beta.threads.runs.steps.CodeInterpreterToolCall.CodeInterpreter.Image"]
      )[];
    };
    "beta.threads.runs.steps.CodeInterpreterToolCall.CodeInterpreter.Image": {
      image: components["schemas"]["beta.threads.runs.steps.CodeInterpreterToolCall.CodeInterpreter.Image.Image"];
      /** @constant */
      type: "image";
    };
    "beta.threads.runs.steps.CodeInterpreterToolCall.CodeInterpreter.Image.Image": {
      file_id: string;
    };
    "beta.threads.runs.steps.CodeInterpreterToolCall.CodeInterpreter.Logs": {
      logs: string;
      /** @constant */
      type: "logs";
    };
    "beta.threads.runs.steps.CodeInterpreterToolCallDelta": {
      index: number;
      /** @constant */
      type: "code_interpreter";
      code_interpreter?: components["schemas"]["beta.threads.runs.steps.CodeInterpreterToolCallDelta.CodeInterpreter"];
      id?: string;
    };
    "beta.threads.runs.steps.CodeInterpreterToolCallDelta.CodeInterpreter": {
      input?: string;
      outputs?: (
        | components["schemas"]["beta.threads.runs.steps.CodeInterpreterLogs"]
        | components["schemas"]["beta.threads.runs.steps.CodeInterpreterOutputImage"]
      )[];
    };
    "beta.threads.runs.steps.FileSearchToolCall": {
      file_search: components["schemas"]["beta.threads.runs.steps.FileSearchToolCall.FileSearch"];
      id: string;
      /** @constant */
      type: "file_search";
    };
    "beta.threads.runs.steps.FileSearchToolCall.FileSearch": {
      ranking_options?: components["schemas"]["beta.threads.runs.steps.FileSearchToolCall.FileSearch.RankingOptions"];
      results?: components["schemas"]["beta.threads.runs.steps.FileSearchToolCall.FileSearch.Result"][];
    };
    "beta.threads.runs.steps.FileSearchToolCall.FileSearch.RankingOptions": {
      /** @enum {string} */
      ranker: "auto" | "default_2024_08_21";
      score_threshold: number;
    };
    "beta.threads.runs.steps.FileSearchToolCall.FileSearch.Result": {
      file_id: string;
      file_name: string;
      score: number;
      content?: components["schemas"]["beta.threads.runs.steps.FileSearchToolCall.FileSearch.Result.Content"][];
    };
    "beta.threads.runs.steps.FileSearchToolCall.FileSearch.Result.Content": {
      text?: string;
      /** @constant */
      type?: "text";
    };
    "beta.threads.runs.steps.FileSearchToolCallDelta": {
      file_search: unknown;
      index: number;
      /** @constant */
      type: "file_search";
      id?: string;
    };
    "beta.threads.runs.steps.FunctionToolCall": {
      function: components["schemas"]["beta.threads.runs.steps.FunctionToolCall.Function"];
      id: string;
      /** @constant */
      type: "function";
    };
    "beta.threads.runs.steps.FunctionToolCall.Function": {
      arguments: string;
      name: string;
      output: string | null;
    };
    "beta.threads.runs.steps.FunctionToolCallDelta": {
      index: number;
      /** @constant */
      type: "function";
      function?: components["schemas"]["beta.threads.runs.steps.FunctionToolCallDelta.Function"];
      id?: string;
    };
    "beta.threads.runs.steps.FunctionToolCallDelta.Function": {
      arguments?: string;
      name?: string;
      output?: string | null;
    };
    "beta.threads.runs.steps.MessageCreationStepDetails": {
      message_creation: components["schemas"]["beta.threads.runs.steps.MessageCreationStepDetails.MessageCreation"];
      /** @constant */
      type: "message_creation";
    };
    "beta.threads.runs.steps.MessageCreationStepDetails.MessageCreation": {
      message_id: string;
    };
    "beta.threads.runs.steps.RunStep": {
      assistant_id: string;
      cancelled_at: number | null;
      completed_at: number | null;
      created_at: number;
      expired_at: number | null;
      failed_at: number | null;
      id: string;
      last_error: components["schemas"]["beta.threads.runs.steps.RunStep.LastError"] | null;
      metadata: components["schemas"]["shared.Metadata"] | null;
      /** @constant */
      object: "thread.run.step";
      run_id: string;
      /** @enum {string} */
      status: "in_progress" | "cancelled" | "failed" | "completed" | "expired";
      step_details:
        | components["schemas"]["beta.threads.runs.steps.MessageCreationStepDetails"]
        | components["schemas"]["beta.threads.runs.steps.ToolCallsStepDetails"];
      thread_id: string;
      /** @enum {string} */
      type: "message_creation" | "tool_calls";
      usage: components["schemas"]["beta.threads.runs.steps.RunStep.Usage"] | null;
    };
    "beta.threads.runs.steps.RunStep.LastError": {
      /** @enum {string} */
      code: "server_error" | "rate_limit_exceeded";
      message: string;
    };
    "beta.threads.runs.steps.RunStep.Usage": {
      completion_tokens: number;
      prompt_tokens: number;
      total_tokens: number;
    };
    "beta.threads.runs.steps.RunStepDelta": {
      step_details?:
        | components["schemas"]["beta.threads.runs.steps.RunStepDeltaMessageDelta"]
        | components["schemas"]["beta.threads.runs.steps.ToolCallDeltaObject"];
    };
    "beta.threads.runs.steps.RunStepDeltaEvent": {
      delta: components["schemas"]["beta.threads.runs.steps.RunStepDelta"];
      id: string;
      /** @constant */
      object: "thread.run.step.delta";
    };
    "beta.threads.runs.steps.RunStepDeltaMessageDelta": {
      /** @constant */
      type: "message_creation";
      message_creation?: components["schemas"]["beta.threads.runs.steps.RunStepDeltaMessageDelta.MessageCreation"];
    };
    "beta.threads.runs.steps.RunStepDeltaMessageDelta.MessageCreation": {
      message_id?: string;
    };
    /** @constant */
    "beta.threads.runs.steps.RunStepInclude": "step_details.tool_calls[*].file_search.results[*].content";
    "beta.threads.runs.steps.StepListParams": components["schemas"]["pagination.CursorPageParams"] & {
      thread_id: string;
      before?: string;
      include?: components["schemas"]["beta.threads.runs.steps.RunStepInclude"][];
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "beta.threads.runs.steps.StepRetrieveParams": {
      run_id: string;
      thread_id: string;
      include?: components["schemas"]["beta.threads.runs.steps.RunStepInclude"][];
    };
    "beta.threads.runs.steps.ToolCall":
      | components["schemas"]["beta.threads.runs.steps.CodeInterpreterToolCall"]
      | components["schemas"]["beta.threads.runs.steps.FileSearchToolCall"]
      | components["schemas"]["beta.threads.runs.steps.FunctionToolCall"];
    "beta.threads.runs.steps.ToolCallDelta":
      | components["schemas"]["beta.threads.runs.steps.CodeInterpreterToolCallDelta"]
      | components["schemas"]["beta.threads.runs.steps.FileSearchToolCallDelta"]
      | components["schemas"]["beta.threads.runs.steps.FunctionToolCallDelta"];
    "beta.threads.runs.steps.ToolCallDeltaObject": {
      /** @constant */
      type: "tool_calls";
      tool_calls?: components["schemas"]["beta.threads.runs.steps.ToolCallDelta"][];
    };
    "beta.threads.runs.steps.ToolCallsStepDetails": {
      tool_calls: components["schemas"]["beta.threads.runs.steps.ToolCall"][];
      /** @constant */
      type: "tool_calls";
    };
    "chat.ChatModel": components["schemas"]["shared.ChatModel"];
    "chat.completions.ChatCompletion": {
      choices: components["schemas"]["chat.completions.ChatCompletion.Choice"][];
      created: number;
      id: string;
      model: string;
      /** @constant */
      object: "chat.completion";
      service_tier?: ("auto" | "default" | "flex" | "scale" | "priority") | null;
      system_fingerprint?: string;
      usage?: components["schemas"]["completions.CompletionUsage"];
    };
    "chat.completions.ChatCompletion.Choice": {
      /** @enum {string} */
      finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
      index: number;
      logprobs: components["schemas"]["chat.completions.ChatCompletion.Choice.Logprobs"] | null;
      message: components["schemas"]["chat.completions.ChatCompletionMessage"];
    };
    "chat.completions.ChatCompletion.Choice.Logprobs": {
      content: components["schemas"]["chat.completions.ChatCompletionTokenLogprob"][] | null;
      refusal: components["schemas"]["chat.completions.ChatCompletionTokenLogprob"][] | null;
    };
    "chat.completions.ChatCompletionAllowedToolChoice": {
      allowed_tools: components["schemas"]["chat.completions.ChatCompletionAllowedTools"];
      /** @constant */
      type: "allowed_tools";
    };
    "chat.completions.ChatCompletionAllowedTools": {
      /** @enum {string} */
      mode: "auto" | "required";
      tools: {
        [key: string]: unknown;
      }[];
    };
    "chat.completions.ChatCompletionAssistantMessageParam": {
      /** @constant */
      role: "assistant";
      audio?: components["schemas"]["chat.completions.ChatCompletionAssistantMessageParam.Audio"] | null;
      content?:
        | string
        | (
            | components["schemas"]["chat.completions.ChatCompletionContentPartText"]
            | components["schemas"]["chat.completions.ChatCompletionContentPartRefusal"]
          )[]
        | null;
      function_call?:
        | components["schemas"]["chat.completions.ChatCompletionAssistantMessageParam.FunctionCall"]
        | null;
      name?: string;
      refusal?: string | null;
      tool_calls?: components["schemas"]["chat.completions.ChatCompletionMessageToolCall"][];
    };
    "chat.completions.ChatCompletionAssistantMessageParam.Audio": {
      id: string;
    };
    "chat.completions.ChatCompletionAssistantMessageParam.FunctionCall": {
      arguments: string;
      name: string;
    };
    "chat.completions.ChatCompletionAudio": {
      data: string;
      expires_at: number;
      id: string;
      transcript: string;
    };
    "chat.completions.ChatCompletionAudioParam": {
      /** @enum {string} */
      format: "wav" | "aac" | "mp3" | "flac" | "opus" | "pcm16";
      voice:
        | string
        | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar");
    };
    "chat.completions.ChatCompletionChunk": {
      choices: components["schemas"]["chat.completions.ChatCompletionChunk.Choice"][];
      created: number;
      id: string;
      model: string;
      /** @constant */
      object: "chat.completion.chunk";
      service_tier?: ("auto" | "default" | "flex" | "scale" | "priority") | null;
      system_fingerprint?: string;
      usage?: components["schemas"]["completions.CompletionUsage"] | null;
    };
    "chat.completions.ChatCompletionChunk.Choice": {
      delta: components["schemas"]["chat.completions.ChatCompletionChunk.Choice.Delta"];
      finish_reason: ("stop" | "length" | "tool_calls" | "content_filter" | "function_call") | null;
      index: number;
      logprobs?: components["schemas"]["chat.completions.ChatCompletionChunk.Choice.Logprobs"] | null;
    };
    "chat.completions.ChatCompletionChunk.Choice.Delta": {
      content?: string | null;
      function_call?: components["schemas"]["chat.completions.ChatCompletionChunk.Choice.Delta.FunctionCall"];
      refusal?: string | null;
      /** @enum {string} */
      role?: "developer" | "system" | "user" | "assistant" | "tool";
      tool_calls?: components["schemas"]["chat.completions.ChatCompletionChunk.Choice.Delta.ToolCall"][];
    };
    "chat.completions.ChatCompletionChunk.Choice.Delta.FunctionCall": {
      arguments?: string;
      name?: string;
    };
    "chat.completions.ChatCompletionChunk.Choice.Delta.ToolCall": {
      index: number;
      function?: components["schemas"]["chat.completions.ChatCompletionChunk.Choice.Delta.ToolCall.Function"];
      id?: string;
      /** @constant */
      type?: "function";
    };
    "chat.completions.ChatCompletionChunk.Choice.Delta.ToolCall.Function": {
      arguments?: string;
      name?: string;
    };
    "chat.completions.ChatCompletionChunk.Choice.Logprobs": {
      content: components["schemas"]["chat.completions.ChatCompletionTokenLogprob"][] | null;
      refusal: components["schemas"]["chat.completions.ChatCompletionTokenLogprob"][] | null;
    };
    "chat.completions.ChatCompletionContentPart":
      | components["schemas"]["chat.completions.ChatCompletionContentPartText"]
      | components["schemas"]["chat.completions.ChatCompletionContentPartImage"]
      | components["schemas"]["chat.completions.ChatCompletionContentPartInputAudio"]
      | components["schemas"]["chat.completions.ChatCompletionContentPart.File"];
    "chat.completions.ChatCompletionContentPart.File": {
      file: components["schemas"]["chat.completions.ChatCompletionContentPart.File.File"];
      /** @constant */
      type: "file";
    };
    "chat.completions.ChatCompletionContentPart.File.File": {
      file_data?: string;
      file_id?: string;
      filename?: string;
    };
    "chat.completions.ChatCompletionContentPartImage": {
      image_url: components["schemas"]["chat.completions.ChatCompletionContentPartImage.ImageURL"];
      /** @constant */
      type: "image_url";
    };
    "chat.completions.ChatCompletionContentPartImage.ImageURL": {
      url: string;
      /** @enum {string} */
      detail?: "auto" | "low" | "high";
    };
    "chat.completions.ChatCompletionContentPartInputAudio": {
      input_audio: components["schemas"]["chat.completions.ChatCompletionContentPartInputAudio.InputAudio"];
      /** @constant */
      type: "input_audio";
    };
    "chat.completions.ChatCompletionContentPartInputAudio.InputAudio": {
      data: string;
      /** @enum {string} */
      format: "wav" | "mp3";
    };
    "chat.completions.ChatCompletionContentPartRefusal": {
      refusal: string;
      /** @constant */
      type: "refusal";
    };
    "chat.completions.ChatCompletionContentPartText": {
      text: string;
      /** @constant */
      type: "text";
    };
    "chat.completions.ChatCompletionCreateParams":
      | components["schemas"]["chat.completions.ChatCompletionCreateParamsNonStreaming"]
      | components["schemas"]["chat.completions.ChatCompletionCreateParamsStreaming"];
    "chat.completions.ChatCompletionCreateParams.ChatCompletionCreateParamsNonStreaming": components["schemas"]["chat.completions.ChatCompletionCreateParamsNonStreaming"];
    "chat.completions.ChatCompletionCreateParams.ChatCompletionCreateParamsStreaming": components["schemas"]["chat.completions.ChatCompletionCreateParamsStreaming"];
    "chat.completions.ChatCompletionCreateParams.Function": {
      name: string;
      description?: string;
      parameters?: components["schemas"]["shared.FunctionParameters"];
    };
    "chat.completions.ChatCompletionCreateParams.WebSearchOptions": {
      /** @enum {string} */
      search_context_size?: "low" | "medium" | "high";
      user_location?:
        | components["schemas"]["chat.completions.ChatCompletionCreateParams.WebSearchOptions.UserLocation"]
        | null;
    };
    "chat.completions.ChatCompletionCreateParams.WebSearchOptions.UserLocation": {
      approximate: components["schemas"]["chat.completions.ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate"];
      /** @constant */
      type: "approximate";
    };
    "chat.completions.ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate": {
      city?: string;
      country?: string;
      region?: string;
      timezone?: string;
    };
    "chat.completions.ChatCompletionCreateParamsBase": {
      messages: components["schemas"]["chat.completions.ChatCompletionMessageParam"][];
      model: string | components["schemas"]["shared.ChatModel"];
      audio?: components["schemas"]["chat.completions.ChatCompletionAudioParam"] | null;
      frequency_penalty?: number | null;
      function_call?:
        | ("none" | "auto")
        | components["schemas"]["chat.completions.ChatCompletionFunctionCallOption"];
      functions?: components["schemas"]["chat.completions.ChatCompletionCreateParams.Function"][];
      logit_bias?: {
        [key: string]: number;
      } | null;
      logprobs?: boolean | null;
      max_completion_tokens?: number | null;
      max_tokens?: number | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      modalities?: ("text" | "audio")[] | null;
      n?: number | null;
      parallel_tool_calls?: boolean;
      prediction?: components["schemas"]["chat.completions.ChatCompletionPredictionContent"] | null;
      presence_penalty?: number | null;
      prompt_cache_key?: string;
      prompt_cache_retention?: ("in-memory" | "24h") | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      response_format?:
        | components["schemas"]["shared.ResponseFormatText"]
        | components["schemas"]["shared.ResponseFormatJSONSchema"]
        | components["schemas"]["shared.ResponseFormatJSONObject"];
      safety_identifier?: string;
      seed?: number | null;
      service_tier?: ("auto" | "default" | "flex" | "scale" | "priority") | null;
      stop?: string | null | string[];
      store?: boolean | null;
      stream?: boolean | null;
      stream_options?: components["schemas"]["chat.completions.ChatCompletionStreamOptions"] | null;
      temperature?: number | null;
      tool_choice?: components["schemas"]["chat.completions.ChatCompletionToolChoiceOption"];
      tools?: components["schemas"]["chat.completions.ChatCompletionTool"][];
      top_logprobs?: number | null;
      top_p?: number | null;
      user?: string;
      verbosity?: ("low" | "medium" | "high") | null;
      web_search_options?: components["schemas"]["chat.completions.ChatCompletionCreateParams.WebSearchOptions"];
    };
    "chat.completions.ChatCompletionCreateParamsNonStreaming": components["schemas"]["chat.completions.ChatCompletionCreateParamsBase"] & {
      stream?: false | null;
    };
    "chat.completions.ChatCompletionCreateParamsStreaming": components["schemas"]["chat.completions.ChatCompletionCreateParamsBase"] & {
      /** @constant */
      stream: true;
    };
    "chat.completions.ChatCompletionCustomTool": {
      custom: components["schemas"]["chat.completions.ChatCompletionCustomTool.Custom"];
      /** @constant */
      type: "custom";
    };
    "chat.completions.ChatCompletionCustomTool.Custom": {
      name: string;
      description?: string;
      format?:
        | components["schemas"]["chat.completions.ChatCompletionCustomTool.Custom.Text"]
        | components["schemas"]["chat.completions.ChatCompletionCustomTool.Custom.Grammar"];
    };
    "chat.completions.ChatCompletionCustomTool.Custom.Grammar": {
      grammar: components["schemas"]["chat.completions.ChatCompletionCustomTool.Custom.Grammar.Grammar"];
      /** @constant */
      type: "grammar";
    };
    "chat.completions.ChatCompletionCustomTool.Custom.Grammar.Grammar": {
      definition: string;
      /** @enum {string} */
      syntax: "lark" | "regex";
    };
    "chat.completions.ChatCompletionCustomTool.Custom.Text": {
      /** @constant */
      type: "text";
    };
    "chat.completions.ChatCompletionDeleted": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "chat.completion.deleted";
    };
    "chat.completions.ChatCompletionDeveloperMessageParam": {
      content: string | components["schemas"]["chat.completions.ChatCompletionContentPartText"][];
      /** @constant */
      role: "developer";
      name?: string;
    };
    "chat.completions.ChatCompletionFunctionCallOption": {
      name: string;
    };
    "chat.completions.ChatCompletionFunctionMessageParam": {
      content: string | null;
      name: string;
      /** @constant */
      role: "function";
    };
    "chat.completions.ChatCompletionFunctionTool": {
      function: components["schemas"]["shared.FunctionDefinition"];
      /** @constant */
      type: "function";
    };
    "chat.completions.ChatCompletionListParams": components["schemas"]["pagination.CursorPageParams"] & {
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: string;
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "chat.completions.ChatCompletionMessage": {
      content: string | null;
      refusal: string | null;
      /** @constant */
      role: "assistant";
      annotations?: components["schemas"]["chat.completions.ChatCompletionMessage.Annotation"][];
      audio?: components["schemas"]["chat.completions.ChatCompletionAudio"] | null;
      function_call?: components["schemas"]["chat.completions.ChatCompletionMessage.FunctionCall"] | null;
      tool_calls?: components["schemas"]["chat.completions.ChatCompletionMessageToolCall"][];
    };
    "chat.completions.ChatCompletionMessage.Annotation": {
      /** @constant */
      type: "url_citation";
      url_citation: components["schemas"]["chat.completions.ChatCompletionMessage.Annotation.URLCitation"];
    };
    "chat.completions.ChatCompletionMessage.Annotation.URLCitation": {
      end_index: number;
      start_index: number;
      title: string;
      url: string;
    };
    "chat.completions.ChatCompletionMessage.FunctionCall": {
      arguments: string;
      name: string;
    };
    "chat.completions.ChatCompletionMessageCustomToolCall": {
      custom: components["schemas"]["chat.completions.ChatCompletionMessageCustomToolCall.Custom"];
      id: string;
      /** @constant */
      type: "custom";
    };
    "chat.completions.ChatCompletionMessageCustomToolCall.Custom": {
      input: string;
      name: string;
    };
    "chat.completions.ChatCompletionMessageFunctionToolCall": {
      function: components["schemas"]["chat.completions.ChatCompletionMessageFunctionToolCall.Function"];
      id: string;
      /** @constant */
      type: "function";
    };
    "chat.completions.ChatCompletionMessageFunctionToolCall.Function": {
      arguments: string;
      name: string;
    };
    "chat.completions.ChatCompletionMessageParam":
      | components["schemas"]["chat.completions.ChatCompletionDeveloperMessageParam"]
      | components["schemas"]["chat.completions.ChatCompletionSystemMessageParam"]
      | components["schemas"]["chat.completions.ChatCompletionUserMessageParam"]
      | components["schemas"]["chat.completions.ChatCompletionAssistantMessageParam"]
      | components["schemas"]["chat.completions.ChatCompletionToolMessageParam"]
      | components["schemas"]["chat.completions.ChatCompletionFunctionMessageParam"];
    "chat.completions.ChatCompletionMessageToolCall":
      | components["schemas"]["chat.completions.ChatCompletionMessageFunctionToolCall"]
      | components["schemas"]["chat.completions.ChatCompletionMessageCustomToolCall"];
    /** @enum {string} */
    "chat.completions.ChatCompletionModality": "text" | "audio";
    "chat.completions.ChatCompletionNamedToolChoice": {
      function: components["schemas"]["chat.completions.ChatCompletionNamedToolChoice.Function"];
      /** @constant */
      type: "function";
    };
    "chat.completions.ChatCompletionNamedToolChoice.Function": {
      name: string;
    };
    "chat.completions.ChatCompletionNamedToolChoiceCustom": {
      custom: components["schemas"]["chat.completions.ChatCompletionNamedToolChoiceCustom.Custom"];
      /** @constant */
      type: "custom";
    };
    "chat.completions.ChatCompletionNamedToolChoiceCustom.Custom": {
      name: string;
    };
    "chat.completions.ChatCompletionParseParams": components["schemas"]["chat.completions.ChatCompletionCreateParamsNonStreaming"];
    "chat.completions.ChatCompletionPredictionContent": {
      content: string | components["schemas"]["chat.completions.ChatCompletionContentPartText"][];
      /** @constant */
      type: "content";
    };
    "chat.completions.ChatCompletionReasoningEffort": components["schemas"]["shared.ReasoningEffort"] | null;
    /** @enum {string} */
    "chat.completions.ChatCompletionRole":
      | "developer"
      | "system"
      | "user"
      | "assistant"
      | "tool"
      | "function";
    "chat.completions.ChatCompletionStoreMessage": components["schemas"]["chat.completions.ChatCompletionMessage"] & {
      id: string;
      content_parts?:
        | (
            | components["schemas"]["chat.completions.ChatCompletionContentPartText"]
            | components["schemas"]["chat.completions.ChatCompletionContentPartImage"]
          )[]
        | null;
    };
    "chat.completions.ChatCompletionStreamOptions": {
      include_obfuscation?: boolean;
      include_usage?: boolean;
    };
    "chat.completions.ChatCompletionSystemMessageParam": {
      content: string | components["schemas"]["chat.completions.ChatCompletionContentPartText"][];
      /** @constant */
      role: "system";
      name?: string;
    };
    "chat.completions.ChatCompletionTokenLogprob": {
      bytes: number[] | null;
      logprob: number;
      token: string;
      top_logprobs: components["schemas"]["chat.completions.ChatCompletionTokenLogprob.TopLogprob"][];
    };
    "chat.completions.ChatCompletionTokenLogprob.TopLogprob": {
      bytes: number[] | null;
      logprob: number;
      token: string;
    };
    "chat.completions.ChatCompletionTool":
      | components["schemas"]["chat.completions.ChatCompletionFunctionTool"]
      | components["schemas"]["chat.completions.ChatCompletionCustomTool"];
    "chat.completions.ChatCompletionToolChoiceOption":
      | ("none" | "auto" | "required")
      | components["schemas"]["chat.completions.ChatCompletionAllowedToolChoice"]
      | components["schemas"]["chat.completions.ChatCompletionNamedToolChoice"]
      | components["schemas"]["chat.completions.ChatCompletionNamedToolChoiceCustom"];
    "chat.completions.ChatCompletionToolMessageParam": {
      content: string | components["schemas"]["chat.completions.ChatCompletionContentPartText"][];
      /** @constant */
      role: "tool";
      tool_call_id: string;
    };
    "chat.completions.ChatCompletionUpdateParams": {
      metadata: components["schemas"]["shared.Metadata"] | null;
    };
    "chat.completions.ChatCompletionUserMessageParam": {
      content: string | components["schemas"]["chat.completions.ChatCompletionContentPart"][];
      /** @constant */
      role: "user";
      name?: string;
    };
    "chat.completions.ParsedFunction": components["schemas"]["chat.completions.ChatCompletionMessageFunctionToolCall.Function"] & {
      parsed_arguments?: unknown;
    };
    "chat.completions.ParsedFunctionToolCall": components["schemas"]["chat.completions.ChatCompletionMessageFunctionToolCall"] & {
      function: components["schemas"]["chat.completions.ParsedFunction"];
    };
    "chat.completions.messages.MessageListParams": components["schemas"]["pagination.CursorPageParams"] & {
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "completions.Completion": {
      choices: components["schemas"]["completions.CompletionChoice"][];
      created: number;
      id: string;
      model: string;
      /** @constant */
      object: "text_completion";
      system_fingerprint?: string;
      usage?: components["schemas"]["completions.CompletionUsage"];
    };
    "completions.CompletionChoice": {
      /** @enum {string} */
      finish_reason: "stop" | "length" | "content_filter";
      index: number;
      logprobs: components["schemas"]["completions.CompletionChoice.Logprobs"] | null;
      text: string;
    };
    "completions.CompletionChoice.Logprobs": {
      text_offset?: number[];
      token_logprobs?: number[];
      tokens?: string[];
      top_logprobs?: {
        [key: string]: number;
      }[];
    };
    "completions.CompletionCreateParams":
      | components["schemas"]["completions.CompletionCreateParamsNonStreaming"]
      | components["schemas"]["completions.CompletionCreateParamsStreaming"];
    "completions.CompletionCreateParams.CompletionCreateParamsNonStreaming": components["schemas"]["completions.CompletionCreateParamsNonStreaming"];
    "completions.CompletionCreateParams.CompletionCreateParamsStreaming": components["schemas"]["completions.CompletionCreateParamsStreaming"];
    "completions.CompletionCreateParamsBase": {
      model: string | ("gpt-3.5-turbo-instruct" | "davinci-002" | "babbage-002");
      prompt: string | string[] | number[] | number[][] | null;
      best_of?: number | null;
      echo?: boolean | null;
      frequency_penalty?: number | null;
      logit_bias?: {
        [key: string]: number;
      } | null;
      logprobs?: number | null;
      max_tokens?: number | null;
      n?: number | null;
      presence_penalty?: number | null;
      seed?: number | null;
      stop?: string | null | string[];
      stream?: boolean | null;
      stream_options?: components["schemas"]["chat.completions.ChatCompletionStreamOptions"] | null;
      suffix?: string | null;
      temperature?: number | null;
      top_p?: number | null;
      user?: string;
    };
    "completions.CompletionCreateParamsNonStreaming": components["schemas"]["completions.CompletionCreateParamsBase"] & {
      stream?: false | null;
    };
    "completions.CompletionCreateParamsStreaming": components["schemas"]["completions.CompletionCreateParamsBase"] & {
      /** @constant */
      stream: true;
    };
    "completions.CompletionUsage": {
      completion_tokens: number;
      prompt_tokens: number;
      total_tokens: number;
      completion_tokens_details?: components["schemas"]["completions.CompletionUsage.CompletionTokensDetails"];
      prompt_tokens_details?: components["schemas"]["completions.CompletionUsage.PromptTokensDetails"];
    };
    "completions.CompletionUsage.CompletionTokensDetails": {
      accepted_prediction_tokens?: number;
      audio_tokens?: number;
      reasoning_tokens?: number;
      rejected_prediction_tokens?: number;
    };
    "completions.CompletionUsage.PromptTokensDetails": {
      audio_tokens?: number;
      cached_tokens?: number;
    };
    "containers.ContainerCreateParams": {
      name: string;
      expires_after?: components["schemas"]["containers.ContainerCreateParams.ExpiresAfter"];
      file_ids?: string[];
      /** @enum {string} */
      memory_limit?: "1g" | "4g" | "16g" | "64g";
    };
    "containers.ContainerCreateParams.ExpiresAfter": {
      /** @constant */
      anchor: "last_active_at";
      minutes: number;
    };
    "containers.ContainerCreateResponse": {
      created_at: number;
      id: string;
      name: string;
      object: string;
      status: string;
      expires_after?: components["schemas"]["containers.ContainerCreateResponse.ExpiresAfter"];
      last_active_at?: number;
      /** @enum {string} */
      memory_limit?: "1g" | "4g" | "16g" | "64g";
    };
    "containers.ContainerCreateResponse.ExpiresAfter": {
      /** @constant */
      anchor?: "last_active_at";
      minutes?: number;
    };
    "containers.ContainerListParams": components["schemas"]["pagination.CursorPageParams"] & {
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "containers.ContainerListResponse": {
      created_at: number;
      id: string;
      name: string;
      object: string;
      status: string;
      expires_after?: components["schemas"]["containers.ContainerListResponse.ExpiresAfter"];
      last_active_at?: number;
      /** @enum {string} */
      memory_limit?: "1g" | "4g" | "16g" | "64g";
    };
    "containers.ContainerListResponse.ExpiresAfter": {
      /** @constant */
      anchor?: "last_active_at";
      minutes?: number;
    };
    "containers.ContainerRetrieveResponse": {
      created_at: number;
      id: string;
      name: string;
      object: string;
      status: string;
      expires_after?: components["schemas"]["containers.ContainerRetrieveResponse.ExpiresAfter"];
      last_active_at?: number;
      /** @enum {string} */
      memory_limit?: "1g" | "4g" | "16g" | "64g";
    };
    "containers.ContainerRetrieveResponse.ExpiresAfter": {
      /** @constant */
      anchor?: "last_active_at";
      minutes?: number;
    };
    "containers.files.FileCreateParams": {
      /** Format: binary */
      file?: Blob;
      file_id?: string;
    };
    "containers.files.FileCreateResponse": {
      bytes: number;
      container_id: string;
      created_at: number;
      id: string;
      /** @constant */
      object: "container.file";
      path: string;
      source: string;
    };
    "containers.files.FileDeleteParams": {
      container_id: string;
    };
    "containers.files.FileListParams": components["schemas"]["pagination.CursorPageParams"] & {
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "containers.files.FileListResponse": {
      bytes: number;
      container_id: string;
      created_at: number;
      id: string;
      /** @constant */
      object: "container.file";
      path: string;
      source: string;
    };
    "containers.files.FileRetrieveParams": {
      container_id: string;
    };
    "containers.files.FileRetrieveResponse": {
      bytes: number;
      container_id: string;
      created_at: number;
      id: string;
      /** @constant */
      object: "container.file";
      path: string;
      source: string;
    };
    "containers.files.content.ContentRetrieveParams": {
      container_id: string;
    };
    "conversations.ComputerScreenshotContent": {
      file_id: string | null;
      image_url: string | null;
      /** @constant */
      type: "computer_screenshot";
    };
    "conversations.Conversation": {
      created_at: number;
      id: string;
      metadata: unknown;
      /** @constant */
      object: "conversation";
    };
    "conversations.ConversationCreateParams": {
      items?: components["schemas"]["responses.ResponseInputItemParam"][] | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "conversations.ConversationDeleted": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "conversation.deleted";
    };
    "conversations.ConversationDeletedResource": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "conversation.deleted";
    };
    "conversations.ConversationUpdateParams": {
      metadata: components["schemas"]["shared.Metadata"] | null;
    };
    "conversations.InputFileContent": components["schemas"]["responses.ResponseInputFile"];
    "conversations.InputImageContent": components["schemas"]["responses.ResponseInputImage"];
    "conversations.InputTextContent": components["schemas"]["responses.ResponseInputText"];
    "conversations.Message": {
      content: (
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["responses.ResponseOutputText"]
        | components["schemas"]["conversations.TextContent"]
        | components["schemas"]["conversations.SummaryTextContent"]
        | components["schemas"]["conversations.Message.ReasoningText"]
        | components["schemas"]["responses.ResponseOutputRefusal"]
        | components["schemas"]["responses.ResponseInputImage"]
        | components["schemas"]["conversations.ComputerScreenshotContent"]
        | components["schemas"]["responses.ResponseInputFile"]
      )[];
      id: string;
      /** @enum {string} */
      role: "unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool";
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "message";
    };
    "conversations.Message.ReasoningText": {
      text: string;
      /** @constant */
      type: "reasoning_text";
    };
    "conversations.OutputTextContent": components["schemas"]["responses.ResponseOutputText"];
    "conversations.RefusalContent": components["schemas"]["responses.ResponseOutputRefusal"];
    "conversations.SummaryTextContent": {
      text: string;
      /** @constant */
      type: "summary_text";
    };
    "conversations.TextContent": {
      text: string;
      /** @constant */
      type: "text";
    };
    "conversations.items.ConversationItem":
      | components["schemas"]["conversations.Message"]
      | components["schemas"]["responses.ResponseFunctionToolCallItem"]
      | components["schemas"]["responses.ResponseFunctionToolCallOutputItem"]
      | components["schemas"]["responses.ResponseFileSearchToolCall"]
      | components["schemas"]["responses.ResponseFunctionWebSearch"]
      | components["schemas"]["conversations.items.ConversationItem.ImageGenerationCall"]
      | components["schemas"]["responses.ResponseComputerToolCall"]
      | components["schemas"]["responses.ResponseComputerToolCallOutputItem"]
      | components["schemas"]["responses.ResponseReasoningItem"]
      | components["schemas"]["responses.ResponseCodeInterpreterToolCall"]
      | components["schemas"]["conversations.items.ConversationItem.LocalShellCall"]
      | components["schemas"]["conversations.items.ConversationItem.LocalShellCallOutput"]
      | components["schemas"]["responses.ResponseFunctionShellToolCall"]
      | components["schemas"]["responses.ResponseFunctionShellToolCallOutput"]
      | components["schemas"]["responses.ResponseApplyPatchToolCall"]
      | components["schemas"]["responses.ResponseApplyPatchToolCallOutput"]
      | components["schemas"]["conversations.items.ConversationItem.McpListTools"]
      | components["schemas"]["conversations.items.ConversationItem.McpApprovalRequest"]
      | components["schemas"]["conversations.items.ConversationItem.McpApprovalResponse"]
      | components["schemas"]["conversations.items.ConversationItem.McpCall"]
      | components["schemas"]["responses.ResponseCustomToolCall"]
      | components["schemas"]["responses.ResponseCustomToolCallOutput"];
    "conversations.items.ConversationItem.ImageGenerationCall": {
      id: string;
      result: string | null;
      /** @enum {string} */
      status: "in_progress" | "completed" | "generating" | "failed";
      /** @constant */
      type: "image_generation_call";
    };
    "conversations.items.ConversationItem.LocalShellCall": {
      action: components["schemas"]["conversations.items.ConversationItem.LocalShellCall.Action"];
      call_id: string;
      id: string;
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "local_shell_call";
    };
    "conversations.items.ConversationItem.LocalShellCall.Action": {
      command: string[];
      env: {
        [key: string]: string;
      };
      /** @constant */
      type: "exec";
      timeout_ms?: number | null;
      user?: string | null;
      working_directory?: string | null;
    };
    "conversations.items.ConversationItem.LocalShellCallOutput": {
      id: string;
      output: string;
      /** @constant */
      type: "local_shell_call_output";
      status?: ("in_progress" | "completed" | "incomplete") | null;
    };
    "conversations.items.ConversationItem.McpApprovalRequest": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_approval_request";
    };
    "conversations.items.ConversationItem.McpApprovalResponse": {
      approval_request_id: string;
      approve: boolean;
      id: string;
      /** @constant */
      type: "mcp_approval_response";
      reason?: string | null;
    };
    "conversations.items.ConversationItem.McpCall": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_call";
      approval_request_id?: string | null;
      error?: string | null;
      output?: string | null;
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
    };
    "conversations.items.ConversationItem.McpListTools": {
      id: string;
      server_label: string;
      tools: components["schemas"]["conversations.items.ConversationItem.McpListTools.Tool"][];
      /** @constant */
      type: "mcp_list_tools";
      error?: string | null;
    };
    "conversations.items.ConversationItem.McpListTools.Tool": {
      input_schema: unknown;
      name: string;
      annotations?: unknown | null;
      description?: string | null;
    };
    "conversations.items.ConversationItemList": {
      data: components["schemas"]["conversations.items.ConversationItem"][];
      first_id: string;
      has_more: boolean;
      last_id: string;
      /** @constant */
      object: "list";
    };
    "conversations.items.ItemCreateParams": {
      items: components["schemas"]["responses.ResponseInputItemParam"][];
      include?: components["schemas"]["responses.ResponseIncludable"][];
    };
    "conversations.items.ItemDeleteParams": {
      conversation_id: string;
    };
    "conversations.items.ItemListParams": components["schemas"]["pagination.ConversationCursorPageParams"] & {
      include?: components["schemas"]["responses.ResponseIncludable"][];
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "conversations.items.ItemRetrieveParams": {
      conversation_id: string;
      include?: components["schemas"]["responses.ResponseIncludable"][];
    };
    "embeddings.CreateEmbeddingResponse": {
      data: components["schemas"]["embeddings.Embedding"][];
      model: string;
      /** @constant */
      object: "list";
      usage: components["schemas"]["embeddings.CreateEmbeddingResponse.Usage"];
    };
    "embeddings.CreateEmbeddingResponse.Usage": {
      prompt_tokens: number;
      total_tokens: number;
    };
    "embeddings.Embedding": {
      embedding: number[];
      index: number;
      /** @constant */
      object: "embedding";
    };
    "embeddings.EmbeddingCreateParams": {
      input: string | string[] | number[] | number[][];
      model: string | components["schemas"]["embeddings.EmbeddingModel"];
      dimensions?: number;
      /** @enum {string} */
      encoding_format?: "float" | "base64";
      user?: string;
    };
    /** @enum {string} */
    "embeddings.EmbeddingModel":
      | "text-embedding-ada-002"
      | "text-embedding-3-small"
      | "text-embedding-3-large";
    "evals.EvalCreateParams": {
      data_source_config:
        | components["schemas"]["evals.EvalCreateParams.Custom"]
        | components["schemas"]["evals.EvalCreateParams.Logs"]
        | components["schemas"]["evals.EvalCreateParams.StoredCompletions"];
      testing_criteria: (
        | components["schemas"]["evals.EvalCreateParams.LabelModel"]
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["evals.EvalCreateParams.TextSimilarity"]
        | components["schemas"]["evals.EvalCreateParams.Python"]
        | components["schemas"]["evals.EvalCreateParams.ScoreModel"]
      )[];
      metadata?: components["schemas"]["shared.Metadata"] | null;
      name?: string;
    };
    "evals.EvalCreateParams.Custom": {
      item_schema: {
        [key: string]: unknown;
      };
      /** @constant */
      type: "custom";
      include_sample_schema?: boolean;
    };
    "evals.EvalCreateParams.LabelModel": {
      input: (
        | components["schemas"]["evals.EvalCreateParams.LabelModel.SimpleInputMessage"]
        | components["schemas"]["evals.EvalCreateParams.LabelModel.EvalItem"]
      )[];
      labels: string[];
      model: string;
      name: string;
      passing_labels: string[];
      /** @constant */
      type: "label_model";
    };
    "evals.EvalCreateParams.LabelModel.EvalItem": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["evals.EvalCreateParams.LabelModel.EvalItem.OutputText"]
        | components["schemas"]["evals.EvalCreateParams.LabelModel.EvalItem.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "evals.EvalCreateParams.LabelModel.EvalItem.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "evals.EvalCreateParams.LabelModel.EvalItem.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "evals.EvalCreateParams.LabelModel.SimpleInputMessage": {
      content: string;
      role: string;
    };
    "evals.EvalCreateParams.Logs": {
      /** @constant */
      type: "logs";
      metadata?: {
        [key: string]: unknown;
      };
    };
    "evals.EvalCreateParams.Python": components["schemas"]["graders.graderModels.PythonGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalCreateParams.ScoreModel": components["schemas"]["graders.graderModels.ScoreModelGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalCreateParams.StoredCompletions": {
      /** @constant */
      type: "stored_completions";
      metadata?: {
        [key: string]: unknown;
      };
    };
    "evals.EvalCreateParams.TextSimilarity": components["schemas"]["graders.graderModels.TextSimilarityGrader"] & {
      pass_threshold: number;
    };
    "evals.EvalCreateResponse": {
      created_at: number;
      data_source_config:
        | components["schemas"]["evals.EvalCustomDataSourceConfig"]
        | components["schemas"]["evals.EvalCreateResponse.Logs"]
        | components["schemas"]["evals.EvalStoredCompletionsDataSourceConfig"];
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      name: string;
      /** @constant */
      object: "eval";
      testing_criteria: (
        | components["schemas"]["graders.graderModels.LabelModelGrader"]
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["evals.EvalCreateResponse.EvalGraderTextSimilarity"]
        | components["schemas"]["evals.EvalCreateResponse.EvalGraderPython"]
        | components["schemas"]["evals.EvalCreateResponse.EvalGraderScoreModel"]
      )[];
    };
    "evals.EvalCreateResponse.EvalGraderPython": components["schemas"]["graders.graderModels.PythonGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalCreateResponse.EvalGraderScoreModel": components["schemas"]["graders.graderModels.ScoreModelGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalCreateResponse.EvalGraderTextSimilarity": components["schemas"]["graders.graderModels.TextSimilarityGrader"] & {
      pass_threshold: number;
    };
    "evals.EvalCreateResponse.Logs": {
      schema: {
        [key: string]: unknown;
      };
      /** @constant */
      type: "logs";
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "evals.EvalCustomDataSourceConfig": {
      schema: {
        [key: string]: unknown;
      };
      /** @constant */
      type: "custom";
    };
    "evals.EvalDeleteResponse": {
      deleted: boolean;
      eval_id: string;
      object: string;
    };
    "evals.EvalListParams": components["schemas"]["pagination.CursorPageParams"] & {
      /** @enum {string} */
      order?: "asc" | "desc";
      /** @enum {string} */
      order_by?: "created_at" | "updated_at";
    };
    "evals.EvalListResponse": {
      created_at: number;
      data_source_config:
        | components["schemas"]["evals.EvalCustomDataSourceConfig"]
        | components["schemas"]["evals.EvalListResponse.Logs"]
        | components["schemas"]["evals.EvalStoredCompletionsDataSourceConfig"];
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      name: string;
      /** @constant */
      object: "eval";
      testing_criteria: (
        | components["schemas"]["graders.graderModels.LabelModelGrader"]
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["evals.EvalListResponse.EvalGraderTextSimilarity"]
        | components["schemas"]["evals.EvalListResponse.EvalGraderPython"]
        | components["schemas"]["evals.EvalListResponse.EvalGraderScoreModel"]
      )[];
    };
    "evals.EvalListResponse.EvalGraderPython": components["schemas"]["graders.graderModels.PythonGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalListResponse.EvalGraderScoreModel": components["schemas"]["graders.graderModels.ScoreModelGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalListResponse.EvalGraderTextSimilarity": components["schemas"]["graders.graderModels.TextSimilarityGrader"] & {
      pass_threshold: number;
    };
    "evals.EvalListResponse.Logs": {
      schema: {
        [key: string]: unknown;
      };
      /** @constant */
      type: "logs";
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "evals.EvalRetrieveResponse": {
      created_at: number;
      data_source_config:
        | components["schemas"]["evals.EvalCustomDataSourceConfig"]
        | components["schemas"]["evals.EvalRetrieveResponse.Logs"]
        | components["schemas"]["evals.EvalStoredCompletionsDataSourceConfig"];
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      name: string;
      /** @constant */
      object: "eval";
      testing_criteria: (
        | components["schemas"]["graders.graderModels.LabelModelGrader"]
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["evals.EvalRetrieveResponse.EvalGraderTextSimilarity"]
        | components["schemas"]["evals.EvalRetrieveResponse.EvalGraderPython"]
        | components["schemas"]["evals.EvalRetrieveResponse.EvalGraderScoreModel"]
      )[];
    };
    "evals.EvalRetrieveResponse.EvalGraderPython": components["schemas"]["graders.graderModels.PythonGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalRetrieveResponse.EvalGraderScoreModel": components["schemas"]["graders.graderModels.ScoreModelGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalRetrieveResponse.EvalGraderTextSimilarity": components["schemas"]["graders.graderModels.TextSimilarityGrader"] & {
      pass_threshold: number;
    };
    "evals.EvalRetrieveResponse.Logs": {
      schema: {
        [key: string]: unknown;
      };
      /** @constant */
      type: "logs";
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "evals.EvalStoredCompletionsDataSourceConfig": {
      schema: {
        [key: string]: unknown;
      };
      /** @constant */
      type: "stored_completions";
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "evals.EvalUpdateParams": {
      metadata?: components["schemas"]["shared.Metadata"] | null;
      name?: string;
    };
    "evals.EvalUpdateResponse": {
      created_at: number;
      data_source_config:
        | components["schemas"]["evals.EvalCustomDataSourceConfig"]
        | components["schemas"]["evals.EvalUpdateResponse.Logs"]
        | components["schemas"]["evals.EvalStoredCompletionsDataSourceConfig"];
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      name: string;
      /** @constant */
      object: "eval";
      testing_criteria: (
        | components["schemas"]["graders.graderModels.LabelModelGrader"]
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["evals.EvalUpdateResponse.EvalGraderTextSimilarity"]
        | components["schemas"]["evals.EvalUpdateResponse.EvalGraderPython"]
        | components["schemas"]["evals.EvalUpdateResponse.EvalGraderScoreModel"]
      )[];
    };
    "evals.EvalUpdateResponse.EvalGraderPython": components["schemas"]["graders.graderModels.PythonGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalUpdateResponse.EvalGraderScoreModel": components["schemas"]["graders.graderModels.ScoreModelGrader"] & {
      pass_threshold?: number;
    };
    "evals.EvalUpdateResponse.EvalGraderTextSimilarity": components["schemas"]["graders.graderModels.TextSimilarityGrader"] & {
      pass_threshold: number;
    };
    "evals.EvalUpdateResponse.Logs": {
      schema: {
        [key: string]: unknown;
      };
      /** @constant */
      type: "logs";
      metadata?: components["schemas"]["shared.Metadata"] | null;
    };
    "evals.runs.CreateEvalCompletionsRunDataSource": {
      source:
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.FileContent"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.FileID"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.StoredCompletions"];
      /** @constant */
      type: "completions";
      input_messages?:
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.Template"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.ItemReference"];
      model?: string;
      sampling_params?: components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.SamplingParams"];
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.FileContent": {
      content: components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.FileContent.Content"][];
      /** @constant */
      type: "file_content";
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.FileContent.Content": {
      item: {
        [key: string]: unknown;
      };
      sample?: {
        [key: string]: unknown;
      };
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.FileID": {
      id: string;
      /** @constant */
      type: "file_id";
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.ItemReference": {
      item_reference: string;
      /** @constant */
      type: "item_reference";
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.SamplingParams": {
      max_completion_tokens?: number;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      response_format?:
        | components["schemas"]["shared.ResponseFormatText"]
        | components["schemas"]["shared.ResponseFormatJSONSchema"]
        | components["schemas"]["shared.ResponseFormatJSONObject"];
      seed?: number;
      temperature?: number;
      tools?: components["schemas"]["chat.completions.ChatCompletionFunctionTool"][];
      top_p?: number;
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.StoredCompletions": {
      /** @constant */
      type: "stored_completions";
      created_after?: number | null;
      created_before?: number | null;
      limit?: number | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: string | null;
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.Template": {
      template: (
        | components["schemas"]["responses.EasyInputMessage"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.Template.EvalItem"]
      )[];
      /** @constant */
      type: "template";
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.Template.EvalItem": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.Template.EvalItem.OutputText"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource.Template.EvalItem.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.Template.EvalItem.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "evals.runs.CreateEvalCompletionsRunDataSource.Template.EvalItem.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "evals.runs.CreateEvalJSONLRunDataSource": {
      source:
        | components["schemas"]["evals.runs.CreateEvalJSONLRunDataSource.FileContent"]
        | components["schemas"]["evals.runs.CreateEvalJSONLRunDataSource.FileID"];
      /** @constant */
      type: "jsonl";
    };
    "evals.runs.CreateEvalJSONLRunDataSource.FileContent": {
      content: components["schemas"]["evals.runs.CreateEvalJSONLRunDataSource.FileContent.Content"][];
      /** @constant */
      type: "file_content";
    };
    "evals.runs.CreateEvalJSONLRunDataSource.FileContent.Content": {
      item: {
        [key: string]: unknown;
      };
      sample?: {
        [key: string]: unknown;
      };
    };
    "evals.runs.CreateEvalJSONLRunDataSource.FileID": {
      id: string;
      /** @constant */
      type: "file_id";
    };
    "evals.runs.EvalAPIError": {
      code: string;
      message: string;
    };
    "evals.runs.RunCancelParams": {
      eval_id: string;
    };
    "evals.runs.RunCancelResponse": {
      created_at: number;
      data_source:
        | components["schemas"]["evals.runs.CreateEvalJSONLRunDataSource"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource"]
        | components["schemas"]["evals.runs.RunCancelResponse.Responses"];
      error: components["schemas"]["evals.runs.EvalAPIError"];
      eval_id: string;
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      model: string;
      name: string;
      /** @constant */
      object: "eval.run";
      per_model_usage: components["schemas"]["evals.runs.RunCancelResponse.PerModelUsage"][];
      per_testing_criteria_results: components["schemas"]["evals.runs.RunCancelResponse.PerTestingCriteriaResult"][];
      report_url: string;
      result_counts: components["schemas"]["evals.runs.RunCancelResponse.ResultCounts"];
      status: string;
    };
    "evals.runs.RunCancelResponse.PerModelUsage": {
      cached_tokens: number;
      completion_tokens: number;
      invocation_count: number;
      model_name: string;
      prompt_tokens: number;
      total_tokens: number;
    };
    "evals.runs.RunCancelResponse.PerTestingCriteriaResult": {
      failed: number;
      passed: number;
      testing_criteria: string;
    };
    "evals.runs.RunCancelResponse.Responses": {
      source:
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.FileContent"]
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.FileID"]
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.Responses"];
      /** @constant */
      type: "responses";
      input_messages?:
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.Template"]
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.ItemReference"];
      model?: string;
      sampling_params?: components["schemas"]["evals.runs.RunCancelResponse.Responses.SamplingParams"];
    };
    "evals.runs.RunCancelResponse.Responses.FileContent": {
      content: components["schemas"]["evals.runs.RunCancelResponse.Responses.FileContent.Content"][];
      /** @constant */
      type: "file_content";
    };
    "evals.runs.RunCancelResponse.Responses.FileContent.Content": {
      item: {
        [key: string]: unknown;
      };
      sample?: {
        [key: string]: unknown;
      };
    };
    "evals.runs.RunCancelResponse.Responses.FileID": {
      id: string;
      /** @constant */
      type: "file_id";
    };
    "evals.runs.RunCancelResponse.Responses.ItemReference": {
      item_reference: string;
      /** @constant */
      type: "item_reference";
    };
    "evals.runs.RunCancelResponse.Responses.Responses": {
      /** @constant */
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      temperature?: number | null;
      tools?: string[] | null;
      top_p?: number | null;
      users?: string[] | null;
    };
    "evals.runs.RunCancelResponse.Responses.SamplingParams": {
      max_completion_tokens?: number;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      seed?: number;
      temperature?: number;
      text?: components["schemas"]["evals.runs.RunCancelResponse.Responses.SamplingParams.Text"];
      tools?: components["schemas"]["responses.Tool"][];
      top_p?: number;
    };
    "evals.runs.RunCancelResponse.Responses.SamplingParams.Text": {
      format?: components["schemas"]["responses.ResponseFormatTextConfig"];
    };
    "evals.runs.RunCancelResponse.Responses.Template": {
      template: (
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.Template.ChatMessage"]
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.Template.EvalItem"]
      )[];
      /** @constant */
      type: "template";
    };
    "evals.runs.RunCancelResponse.Responses.Template.ChatMessage": {
      content: string;
      role: string;
    };
    "evals.runs.RunCancelResponse.Responses.Template.EvalItem": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.Template.EvalItem.OutputText"]
        | components["schemas"]["evals.runs.RunCancelResponse.Responses.Template.EvalItem.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "evals.runs.RunCancelResponse.Responses.Template.EvalItem.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "evals.runs.RunCancelResponse.Responses.Template.EvalItem.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "evals.runs.RunCancelResponse.ResultCounts": {
      errored: number;
      failed: number;
      passed: number;
      total: number;
    };
    "evals.runs.RunCreateParams": {
      data_source:
        | components["schemas"]["evals.runs.CreateEvalJSONLRunDataSource"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource"]
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource"];
      metadata?: components["schemas"]["shared.Metadata"] | null;
      name?: string;
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource": {
      source:
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent"]
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.FileID"]
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Responses"];
      /** @constant */
      type: "responses";
      input_messages?:
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template"]
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference"];
      model?: string;
      sampling_params?: components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams"];
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent": {
      content: components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent.Content"][];
      /** @constant */
      type: "file_content";
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent.Content": {
      item: {
        [key: string]: unknown;
      };
      sample?: {
        [key: string]: unknown;
      };
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.FileID": {
      id: string;
      /** @constant */
      type: "file_id";
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference": {
      item_reference: string;
      /** @constant */
      type: "item_reference";
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Responses": {
      /** @constant */
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      temperature?: number | null;
      tools?: string[] | null;
      top_p?: number | null;
      users?: string[] | null;
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams": {
      max_completion_tokens?: number;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      seed?: number;
      temperature?: number;
      text?: components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text"];
      tools?: components["schemas"]["responses.Tool"][];
      top_p?: number;
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text": {
      format?: components["schemas"]["responses.ResponseFormatTextConfig"];
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template": {
      template: (
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage"]
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem"]
      )[];
      /** @constant */
      type: "template";
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage": {
      content: string;
      role: string;
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.OutputText"]
        | components["schemas"]["evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "evals.runs.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "evals.runs.RunCreateResponse": {
      created_at: number;
      data_source:
        | components["schemas"]["evals.runs.CreateEvalJSONLRunDataSource"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource"]
        | components["schemas"]["evals.runs.RunCreateResponse.Responses"];
      error: components["schemas"]["evals.runs.EvalAPIError"];
      eval_id: string;
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      model: string;
      name: string;
      /** @constant */
      object: "eval.run";
      per_model_usage: components["schemas"]["evals.runs.RunCreateResponse.PerModelUsage"][];
      per_testing_criteria_results: components["schemas"]["evals.runs.RunCreateResponse.PerTestingCriteriaResult"][];
      report_url: string;
      result_counts: components["schemas"]["evals.runs.RunCreateResponse.ResultCounts"];
      status: string;
    };
    "evals.runs.RunCreateResponse.PerModelUsage": {
      cached_tokens: number;
      completion_tokens: number;
      invocation_count: number;
      model_name: string;
      prompt_tokens: number;
      total_tokens: number;
    };
    "evals.runs.RunCreateResponse.PerTestingCriteriaResult": {
      failed: number;
      passed: number;
      testing_criteria: string;
    };
    "evals.runs.RunCreateResponse.Responses": {
      source:
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.FileContent"]
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.FileID"]
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.Responses"];
      /** @constant */
      type: "responses";
      input_messages?:
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.Template"]
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.ItemReference"];
      model?: string;
      sampling_params?: components["schemas"]["evals.runs.RunCreateResponse.Responses.SamplingParams"];
    };
    "evals.runs.RunCreateResponse.Responses.FileContent": {
      content: components["schemas"]["evals.runs.RunCreateResponse.Responses.FileContent.Content"][];
      /** @constant */
      type: "file_content";
    };
    "evals.runs.RunCreateResponse.Responses.FileContent.Content": {
      item: {
        [key: string]: unknown;
      };
      sample?: {
        [key: string]: unknown;
      };
    };
    "evals.runs.RunCreateResponse.Responses.FileID": {
      id: string;
      /** @constant */
      type: "file_id";
    };
    "evals.runs.RunCreateResponse.Responses.ItemReference": {
      item_reference: string;
      /** @constant */
      type: "item_reference";
    };
    "evals.runs.RunCreateResponse.Responses.Responses": {
      /** @constant */
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      temperature?: number | null;
      tools?: string[] | null;
      top_p?: number | null;
      users?: string[] | null;
    };
    "evals.runs.RunCreateResponse.Responses.SamplingParams": {
      max_completion_tokens?: number;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      seed?: number;
      temperature?: number;
      text?: components["schemas"]["evals.runs.RunCreateResponse.Responses.SamplingParams.Text"];
      tools?: components["schemas"]["responses.Tool"][];
      top_p?: number;
    };
    "evals.runs.RunCreateResponse.Responses.SamplingParams.Text": {
      format?: components["schemas"]["responses.ResponseFormatTextConfig"];
    };
    "evals.runs.RunCreateResponse.Responses.Template": {
      template: (
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.Template.ChatMessage"]
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.Template.EvalItem"]
      )[];
      /** @constant */
      type: "template";
    };
    "evals.runs.RunCreateResponse.Responses.Template.ChatMessage": {
      content: string;
      role: string;
    };
    "evals.runs.RunCreateResponse.Responses.Template.EvalItem": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.Template.EvalItem.OutputText"]
        | components["schemas"]["evals.runs.RunCreateResponse.Responses.Template.EvalItem.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "evals.runs.RunCreateResponse.Responses.Template.EvalItem.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "evals.runs.RunCreateResponse.Responses.Template.EvalItem.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "evals.runs.RunCreateResponse.ResultCounts": {
      errored: number;
      failed: number;
      passed: number;
      total: number;
    };
    "evals.runs.RunDeleteParams": {
      eval_id: string;
    };
    "evals.runs.RunDeleteResponse": {
      deleted?: boolean;
      object?: string;
      run_id?: string;
    };
    "evals.runs.RunListParams": components["schemas"]["pagination.CursorPageParams"] & {
      /** @enum {string} */
      order?: "asc" | "desc";
      /** @enum {string} */
      status?: "queued" | "in_progress" | "completed" | "canceled" | "failed";
    };
    "evals.runs.RunListResponse": {
      created_at: number;
      data_source:
        | components["schemas"]["evals.runs.CreateEvalJSONLRunDataSource"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource"]
        | components["schemas"]["evals.runs.RunListResponse.Responses"];
      error: components["schemas"]["evals.runs.EvalAPIError"];
      eval_id: string;
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      model: string;
      name: string;
      /** @constant */
      object: "eval.run";
      per_model_usage: components["schemas"]["evals.runs.RunListResponse.PerModelUsage"][];
      per_testing_criteria_results: components["schemas"]["evals.runs.RunListResponse.PerTestingCriteriaResult"][];
      report_url: string;
      result_counts: components["schemas"]["evals.runs.RunListResponse.ResultCounts"];
      status: string;
    };
    "evals.runs.RunListResponse.PerModelUsage": {
      cached_tokens: number;
      completion_tokens: number;
      invocation_count: number;
      model_name: string;
      prompt_tokens: number;
      total_tokens: number;
    };
    "evals.runs.RunListResponse.PerTestingCriteriaResult": {
      failed: number;
      passed: number;
      testing_criteria: string;
    };
    "evals.runs.RunListResponse.Responses": {
      source:
        | components["schemas"]["evals.runs.RunListResponse.Responses.FileContent"]
        | components["schemas"]["evals.runs.RunListResponse.Responses.FileID"]
        | components["schemas"]["evals.runs.RunListResponse.Responses.Responses"];
      /** @constant */
      type: "responses";
      input_messages?:
        | components["schemas"]["evals.runs.RunListResponse.Responses.Template"]
        | components["schemas"]["evals.runs.RunListResponse.Responses.ItemReference"];
      model?: string;
      sampling_params?: components["schemas"]["evals.runs.RunListResponse.Responses.SamplingParams"];
    };
    "evals.runs.RunListResponse.Responses.FileContent": {
      content: components["schemas"]["evals.runs.RunListResponse.Responses.FileContent.Content"][];
      /** @constant */
      type: "file_content";
    };
    "evals.runs.RunListResponse.Responses.FileContent.Content": {
      item: {
        [key: string]: unknown;
      };
      sample?: {
        [key: string]: unknown;
      };
    };
    "evals.runs.RunListResponse.Responses.FileID": {
      id: string;
      /** @constant */
      type: "file_id";
    };
    "evals.runs.RunListResponse.Responses.ItemReference": {
      item_reference: string;
      /** @constant */
      type: "item_reference";
    };
    "evals.runs.RunListResponse.Responses.Responses": {
      /** @constant */
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      temperature?: number | null;
      tools?: string[] | null;
      top_p?: number | null;
      users?: string[] | null;
    };
    "evals.runs.RunListResponse.Responses.SamplingParams": {
      max_completion_tokens?: number;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      seed?: number;
      temperature?: number;
      text?: components["schemas"]["evals.runs.RunListResponse.Responses.SamplingParams.Text"];
      tools?: components["schemas"]["responses.Tool"][];
      top_p?: number;
    };
    "evals.runs.RunListResponse.Responses.SamplingParams.Text": {
      format?: components["schemas"]["responses.ResponseFormatTextConfig"];
    };
    "evals.runs.RunListResponse.Responses.Template": {
      template: (
        | components["schemas"]["evals.runs.RunListResponse.Responses.Template.ChatMessage"]
        | components["schemas"]["evals.runs.RunListResponse.Responses.Template.EvalItem"]
      )[];
      /** @constant */
      type: "template";
    };
    "evals.runs.RunListResponse.Responses.Template.ChatMessage": {
      content: string;
      role: string;
    };
    "evals.runs.RunListResponse.Responses.Template.EvalItem": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["evals.runs.RunListResponse.Responses.Template.EvalItem.OutputText"]
        | components["schemas"]["evals.runs.RunListResponse.Responses.Template.EvalItem.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "evals.runs.RunListResponse.Responses.Template.EvalItem.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "evals.runs.RunListResponse.Responses.Template.EvalItem.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "evals.runs.RunListResponse.ResultCounts": {
      errored: number;
      failed: number;
      passed: number;
      total: number;
    };
    "evals.runs.RunRetrieveParams": {
      eval_id: string;
    };
    "evals.runs.RunRetrieveResponse": {
      created_at: number;
      data_source:
        | components["schemas"]["evals.runs.CreateEvalJSONLRunDataSource"]
        | components["schemas"]["evals.runs.CreateEvalCompletionsRunDataSource"]
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses"];
      error: components["schemas"]["evals.runs.EvalAPIError"];
      eval_id: string;
      id: string;
      metadata: components["schemas"]["shared.Metadata"] | null;
      model: string;
      name: string;
      /** @constant */
      object: "eval.run";
      per_model_usage: components["schemas"]["evals.runs.RunRetrieveResponse.PerModelUsage"][];
      per_testing_criteria_results: components["schemas"]["evals.runs.RunRetrieveResponse.PerTestingCriteriaResult"][];
      report_url: string;
      result_counts: components["schemas"]["evals.runs.RunRetrieveResponse.ResultCounts"];
      status: string;
    };
    "evals.runs.RunRetrieveResponse.PerModelUsage": {
      cached_tokens: number;
      completion_tokens: number;
      invocation_count: number;
      model_name: string;
      prompt_tokens: number;
      total_tokens: number;
    };
    "evals.runs.RunRetrieveResponse.PerTestingCriteriaResult": {
      failed: number;
      passed: number;
      testing_criteria: string;
    };
    "evals.runs.RunRetrieveResponse.Responses": {
      source:
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.FileContent"]
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.FileID"]
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.Responses"];
      /** @constant */
      type: "responses";
      input_messages?:
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.Template"]
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.ItemReference"];
      model?: string;
      sampling_params?: components["schemas"]["evals.runs.RunRetrieveResponse.Responses.SamplingParams"];
    };
    "evals.runs.RunRetrieveResponse.Responses.FileContent": {
      content: components["schemas"]["evals.runs.RunRetrieveResponse.Responses.FileContent.Content"][];
      /** @constant */
      type: "file_content";
    };
    "evals.runs.RunRetrieveResponse.Responses.FileContent.Content": {
      item: {
        [key: string]: unknown;
      };
      sample?: {
        [key: string]: unknown;
      };
    };
    "evals.runs.RunRetrieveResponse.Responses.FileID": {
      id: string;
      /** @constant */
      type: "file_id";
    };
    "evals.runs.RunRetrieveResponse.Responses.ItemReference": {
      item_reference: string;
      /** @constant */
      type: "item_reference";
    };
    "evals.runs.RunRetrieveResponse.Responses.Responses": {
      /** @constant */
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      temperature?: number | null;
      tools?: string[] | null;
      top_p?: number | null;
      users?: string[] | null;
    };
    "evals.runs.RunRetrieveResponse.Responses.SamplingParams": {
      max_completion_tokens?: number;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      seed?: number;
      temperature?: number;
      text?: components["schemas"]["evals.runs.RunRetrieveResponse.Responses.SamplingParams.Text"];
      tools?: components["schemas"]["responses.Tool"][];
      top_p?: number;
    };
    "evals.runs.RunRetrieveResponse.Responses.SamplingParams.Text": {
      format?: components["schemas"]["responses.ResponseFormatTextConfig"];
    };
    "evals.runs.RunRetrieveResponse.Responses.Template": {
      template: (
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.Template.ChatMessage"]
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.Template.EvalItem"]
      )[];
      /** @constant */
      type: "template";
    };
    "evals.runs.RunRetrieveResponse.Responses.Template.ChatMessage": {
      content: string;
      role: string;
    };
    "evals.runs.RunRetrieveResponse.Responses.Template.EvalItem": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.Template.EvalItem.OutputText"]
        | components["schemas"]["evals.runs.RunRetrieveResponse.Responses.Template.EvalItem.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "evals.runs.RunRetrieveResponse.Responses.Template.EvalItem.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "evals.runs.RunRetrieveResponse.Responses.Template.EvalItem.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "evals.runs.RunRetrieveResponse.ResultCounts": {
      errored: number;
      failed: number;
      passed: number;
      total: number;
    };
    "evals.runs.outputItems.OutputItemListParams": components["schemas"]["pagination.CursorPageParams"] & {
      eval_id: string;
      /** @enum {string} */
      order?: "asc" | "desc";
      /** @enum {string} */
      status?: "fail" | "pass";
    };
    "evals.runs.outputItems.OutputItemListResponse": {
      created_at: number;
      datasource_item: {
        [key: string]: unknown;
      };
      datasource_item_id: number;
      eval_id: string;
      id: string;
      /** @constant */
      object: "eval.run.output_item";
      results: components["schemas"]["evals.runs.outputItems.OutputItemListResponse.Result"][];
      run_id: string;
      sample: components["schemas"]["evals.runs.outputItems.OutputItemListResponse.Sample"];
      status: string;
    };
    "evals.runs.outputItems.OutputItemListResponse.Result": {
      name: string;
      passed: boolean;
      score: number;
      sample?: {
        [key: string]: unknown;
      } | null;
      type?: string;
    } & {
      [key: string]: unknown;
    };
    "evals.runs.outputItems.OutputItemListResponse.Sample": {
      error: components["schemas"]["evals.runs.EvalAPIError"];
      finish_reason: string;
      input: components["schemas"]["evals.runs.outputItems.OutputItemListResponse.Sample.Input"][];
      max_completion_tokens: number;
      model: string;
      output: components["schemas"]["evals.runs.outputItems.OutputItemListResponse.Sample.Output"][];
      seed: number;
      temperature: number;
      top_p: number;
      usage: components["schemas"]["evals.runs.outputItems.OutputItemListResponse.Sample.Usage"];
    };
    "evals.runs.outputItems.OutputItemListResponse.Sample.Input": {
      content: string;
      role: string;
    };
    "evals.runs.outputItems.OutputItemListResponse.Sample.Output": {
      content?: string;
      role?: string;
    };
    "evals.runs.outputItems.OutputItemListResponse.Sample.Usage": {
      cached_tokens: number;
      completion_tokens: number;
      prompt_tokens: number;
      total_tokens: number;
    };
    "evals.runs.outputItems.OutputItemRetrieveParams": {
      eval_id: string;
      run_id: string;
    };
    "evals.runs.outputItems.OutputItemRetrieveResponse": {
      created_at: number;
      datasource_item: {
        [key: string]: unknown;
      };
      datasource_item_id: number;
      eval_id: string;
      id: string;
      /** @constant */
      object: "eval.run.output_item";
      results: components["schemas"]["evals.runs.outputItems.OutputItemRetrieveResponse.Result"][];
      run_id: string;
      sample: components["schemas"]["evals.runs.outputItems.OutputItemRetrieveResponse.Sample"];
      status: string;
    };
    "evals.runs.outputItems.OutputItemRetrieveResponse.Result": {
      name: string;
      passed: boolean;
      score: number;
      sample?: {
        [key: string]: unknown;
      } | null;
      type?: string;
    } & {
      [key: string]: unknown;
    };
    "evals.runs.outputItems.OutputItemRetrieveResponse.Sample": {
      error: components["schemas"]["evals.runs.EvalAPIError"];
      finish_reason: string;
      input: components["schemas"]["evals.runs.outputItems.OutputItemRetrieveResponse.Sample.Input"][];
      max_completion_tokens: number;
      model: string;
      output: components["schemas"]["evals.runs.outputItems.OutputItemRetrieveResponse.Sample.Output"][];
      seed: number;
      temperature: number;
      top_p: number;
      usage: components["schemas"]["evals.runs.outputItems.OutputItemRetrieveResponse.Sample.Usage"];
    };
    "evals.runs.outputItems.OutputItemRetrieveResponse.Sample.Input": {
      content: string;
      role: string;
    };
    "evals.runs.outputItems.OutputItemRetrieveResponse.Sample.Output": {
      content?: string;
      role?: string;
    };
    "evals.runs.outputItems.OutputItemRetrieveResponse.Sample.Usage": {
      cached_tokens: number;
      completion_tokens: number;
      prompt_tokens: number;
      total_tokens: number;
    };
    "files.FileContent": string;
    "files.FileCreateParams": {
      /** Format: binary */
      file: Blob;
      purpose: components["schemas"]["files.FilePurpose"];
      expires_after?: components["schemas"]["files.FileCreateParams.ExpiresAfter"];
    };
    "files.FileCreateParams.ExpiresAfter": {
      /** @constant */
      anchor: "created_at";
      seconds: number;
    };
    "files.FileDeleted": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "file";
    };
    "files.FileListParams": components["schemas"]["pagination.CursorPageParams"] & {
      /** @enum {string} */
      order?: "asc" | "desc";
      purpose?: string;
    };
    "files.FileObject": {
      bytes: number;
      created_at: number;
      filename: string;
      id: string;
      /** @constant */
      object: "file";
      /** @enum {string} */
      purpose:
        | "assistants"
        | "assistants_output"
        | "batch"
        | "batch_output"
        | "fine-tune"
        | "fine-tune-results"
        | "vision"
        | "user_data";
      /** @enum {string} */
      status: "uploaded" | "processed" | "error";
      expires_at?: number;
      status_details?: string;
    };
    /** @enum {string} */
    "files.FilePurpose": "assistants" | "batch" | "fine-tune" | "vision" | "user_data" | "evals";
    "fineTuning.alpha.graders.GraderRunParams": {
      grader:
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["graders.graderModels.TextSimilarityGrader"]
        | components["schemas"]["graders.graderModels.PythonGrader"]
        | components["schemas"]["graders.graderModels.ScoreModelGrader"]
        | components["schemas"]["graders.graderModels.MultiGrader"];
      model_sample: string;
      item?: unknown;
    };
    "fineTuning.alpha.graders.GraderRunResponse": {
      metadata: components["schemas"]["fineTuning.alpha.graders.GraderRunResponse.Metadata"];
      model_grader_token_usage_per_model: {
        [key: string]: unknown;
      };
      reward: number;
      sub_rewards: {
        [key: string]: unknown;
      };
    };
    "fineTuning.alpha.graders.GraderRunResponse.Metadata": {
      errors: components["schemas"]["fineTuning.alpha.graders.GraderRunResponse.Metadata.Errors"];
      execution_time: number;
      name: string;
      sampled_model_name: string | null;
      scores: {
        [key: string]: unknown;
      };
      token_usage: number | null;
      type: string;
    };
    "fineTuning.alpha.graders.GraderRunResponse.Metadata.Errors": {
      formula_parse_error: boolean;
      invalid_variable_error: boolean;
      model_grader_parse_error: boolean;
      model_grader_refusal_error: boolean;
      model_grader_server_error: boolean;
      model_grader_server_error_details: string | null;
      other_error: boolean;
      python_grader_runtime_error: boolean;
      python_grader_runtime_error_details: string | null;
      python_grader_server_error: boolean;
      python_grader_server_error_type: string | null;
      sample_parse_error: boolean;
      truncated_observation_error: boolean;
      unresponsive_reward_error: boolean;
    };
    "fineTuning.alpha.graders.GraderValidateParams": {
      grader:
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["graders.graderModels.TextSimilarityGrader"]
        | components["schemas"]["graders.graderModels.PythonGrader"]
        | components["schemas"]["graders.graderModels.ScoreModelGrader"]
        | components["schemas"]["graders.graderModels.MultiGrader"];
    };
    "fineTuning.alpha.graders.GraderValidateResponse": {
      grader?:
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["graders.graderModels.TextSimilarityGrader"]
        | components["schemas"]["graders.graderModels.PythonGrader"]
        | components["schemas"]["graders.graderModels.ScoreModelGrader"]
        | components["schemas"]["graders.graderModels.MultiGrader"];
    };
    "fineTuning.checkpoints.permissions.PermissionCreateParams": {
      project_ids: string[];
    };
    "fineTuning.checkpoints.permissions.PermissionCreateResponse": {
      created_at: number;
      id: string;
      /** @constant */
      object: "checkpoint.permission";
      project_id: string;
    };
    "fineTuning.checkpoints.permissions.PermissionDeleteParams": {
      fine_tuned_model_checkpoint: string;
    };
    "fineTuning.checkpoints.permissions.PermissionDeleteResponse": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "checkpoint.permission";
    };
    "fineTuning.checkpoints.permissions.PermissionRetrieveParams": {
      after?: string;
      limit?: number;
      /** @enum {string} */
      order?: "ascending" | "descending";
      project_id?: string;
    };
    "fineTuning.checkpoints.permissions.PermissionRetrieveResponse": {
      data: components["schemas"]["fineTuning.checkpoints.permissions.PermissionRetrieveResponse.Data"][];
      has_more: boolean;
      /** @constant */
      object: "list";
      first_id?: string | null;
      last_id?: string | null;
    };
    "fineTuning.checkpoints.permissions.PermissionRetrieveResponse.Data": {
      created_at: number;
      id: string;
      /** @constant */
      object: "checkpoint.permission";
      project_id: string;
    };
    "fineTuning.jobs.FineTuningJob": {
      created_at: number;
      error: components["schemas"]["fineTuning.jobs.FineTuningJob.Error"] | null;
      fine_tuned_model: string | null;
      finished_at: number | null;
      hyperparameters: components["schemas"]["fineTuning.jobs.FineTuningJob.Hyperparameters"];
      id: string;
      model: string;
      /** @constant */
      object: "fine_tuning.job";
      organization_id: string;
      result_files: string[];
      seed: number;
      /** @enum {string} */
      status: "validating_files" | "queued" | "running" | "succeeded" | "failed" | "cancelled";
      trained_tokens: number | null;
      training_file: string;
      validation_file: string | null;
      estimated_finish?: number | null;
      integrations?: components["schemas"]["fineTuning.jobs.FineTuningJobWandbIntegrationObject"][] | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      method?: components["schemas"]["fineTuning.jobs.FineTuningJob.Method"];
    };
    "fineTuning.jobs.FineTuningJob.Error": {
      code: string;
      message: string;
      param: string | null;
    };
    "fineTuning.jobs.FineTuningJob.Hyperparameters": {
      batch_size?: "auto" | number | null;
      learning_rate_multiplier?: "auto" | number;
      n_epochs?: "auto" | number;
    };
    "fineTuning.jobs.FineTuningJob.Method": {
      /** @enum {string} */
      type: "supervised" | "dpo" | "reinforcement";
      dpo?: components["schemas"]["fineTuning.methods.DpoMethod"];
      reinforcement?: components["schemas"]["fineTuning.methods.ReinforcementMethod"];
      supervised?: components["schemas"]["fineTuning.methods.SupervisedMethod"];
    };
    "fineTuning.jobs.FineTuningJobEvent": {
      created_at: number;
      id: string;
      /** @enum {string} */
      level: "info" | "warn" | "error";
      message: string;
      /** @constant */
      object: "fine_tuning.job.event";
      data?: unknown;
      /** @enum {string} */
      type?: "message" | "metrics";
    };
    "fineTuning.jobs.FineTuningJobIntegration": components["schemas"]["fineTuning.jobs.FineTuningJobWandbIntegrationObject"];
    "fineTuning.jobs.FineTuningJobWandbIntegration": {
      project: string;
      entity?: string | null;
      name?: string | null;
      tags?: string[];
    };
    "fineTuning.jobs.FineTuningJobWandbIntegrationObject": {
      /** @constant */
      type: "wandb";
      wandb: components["schemas"]["fineTuning.jobs.FineTuningJobWandbIntegration"];
    };
    "fineTuning.jobs.JobCreateParams": {
      model: string | ("babbage-002" | "davinci-002" | "gpt-3.5-turbo" | "gpt-4o-mini");
      training_file: string;
      hyperparameters?: components["schemas"]["fineTuning.jobs.JobCreateParams.Hyperparameters"];
      integrations?: components["schemas"]["fineTuning.jobs.JobCreateParams.Integration"][] | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      method?: components["schemas"]["fineTuning.jobs.JobCreateParams.Method"];
      seed?: number | null;
      suffix?: string | null;
      validation_file?: string | null;
    };
    "fineTuning.jobs.JobCreateParams.Hyperparameters": {
      batch_size?: "auto" | number;
      learning_rate_multiplier?: "auto" | number;
      n_epochs?: "auto" | number;
    };
    "fineTuning.jobs.JobCreateParams.Integration": {
      /** @constant */
      type: "wandb";
      wandb: components["schemas"]["fineTuning.jobs.JobCreateParams.Integration.Wandb"];
    };
    "fineTuning.jobs.JobCreateParams.Integration.Wandb": {
      project: string;
      entity?: string | null;
      name?: string | null;
      tags?: string[];
    };
    "fineTuning.jobs.JobCreateParams.Method": {
      /** @enum {string} */
      type: "supervised" | "dpo" | "reinforcement";
      dpo?: components["schemas"]["fineTuning.methods.DpoMethod"];
      reinforcement?: components["schemas"]["fineTuning.methods.ReinforcementMethod"];
      supervised?: components["schemas"]["fineTuning.methods.SupervisedMethod"];
    };
    "fineTuning.jobs.JobListEventsParams": components["schemas"]["pagination.CursorPageParams"];
    "fineTuning.jobs.JobListParams": components["schemas"]["pagination.CursorPageParams"] & {
      metadata?: {
        [key: string]: string;
      } | null;
    };
    "fineTuning.jobs.checkpoints.CheckpointListParams": components["schemas"]["pagination.CursorPageParams"];
    "fineTuning.jobs.checkpoints.FineTuningJobCheckpoint": {
      created_at: number;
      fine_tuned_model_checkpoint: string;
      fine_tuning_job_id: string;
      id: string;
      metrics: components["schemas"]["fineTuning.jobs.checkpoints.FineTuningJobCheckpoint.Metrics"];
      /** @constant */
      object: "fine_tuning.job.checkpoint";
      step_number: number;
    };
    "fineTuning.jobs.checkpoints.FineTuningJobCheckpoint.Metrics": {
      full_valid_loss?: number;
      full_valid_mean_token_accuracy?: number;
      step?: number;
      train_loss?: number;
      train_mean_token_accuracy?: number;
      valid_loss?: number;
      valid_mean_token_accuracy?: number;
    };
    "fineTuning.methods.DpoHyperparameters": {
      batch_size?: "auto" | number;
      beta?: "auto" | number;
      learning_rate_multiplier?: "auto" | number;
      n_epochs?: "auto" | number;
    };
    "fineTuning.methods.DpoMethod": {
      hyperparameters?: components["schemas"]["fineTuning.methods.DpoHyperparameters"];
    };
    "fineTuning.methods.ReinforcementHyperparameters": {
      batch_size?: "auto" | number;
      compute_multiplier?: "auto" | number;
      eval_interval?: "auto" | number;
      eval_samples?: "auto" | number;
      learning_rate_multiplier?: "auto" | number;
      n_epochs?: "auto" | number;
      /** @enum {string} */
      reasoning_effort?: "default" | "low" | "medium" | "high";
    };
    "fineTuning.methods.ReinforcementMethod": {
      grader:
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["graders.graderModels.TextSimilarityGrader"]
        | components["schemas"]["graders.graderModels.PythonGrader"]
        | components["schemas"]["graders.graderModels.ScoreModelGrader"]
        | components["schemas"]["graders.graderModels.MultiGrader"];
      hyperparameters?: components["schemas"]["fineTuning.methods.ReinforcementHyperparameters"];
    };
    "fineTuning.methods.SupervisedHyperparameters": {
      batch_size?: "auto" | number;
      learning_rate_multiplier?: "auto" | number;
      n_epochs?: "auto" | number;
    };
    "fineTuning.methods.SupervisedMethod": {
      hyperparameters?: components["schemas"]["fineTuning.methods.SupervisedHyperparameters"];
    };
    "graders.graderModels.GraderInputs": (
      | string
      | components["schemas"]["responses.ResponseInputText"]
      | components["schemas"]["graders.graderModels.GraderInputs.OutputText"]
      | components["schemas"]["graders.graderModels.GraderInputs.InputImage"]
      | components["schemas"]["responses.ResponseInputAudio"]
    )[];
    "graders.graderModels.GraderInputs.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "graders.graderModels.GraderInputs.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "graders.graderModels.LabelModelGrader": {
      input: components["schemas"]["graders.graderModels.LabelModelGrader.Input"][];
      labels: string[];
      model: string;
      name: string;
      passing_labels: string[];
      /** @constant */
      type: "label_model";
    };
    "graders.graderModels.LabelModelGrader.Input": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["graders.graderModels.LabelModelGrader.Input.OutputText"]
        | components["schemas"]["graders.graderModels.LabelModelGrader.Input.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "graders.graderModels.LabelModelGrader.Input.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "graders.graderModels.LabelModelGrader.Input.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "graders.graderModels.MultiGrader": {
      calculate_output: string;
      graders:
        | components["schemas"]["graders.graderModels.StringCheckGrader"]
        | components["schemas"]["graders.graderModels.TextSimilarityGrader"]
        | components["schemas"]["graders.graderModels.PythonGrader"]
        | components["schemas"]["graders.graderModels.ScoreModelGrader"]
        | components["schemas"]["graders.graderModels.LabelModelGrader"];
      name: string;
      /** @constant */
      type: "multi";
    };
    "graders.graderModels.PythonGrader": {
      name: string;
      source: string;
      /** @constant */
      type: "python";
      image_tag?: string;
    };
    "graders.graderModels.ScoreModelGrader": {
      input: components["schemas"]["graders.graderModels.ScoreModelGrader.Input"][];
      model: string;
      name: string;
      /** @constant */
      type: "score_model";
      range?: number[];
      sampling_params?: components["schemas"]["graders.graderModels.ScoreModelGrader.SamplingParams"];
    };
    "graders.graderModels.ScoreModelGrader.Input": {
      content:
        | string
        | components["schemas"]["responses.ResponseInputText"]
        | components["schemas"]["graders.graderModels.ScoreModelGrader.Input.OutputText"]
        | components["schemas"]["graders.graderModels.ScoreModelGrader.Input.InputImage"]
        | components["schemas"]["responses.ResponseInputAudio"]
        | components["schemas"]["graders.graderModels.GraderInputs"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "graders.graderModels.ScoreModelGrader.Input.InputImage": {
      image_url: string;
      /** @constant */
      type: "input_image";
      detail?: string;
    };
    "graders.graderModels.ScoreModelGrader.Input.OutputText": {
      text: string;
      /** @constant */
      type: "output_text";
    };
    "graders.graderModels.ScoreModelGrader.SamplingParams": {
      max_completions_tokens?: number | null;
      reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      seed?: number | null;
      temperature?: number | null;
      top_p?: number | null;
    };
    "graders.graderModels.StringCheckGrader": {
      input: string;
      name: string;
      /** @enum {string} */
      operation: "eq" | "ne" | "like" | "ilike";
      reference: string;
      /** @constant */
      type: "string_check";
    };
    "graders.graderModels.TextSimilarityGrader": {
      /** @enum {string} */
      evaluation_metric:
        | "cosine"
        | "fuzzy_match"
        | "bleu"
        | "gleu"
        | "meteor"
        | "rouge_1"
        | "rouge_2"
        | "rouge_3"
        | "rouge_4"
        | "rouge_5"
        | "rouge_l";
      input: string;
      name: string;
      reference: string;
      /** @constant */
      type: "text_similarity";
    };
    "images.Image": {
      b64_json?: string;
      revised_prompt?: string;
      url?: string;
    };
    "images.ImageCreateVariationParams": {
      /** Format: binary */
      image: Blob;
      model?: string | components["schemas"]["images.ImageModel"] | null;
      n?: number | null;
      response_format?: ("url" | "b64_json") | null;
      size?: ("256x256" | "512x512" | "1024x1024") | null;
      user?: string;
    };
    "images.ImageEditCompletedEvent": {
      b64_json: string;
      /** @enum {string} */
      background: "transparent" | "opaque" | "auto";
      created_at: number;
      /** @enum {string} */
      output_format: "png" | "webp" | "jpeg";
      /** @enum {string} */
      quality: "low" | "medium" | "high" | "auto";
      /** @enum {string} */
      size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
      /** @constant */
      type: "image_edit.completed";
      usage: components["schemas"]["images.ImageEditCompletedEvent.Usage"];
    };
    "images.ImageEditCompletedEvent.Usage": {
      input_tokens: number;
      input_tokens_details: components["schemas"]["images.ImageEditCompletedEvent.Usage.InputTokensDetails"];
      output_tokens: number;
      total_tokens: number;
    };
    "images.ImageEditCompletedEvent.Usage.InputTokensDetails": {
      image_tokens: number;
      text_tokens: number;
    };
    "images.ImageEditParams":
      | components["schemas"]["images.ImageEditParamsNonStreaming"]
      | components["schemas"]["images.ImageEditParamsStreaming"];
    "images.ImageEditParams.ImageEditParamsNonStreaming": components["schemas"]["images.ImageEditParamsNonStreaming"];
    "images.ImageEditParams.ImageEditParamsStreaming": components["schemas"]["images.ImageEditParamsStreaming"];
    "images.ImageEditParamsBase": {
      image: Blob | Blob[];
      prompt: string;
      background?: ("transparent" | "opaque" | "auto") | null;
      input_fidelity?: ("high" | "low") | null;
      /** Format: binary */
      mask?: Blob;
      model?: string | components["schemas"]["images.ImageModel"] | null;
      n?: number | null;
      output_compression?: number | null;
      output_format?: ("png" | "jpeg" | "webp") | null;
      partial_images?: number | null;
      quality?: ("standard" | "low" | "medium" | "high" | "auto") | null;
      response_format?: ("url" | "b64_json") | null;
      size?: ("256x256" | "512x512" | "1024x1024" | "1536x1024" | "1024x1536" | "auto") | null;
      stream?: boolean | null;
      user?: string;
    };
    "images.ImageEditParamsNonStreaming": components["schemas"]["images.ImageEditParamsBase"] & {
      stream?: false | null;
    };
    "images.ImageEditParamsStreaming": components["schemas"]["images.ImageEditParamsBase"] & {
      /** @constant */
      stream: true;
    };
    "images.ImageEditPartialImageEvent": {
      b64_json: string;
      /** @enum {string} */
      background: "transparent" | "opaque" | "auto";
      created_at: number;
      /** @enum {string} */
      output_format: "png" | "webp" | "jpeg";
      partial_image_index: number;
      /** @enum {string} */
      quality: "low" | "medium" | "high" | "auto";
      /** @enum {string} */
      size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
      /** @constant */
      type: "image_edit.partial_image";
    };
    "images.ImageEditStreamEvent":
      | components["schemas"]["images.ImageEditPartialImageEvent"]
      | components["schemas"]["images.ImageEditCompletedEvent"];
    "images.ImageGenCompletedEvent": {
      b64_json: string;
      /** @enum {string} */
      background: "transparent" | "opaque" | "auto";
      created_at: number;
      /** @enum {string} */
      output_format: "png" | "webp" | "jpeg";
      /** @enum {string} */
      quality: "low" | "medium" | "high" | "auto";
      /** @enum {string} */
      size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
      /** @constant */
      type: "image_generation.completed";
      usage: components["schemas"]["images.ImageGenCompletedEvent.Usage"];
    };
    "images.ImageGenCompletedEvent.Usage": {
      input_tokens: number;
      input_tokens_details: components["schemas"]["images.ImageGenCompletedEvent.Usage.InputTokensDetails"];
      output_tokens: number;
      total_tokens: number;
    };
    "images.ImageGenCompletedEvent.Usage.InputTokensDetails": {
      image_tokens: number;
      text_tokens: number;
    };
    "images.ImageGenPartialImageEvent": {
      b64_json: string;
      /** @enum {string} */
      background: "transparent" | "opaque" | "auto";
      created_at: number;
      /** @enum {string} */
      output_format: "png" | "webp" | "jpeg";
      partial_image_index: number;
      /** @enum {string} */
      quality: "low" | "medium" | "high" | "auto";
      /** @enum {string} */
      size: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
      /** @constant */
      type: "image_generation.partial_image";
    };
    "images.ImageGenStreamEvent":
      | components["schemas"]["images.ImageGenPartialImageEvent"]
      | components["schemas"]["images.ImageGenCompletedEvent"];
    "images.ImageGenerateParams":
      | components["schemas"]["images.ImageGenerateParamsNonStreaming"]
      | components["schemas"]["images.ImageGenerateParamsStreaming"];
    "images.ImageGenerateParams.ImageGenerateParamsNonStreaming": components["schemas"]["images.ImageGenerateParamsNonStreaming"];
    "images.ImageGenerateParams.ImageGenerateParamsStreaming": components["schemas"]["images.ImageGenerateParamsStreaming"];
    "images.ImageGenerateParamsBase": {
      prompt: string;
      background?: ("transparent" | "opaque" | "auto") | null;
      model?: string | components["schemas"]["images.ImageModel"] | null;
      moderation?: ("low" | "auto") | null;
      n?: number | null;
      output_compression?: number | null;
      output_format?: ("png" | "jpeg" | "webp") | null;
      partial_images?: number | null;
      quality?: ("standard" | "hd" | "low" | "medium" | "high" | "auto") | null;
      response_format?: ("url" | "b64_json") | null;
      size?:
        | (
            | "auto"
            | "1024x1024"
            | "1536x1024"
            | "1024x1536"
            | "256x256"
            | "512x512"
            | "1792x1024"
            | "1024x1792"
          )
        | null;
      stream?: boolean | null;
      style?: ("vivid" | "natural") | null;
      user?: string;
    };
    "images.ImageGenerateParamsNonStreaming": components["schemas"]["images.ImageGenerateParamsBase"] & {
      stream?: false | null;
    };
    "images.ImageGenerateParamsStreaming": components["schemas"]["images.ImageGenerateParamsBase"] & {
      /** @constant */
      stream: true;
    };
    /** @enum {string} */
    "images.ImageModel": "gpt-image-1.5" | "dall-e-2" | "dall-e-3" | "gpt-image-1" | "gpt-image-1-mini";
    "images.ImagesResponse": {
      created: number;
      /** @enum {string} */
      background?: "transparent" | "opaque";
      data?: components["schemas"]["images.Image"][];
      /** @enum {string} */
      output_format?: "png" | "webp" | "jpeg";
      /** @enum {string} */
      quality?: "low" | "medium" | "high";
      /** @enum {string} */
      size?: "1024x1024" | "1024x1536" | "1536x1024";
      usage?: components["schemas"]["images.ImagesResponse.Usage"];
    };
    "images.ImagesResponse.Usage": {
      input_tokens: number;
      input_tokens_details: components["schemas"]["images.ImagesResponse.Usage.InputTokensDetails"];
      output_tokens: number;
      total_tokens: number;
      output_tokens_details?: components["schemas"]["images.ImagesResponse.Usage.OutputTokensDetails"];
    };
    "images.ImagesResponse.Usage.InputTokensDetails": {
      image_tokens: number;
      text_tokens: number;
    };
    "images.ImagesResponse.Usage.OutputTokensDetails": {
      image_tokens: number;
      text_tokens: number;
    };
    "models.Model": {
      created: number;
      id: string;
      /** @constant */
      object: "model";
      owned_by: string;
    };
    "models.ModelCapabilities": {
      supports_reasoning: boolean;
      supports_response_format: boolean;
      supports_store: boolean;
      supports_tools: boolean;
      context_window?: number;
      default_reasoning_effort?: string;
      default_verbosity?: string;
      input_modalities?: string[];
      max_context_window?: number;
      parallel_tool_calls?: boolean;
      reasoning_efforts?: string[];
      responses_lite?: boolean;
      service_tiers?: string[];
      verbosity?: boolean;
    };
    "models.ModelDeleted": {
      deleted: boolean;
      id: string;
      object: string;
    };
    "moderations.Moderation": {
      categories: components["schemas"]["moderations.Moderation.Categories"];
      category_applied_input_types: components["schemas"]["moderations.Moderation.CategoryAppliedInputTypes"];
      category_scores: components["schemas"]["moderations.Moderation.CategoryScores"];
      flagged: boolean;
    };
    "moderations.Moderation.Categories": {
      harassment: boolean;
      "harassment/threatening": boolean;
      hate: boolean;
      "hate/threatening": boolean;
      illicit: boolean | null;
      "illicit/violent": boolean | null;
      "self-harm": boolean;
      "self-harm/instructions": boolean;
      "self-harm/intent": boolean;
      sexual: boolean;
      "sexual/minors": boolean;
      violence: boolean;
      "violence/graphic": boolean;
    };
    "moderations.Moderation.CategoryAppliedInputTypes": {
      harassment: "text"[];
      "harassment/threatening": "text"[];
      hate: "text"[];
      "hate/threatening": "text"[];
      illicit: "text"[];
      "illicit/violent": "text"[];
      "self-harm": ("text" | "image")[];
      "self-harm/instructions": ("text" | "image")[];
      "self-harm/intent": ("text" | "image")[];
      sexual: ("text" | "image")[];
      "sexual/minors": "text"[];
      violence: ("text" | "image")[];
      "violence/graphic": ("text" | "image")[];
    };
    "moderations.Moderation.CategoryScores": {
      harassment: number;
      "harassment/threatening": number;
      hate: number;
      "hate/threatening": number;
      illicit: number;
      "illicit/violent": number;
      "self-harm": number;
      "self-harm/instructions": number;
      "self-harm/intent": number;
      sexual: number;
      "sexual/minors": number;
      violence: number;
      "violence/graphic": number;
    };
    "moderations.ModerationCreateParams": {
      input: string | string[] | components["schemas"]["moderations.ModerationMultiModalInput"][];
      model?: string | components["schemas"]["moderations.ModerationModel"];
    };
    "moderations.ModerationCreateResponse": {
      id: string;
      model: string;
      results: components["schemas"]["moderations.Moderation"][];
    };
    "moderations.ModerationImageURLInput": {
      image_url: components["schemas"]["moderations.ModerationImageURLInput.ImageURL"];
      /** @constant */
      type: "image_url";
    };
    "moderations.ModerationImageURLInput.ImageURL": {
      url: string;
    };
    /** @enum {string} */
    "moderations.ModerationModel":
      | "omni-moderation-latest"
      | "omni-moderation-2024-09-26"
      | "text-moderation-latest"
      | "text-moderation-stable";
    "moderations.ModerationMultiModalInput":
      | components["schemas"]["moderations.ModerationImageURLInput"]
      | components["schemas"]["moderations.ModerationTextInput"];
    "moderations.ModerationTextInput": {
      text: string;
      /** @constant */
      type: "text";
    };
    "pagination.ConversationCursorPageParams": {
      after?: string;
      limit?: number;
    };
    "pagination.CursorPageParams": {
      after?: string;
      limit?: number;
    };
    "realtime.AudioTranscription": {
      language?: string;
      model?:
        | string
        | (
            | "whisper-1"
            | "gpt-4o-mini-transcribe"
            | "gpt-4o-mini-transcribe-2025-12-15"
            | "gpt-4o-transcribe"
            | "gpt-4o-transcribe-diarize"
          );
      prompt?: string;
    };
    "realtime.ConversationCreatedEvent": {
      conversation: components["schemas"]["realtime.ConversationCreatedEvent.Conversation"];
      event_id: string;
      /** @constant */
      type: "conversation.created";
    };
    "realtime.ConversationCreatedEvent.Conversation": {
      id?: string;
      /** @constant */
      object?: "realtime.conversation";
    };
    "realtime.ConversationItem":
      | components["schemas"]["realtime.RealtimeConversationItemSystemMessage"]
      | components["schemas"]["realtime.RealtimeConversationItemUserMessage"]
      | components["schemas"]["realtime.RealtimeConversationItemAssistantMessage"]
      | components["schemas"]["realtime.RealtimeConversationItemFunctionCall"]
      | components["schemas"]["realtime.RealtimeConversationItemFunctionCallOutput"]
      | components["schemas"]["realtime.RealtimeMcpApprovalResponse"]
      | components["schemas"]["realtime.RealtimeMcpListTools"]
      | components["schemas"]["realtime.RealtimeMcpToolCall"]
      | components["schemas"]["realtime.RealtimeMcpApprovalRequest"];
    "realtime.ConversationItemAdded": {
      event_id: string;
      item: components["schemas"]["realtime.ConversationItem"];
      /** @constant */
      type: "conversation.item.added";
      previous_item_id?: string | null;
    };
    "realtime.ConversationItemCreateEvent": {
      item: components["schemas"]["realtime.ConversationItem"];
      /** @constant */
      type: "conversation.item.create";
      event_id?: string;
      previous_item_id?: string;
    };
    "realtime.ConversationItemCreatedEvent": {
      event_id: string;
      item: components["schemas"]["realtime.ConversationItem"];
      /** @constant */
      type: "conversation.item.created";
      previous_item_id?: string | null;
    };
    "realtime.ConversationItemDeleteEvent": {
      item_id: string;
      /** @constant */
      type: "conversation.item.delete";
      event_id?: string;
    };
    "realtime.ConversationItemDeletedEvent": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "conversation.item.deleted";
    };
    "realtime.ConversationItemDone": {
      event_id: string;
      item: components["schemas"]["realtime.ConversationItem"];
      /** @constant */
      type: "conversation.item.done";
      previous_item_id?: string | null;
    };
    "realtime.ConversationItemInputAudioTranscriptionCompletedEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      transcript: string;
      /** @constant */
      type: "conversation.item.input_audio_transcription.completed";
      usage:
        | components["schemas"]["realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens"]
        | components["schemas"]["realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration"];
      logprobs?: components["schemas"]["realtime.LogProbProperties"][] | null;
    };
    "realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration": {
      seconds: number;
      /** @constant */
      type: "duration";
    };
    "realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens": {
      input_tokens: number;
      output_tokens: number;
      total_tokens: number;
      /** @constant */
      type: "tokens";
      input_token_details?: components["schemas"]["realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails"];
    };
    "realtime.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails": {
      audio_tokens?: number;
      text_tokens?: number;
    };
    "realtime.ConversationItemInputAudioTranscriptionDeltaEvent": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "conversation.item.input_audio_transcription.delta";
      content_index?: number;
      delta?: string;
      logprobs?: components["schemas"]["realtime.LogProbProperties"][] | null;
    };
    "realtime.ConversationItemInputAudioTranscriptionFailedEvent": {
      content_index: number;
      error: components["schemas"]["realtime.ConversationItemInputAudioTranscriptionFailedEvent.Error"];
      event_id: string;
      item_id: string;
      /** @constant */
      type: "conversation.item.input_audio_transcription.failed";
    };
    "realtime.ConversationItemInputAudioTranscriptionFailedEvent.Error": {
      code?: string;
      message?: string;
      param?: string;
      type?: string;
    };
    "realtime.ConversationItemInputAudioTranscriptionSegment": {
      content_index: number;
      end: number;
      event_id: string;
      id: string;
      item_id: string;
      speaker: string;
      start: number;
      text: string;
      /** @constant */
      type: "conversation.item.input_audio_transcription.segment";
    };
    "realtime.ConversationItemRetrieveEvent": {
      item_id: string;
      /** @constant */
      type: "conversation.item.retrieve";
      event_id?: string;
    };
    "realtime.ConversationItemTruncateEvent": {
      audio_end_ms: number;
      content_index: number;
      item_id: string;
      /** @constant */
      type: "conversation.item.truncate";
      event_id?: string;
    };
    "realtime.ConversationItemTruncatedEvent": {
      audio_end_ms: number;
      content_index: number;
      event_id: string;
      item_id: string;
      /** @constant */
      type: "conversation.item.truncated";
    };
    "realtime.ConversationItemWithReference": {
      arguments?: string;
      call_id?: string;
      content?: components["schemas"]["realtime.ConversationItemWithReference.Content"][];
      id?: string;
      name?: string;
      /** @constant */
      object?: "realtime.item";
      output?: string;
      /** @enum {string} */
      role?: "user" | "assistant" | "system";
      /** @enum {string} */
      status?: "completed" | "incomplete" | "in_progress";
      /** @enum {string} */
      type?: "message" | "function_call" | "function_call_output" | "item_reference";
    };
    "realtime.ConversationItemWithReference.Content": {
      audio?: string;
      id?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "input_text" | "input_audio" | "item_reference" | "text";
    };
    "realtime.InputAudioBufferAppendEvent": {
      audio: string;
      /** @constant */
      type: "input_audio_buffer.append";
      event_id?: string;
    };
    "realtime.InputAudioBufferClearEvent": {
      /** @constant */
      type: "input_audio_buffer.clear";
      event_id?: string;
    };
    "realtime.InputAudioBufferClearedEvent": {
      event_id: string;
      /** @constant */
      type: "input_audio_buffer.cleared";
    };
    "realtime.InputAudioBufferCommitEvent": {
      /** @constant */
      type: "input_audio_buffer.commit";
      event_id?: string;
    };
    "realtime.InputAudioBufferCommittedEvent": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "input_audio_buffer.committed";
      previous_item_id?: string | null;
    };
    "realtime.InputAudioBufferDtmfEventReceivedEvent": {
      event: string;
      received_at: number;
      /** @constant */
      type: "input_audio_buffer.dtmf_event_received";
    };
    "realtime.InputAudioBufferSpeechStartedEvent": {
      audio_start_ms: number;
      event_id: string;
      item_id: string;
      /** @constant */
      type: "input_audio_buffer.speech_started";
    };
    "realtime.InputAudioBufferSpeechStoppedEvent": {
      audio_end_ms: number;
      event_id: string;
      item_id: string;
      /** @constant */
      type: "input_audio_buffer.speech_stopped";
    };
    "realtime.InputAudioBufferTimeoutTriggered": {
      audio_end_ms: number;
      audio_start_ms: number;
      event_id: string;
      item_id: string;
      /** @constant */
      type: "input_audio_buffer.timeout_triggered";
    };
    "realtime.LogProbProperties": {
      bytes: number[];
      logprob: number;
      token: string;
    };
    "realtime.McpListToolsCompleted": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "mcp_list_tools.completed";
    };
    "realtime.McpListToolsFailed": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "mcp_list_tools.failed";
    };
    "realtime.McpListToolsInProgress": {
      event_id: string;
      item_id: string;
      /** @constant */
      type: "mcp_list_tools.in_progress";
    };
    /** @enum {string} */
    "realtime.NoiseReductionType": "near_field" | "far_field";
    "realtime.OutputAudioBufferClearEvent": {
      /** @constant */
      type: "output_audio_buffer.clear";
      event_id?: string;
    };
    "realtime.RateLimitsUpdatedEvent": {
      event_id: string;
      rate_limits: components["schemas"]["realtime.RateLimitsUpdatedEvent.RateLimit"][];
      /** @constant */
      type: "rate_limits.updated";
    };
    "realtime.RateLimitsUpdatedEvent.RateLimit": {
      limit?: number;
      /** @enum {string} */
      name?: "requests" | "tokens";
      remaining?: number;
      reset_seconds?: number;
    };
    "realtime.RealtimeAudioConfig": {
      input?: components["schemas"]["realtime.RealtimeAudioConfigInput"];
      output?: components["schemas"]["realtime.RealtimeAudioConfigOutput"];
    };
    "realtime.RealtimeAudioConfigInput": {
      format?: components["schemas"]["realtime.RealtimeAudioFormats"];
      noise_reduction?: components["schemas"]["realtime.RealtimeAudioConfigInput.NoiseReduction"];
      transcription?: components["schemas"]["realtime.AudioTranscription"];
      turn_detection?: components["schemas"]["realtime.RealtimeAudioInputTurnDetection"] | null;
    };
    "realtime.RealtimeAudioConfigInput.NoiseReduction": {
      type?: components["schemas"]["realtime.NoiseReductionType"];
    };
    "realtime.RealtimeAudioConfigOutput": {
      format?: components["schemas"]["realtime.RealtimeAudioFormats"];
      speed?: number;
      voice?:
        | string
        | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar");
    };
    "realtime.RealtimeAudioFormats":
      | components["schemas"]["realtime.RealtimeAudioFormats.AudioPCM"]
      | components["schemas"]["realtime.RealtimeAudioFormats.AudioPCMU"]
      | components["schemas"]["realtime.RealtimeAudioFormats.AudioPCMA"];
    "realtime.RealtimeAudioFormats.AudioPCM": {
      /** @constant */
      rate?: 24000;
      /** @constant */
      type?: "audio/pcm";
    };
    "realtime.RealtimeAudioFormats.AudioPCMA": {
      /** @constant */
      type?: "audio/pcma";
    };
    "realtime.RealtimeAudioFormats.AudioPCMU": {
      /** @constant */
      type?: "audio/pcmu";
    };
    "realtime.RealtimeAudioInputTurnDetection":
      | components["schemas"]["realtime.RealtimeAudioInputTurnDetection.ServerVad"]
      | components["schemas"]["realtime.RealtimeAudioInputTurnDetection.SemanticVad"];
    "realtime.RealtimeAudioInputTurnDetection.SemanticVad": {
      /** @constant */
      type: "semantic_vad";
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
    };
    "realtime.RealtimeAudioInputTurnDetection.ServerVad": {
      /** @constant */
      type: "server_vad";
      create_response?: boolean;
      idle_timeout_ms?: number | null;
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
    };
    "realtime.RealtimeClientEvent":
      | components["schemas"]["realtime.ConversationItemCreateEvent"]
      | components["schemas"]["realtime.ConversationItemDeleteEvent"]
      | components["schemas"]["realtime.ConversationItemRetrieveEvent"]
      | components["schemas"]["realtime.ConversationItemTruncateEvent"]
      | components["schemas"]["realtime.InputAudioBufferAppendEvent"]
      | components["schemas"]["realtime.InputAudioBufferClearEvent"]
      | components["schemas"]["realtime.OutputAudioBufferClearEvent"]
      | components["schemas"]["realtime.InputAudioBufferCommitEvent"]
      | components["schemas"]["realtime.ResponseCancelEvent"]
      | components["schemas"]["realtime.ResponseCreateEvent"]
      | components["schemas"]["realtime.SessionUpdateEvent"];
    "realtime.RealtimeConversationItemAssistantMessage": {
      content: components["schemas"]["realtime.RealtimeConversationItemAssistantMessage.Content"][];
      /** @constant */
      role: "assistant";
      /** @constant */
      type: "message";
      id?: string;
      /** @constant */
      object?: "realtime.item";
      /** @enum {string} */
      status?: "completed" | "incomplete" | "in_progress";
    };
    "realtime.RealtimeConversationItemAssistantMessage.Content": {
      audio?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "output_text" | "output_audio";
    };
    "realtime.RealtimeConversationItemFunctionCall": {
      arguments: string;
      name: string;
      /** @constant */
      type: "function_call";
      call_id?: string;
      id?: string;
      /** @constant */
      object?: "realtime.item";
      /** @enum {string} */
      status?: "completed" | "incomplete" | "in_progress";
    };
    "realtime.RealtimeConversationItemFunctionCallOutput": {
      call_id: string;
      output: string;
      /** @constant */
      type: "function_call_output";
      id?: string;
      /** @constant */
      object?: "realtime.item";
      /** @enum {string} */
      status?: "completed" | "incomplete" | "in_progress";
    };
    "realtime.RealtimeConversationItemSystemMessage": {
      content: components["schemas"]["realtime.RealtimeConversationItemSystemMessage.Content"][];
      /** @constant */
      role: "system";
      /** @constant */
      type: "message";
      id?: string;
      /** @constant */
      object?: "realtime.item";
      /** @enum {string} */
      status?: "completed" | "incomplete" | "in_progress";
    };
    "realtime.RealtimeConversationItemSystemMessage.Content": {
      text?: string;
      /** @constant */
      type?: "input_text";
    };
    "realtime.RealtimeConversationItemUserMessage": {
      content: components["schemas"]["realtime.RealtimeConversationItemUserMessage.Content"][];
      /** @constant */
      role: "user";
      /** @constant */
      type: "message";
      id?: string;
      /** @constant */
      object?: "realtime.item";
      /** @enum {string} */
      status?: "completed" | "incomplete" | "in_progress";
    };
    "realtime.RealtimeConversationItemUserMessage.Content": {
      audio?: string;
      /** @enum {string} */
      detail?: "auto" | "low" | "high";
      image_url?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "input_text" | "input_audio" | "input_image";
    };
    "realtime.RealtimeError": {
      message: string;
      type: string;
      code?: string | null;
      event_id?: string | null;
      param?: string | null;
    };
    "realtime.RealtimeErrorEvent": {
      error: components["schemas"]["realtime.RealtimeError"];
      event_id: string;
      /** @constant */
      type: "error";
    };
    "realtime.RealtimeFunctionTool": {
      description?: string;
      name?: string;
      parameters?: unknown;
      /** @constant */
      type?: "function";
    };
    "realtime.RealtimeMcpApprovalRequest": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_approval_request";
    };
    "realtime.RealtimeMcpApprovalResponse": {
      approval_request_id: string;
      approve: boolean;
      id: string;
      /** @constant */
      type: "mcp_approval_response";
      reason?: string | null;
    };
    "realtime.RealtimeMcpListTools": {
      server_label: string;
      tools: components["schemas"]["realtime.RealtimeMcpListTools.Tool"][];
      /** @constant */
      type: "mcp_list_tools";
      id?: string;
    };
    "realtime.RealtimeMcpListTools.Tool": {
      input_schema: unknown;
      name: string;
      annotations?: unknown | null;
      description?: string | null;
    };
    "realtime.RealtimeMcpProtocolError": {
      code: number;
      message: string;
      /** @constant */
      type: "protocol_error";
    };
    "realtime.RealtimeMcpToolCall": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_call";
      approval_request_id?: string | null;
      error?:
        | components["schemas"]["realtime.RealtimeMcpProtocolError"]
        | components["schemas"]["realtime.RealtimeMcpToolExecutionError"]
        | components["schemas"]["realtime.RealtimeMcphttpError"]
        | null;
      output?: string | null;
    };
    "realtime.RealtimeMcpToolExecutionError": {
      message: string;
      /** @constant */
      type: "tool_execution_error";
    };
    "realtime.RealtimeMcphttpError": {
      code: number;
      message: string;
      /** @constant */
      type: "http_error";
    };
    "realtime.RealtimeResponse": {
      audio?: components["schemas"]["realtime.RealtimeResponse.Audio"];
      conversation_id?: string;
      id?: string;
      max_output_tokens?: number | "inf";
      metadata?: components["schemas"]["shared.Metadata"] | null;
      /** @constant */
      object?: "realtime.response";
      output?: components["schemas"]["realtime.ConversationItem"][];
      output_modalities?: ("text" | "audio")[];
      /** @enum {string} */
      status?: "completed" | "cancelled" | "failed" | "incomplete" | "in_progress";
      status_details?: components["schemas"]["realtime.RealtimeResponseStatus"];
      usage?: components["schemas"]["realtime.RealtimeResponseUsage"];
    };
    "realtime.RealtimeResponse.Audio": {
      output?: components["schemas"]["realtime.RealtimeResponse.Audio.Output"];
    };
    "realtime.RealtimeResponse.Audio.Output": {
      format?: components["schemas"]["realtime.RealtimeAudioFormats"];
      voice?:
        | string
        | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar");
    };
    "realtime.RealtimeResponseCreateAudioOutput": {
      output?: components["schemas"]["realtime.RealtimeResponseCreateAudioOutput.Output"];
    };
    "realtime.RealtimeResponseCreateAudioOutput.Output": {
      format?: components["schemas"]["realtime.RealtimeAudioFormats"];
      voice?:
        | string
        | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar");
    };
    "realtime.RealtimeResponseCreateMcpTool": {
      server_label: string;
      /** @constant */
      type: "mcp";
      allowed_tools?:
        | string[]
        | components["schemas"]["realtime.RealtimeResponseCreateMcpTool.McpToolFilter"]
        | null;
      authorization?: string;
      /** @enum {string} */
      connector_id?:
        | "connector_dropbox"
        | "connector_gmail"
        | "connector_googlecalendar"
        | "connector_googledrive"
        | "connector_microsoftteams"
        | "connector_outlookcalendar"
        | "connector_outlookemail"
        | "connector_sharepoint";
      headers?: {
        [key: string]: string;
      } | null;
      require_approval?:
        | components["schemas"]["realtime.RealtimeResponseCreateMcpTool.McpToolApprovalFilter"]
        | ("always" | "never")
        | null;
      server_description?: string;
      server_url?: string;
    };
    "realtime.RealtimeResponseCreateMcpTool.McpToolApprovalFilter": {
      always?: components["schemas"]["realtime.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always"];
      never?: components["schemas"]["realtime.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never"];
    };
    "realtime.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.RealtimeResponseCreateMcpTool.McpToolFilter": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.RealtimeResponseCreateParams": {
      audio?: components["schemas"]["realtime.RealtimeResponseCreateAudioOutput"];
      conversation?: string | ("auto" | "none");
      input?: components["schemas"]["realtime.ConversationItem"][];
      instructions?: string;
      max_output_tokens?: number | "inf";
      metadata?: components["schemas"]["shared.Metadata"] | null;
      output_modalities?: ("text" | "audio")[];
      prompt?: components["schemas"]["responses.ResponsePrompt"] | null;
      tool_choice?:
        | components["schemas"]["responses.ToolChoiceOptions"]
        | components["schemas"]["responses.ToolChoiceFunction"]
        | components["schemas"]["responses.ToolChoiceMcp"];
      tools?: (
        | components["schemas"]["realtime.RealtimeFunctionTool"]
        | components["schemas"]["realtime.RealtimeResponseCreateMcpTool"]
      )[];
    };
    "realtime.RealtimeResponseStatus": {
      error?: components["schemas"]["realtime.RealtimeResponseStatus.Error"];
      /** @enum {string} */
      reason?: "turn_detected" | "client_cancelled" | "max_output_tokens" | "content_filter";
      /** @enum {string} */
      type?: "completed" | "cancelled" | "incomplete" | "failed";
    };
    "realtime.RealtimeResponseStatus.Error": {
      code?: string;
      type?: string;
    };
    "realtime.RealtimeResponseUsage": {
      input_token_details?: components["schemas"]["realtime.RealtimeResponseUsageInputTokenDetails"];
      input_tokens?: number;
      output_token_details?: components["schemas"]["realtime.RealtimeResponseUsageOutputTokenDetails"];
      output_tokens?: number;
      total_tokens?: number;
    };
    "realtime.RealtimeResponseUsageInputTokenDetails": {
      audio_tokens?: number;
      cached_tokens?: number;
      cached_tokens_details?: components["schemas"]["realtime.RealtimeResponseUsageInputTokenDetails.CachedTokensDetails"];
      image_tokens?: number;
      text_tokens?: number;
    };
    "realtime.RealtimeResponseUsageInputTokenDetails.CachedTokensDetails": {
      audio_tokens?: number;
      image_tokens?: number;
      text_tokens?: number;
    };
    "realtime.RealtimeResponseUsageOutputTokenDetails": {
      audio_tokens?: number;
      text_tokens?: number;
    };
    "realtime.RealtimeServerEvent":
      | components["schemas"]["realtime.ConversationCreatedEvent"]
      | components["schemas"]["realtime.ConversationItemCreatedEvent"]
      | components["schemas"]["realtime.ConversationItemDeletedEvent"]
      | components["schemas"]["realtime.ConversationItemInputAudioTranscriptionCompletedEvent"]
      | components["schemas"]["realtime.ConversationItemInputAudioTranscriptionDeltaEvent"]
      | components["schemas"]["realtime.ConversationItemInputAudioTranscriptionFailedEvent"]
      | components["schemas"]["realtime.RealtimeServerEvent.ConversationItemRetrieved"]
      | components["schemas"]["realtime.ConversationItemTruncatedEvent"]
      | components["schemas"]["realtime.RealtimeErrorEvent"]
      | components["schemas"]["realtime.InputAudioBufferClearedEvent"]
      | components["schemas"]["realtime.InputAudioBufferCommittedEvent"]
      | components["schemas"]["realtime.InputAudioBufferDtmfEventReceivedEvent"]
      | components["schemas"]["realtime.InputAudioBufferSpeechStartedEvent"]
      | components["schemas"]["realtime.InputAudioBufferSpeechStoppedEvent"]
      | components["schemas"]["realtime.RateLimitsUpdatedEvent"]
      | components["schemas"]["realtime.ResponseAudioDeltaEvent"]
      | components["schemas"]["realtime.ResponseAudioDoneEvent"]
      | components["schemas"]["realtime.ResponseAudioTranscriptDeltaEvent"]
      | components["schemas"]["realtime.ResponseAudioTranscriptDoneEvent"]
      | components["schemas"]["realtime.ResponseContentPartAddedEvent"]
      | components["schemas"]["realtime.ResponseContentPartDoneEvent"]
      | components["schemas"]["realtime.ResponseCreatedEvent"]
      | components["schemas"]["realtime.ResponseDoneEvent"]
      | components["schemas"]["realtime.ResponseFunctionCallArgumentsDeltaEvent"]
      | components["schemas"]["realtime.ResponseFunctionCallArgumentsDoneEvent"]
      | components["schemas"]["realtime.ResponseOutputItemAddedEvent"]
      | components["schemas"]["realtime.ResponseOutputItemDoneEvent"]
      | components["schemas"]["realtime.ResponseTextDeltaEvent"]
      | components["schemas"]["realtime.ResponseTextDoneEvent"]
      | components["schemas"]["realtime.SessionCreatedEvent"]
      | components["schemas"]["realtime.SessionUpdatedEvent"]
      | components["schemas"]["realtime.RealtimeServerEvent.OutputAudioBufferStarted"]
      | components["schemas"]["realtime.RealtimeServerEvent.OutputAudioBufferStopped"]
      | components["schemas"]["realtime.RealtimeServerEvent.OutputAudioBufferCleared"]
      | components["schemas"]["realtime.ConversationItemAdded"]
      | components["schemas"]["realtime.ConversationItemDone"]
      | components["schemas"]["realtime.InputAudioBufferTimeoutTriggered"]
      | components["schemas"]["realtime.ConversationItemInputAudioTranscriptionSegment"]
      | components["schemas"]["realtime.McpListToolsInProgress"]
      | components["schemas"]["realtime.McpListToolsCompleted"]
      | components["schemas"]["realtime.McpListToolsFailed"]
      | components["schemas"]["realtime.ResponseMcpCallArgumentsDelta"]
      | components["schemas"]["realtime.ResponseMcpCallArgumentsDone"]
      | components["schemas"]["realtime.ResponseMcpCallInProgress"]
      | components["schemas"]["realtime.ResponseMcpCallCompleted"]
      | components["schemas"]["realtime.ResponseMcpCallFailed"];
    "realtime.RealtimeServerEvent.ConversationItemRetrieved": {
      event_id: string;
      item: components["schemas"]["realtime.ConversationItem"];
      /** @constant */
      type: "conversation.item.retrieved";
    };
    "realtime.RealtimeServerEvent.OutputAudioBufferCleared": {
      event_id: string;
      response_id: string;
      /** @constant */
      type: "output_audio_buffer.cleared";
    };
    "realtime.RealtimeServerEvent.OutputAudioBufferStarted": {
      event_id: string;
      response_id: string;
      /** @constant */
      type: "output_audio_buffer.started";
    };
    "realtime.RealtimeServerEvent.OutputAudioBufferStopped": {
      event_id: string;
      response_id: string;
      /** @constant */
      type: "output_audio_buffer.stopped";
    };
    "realtime.RealtimeSession": {
      expires_at?: number;
      id?: string;
      include?: "item.input_audio_transcription.logprobs"[] | null;
      /** @enum {string} */
      input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      input_audio_noise_reduction?: components["schemas"]["realtime.RealtimeSession.InputAudioNoiseReduction"];
      input_audio_transcription?: components["schemas"]["realtime.AudioTranscription"] | null;
      instructions?: string;
      max_response_output_tokens?: number | "inf";
      modalities?: ("text" | "audio")[];
      model?:
        | string
        | (
            | "gpt-realtime"
            | "gpt-realtime-2025-08-28"
            | "gpt-4o-realtime-preview"
            | "gpt-4o-realtime-preview-2024-10-01"
            | "gpt-4o-realtime-preview-2024-12-17"
            | "gpt-4o-realtime-preview-2025-06-03"
            | "gpt-4o-mini-realtime-preview"
            | "gpt-4o-mini-realtime-preview-2024-12-17"
            | "gpt-realtime-mini"
            | "gpt-realtime-mini-2025-10-06"
            | "gpt-realtime-mini-2025-12-15"
            | "gpt-audio-mini"
            | "gpt-audio-mini-2025-10-06"
            | "gpt-audio-mini-2025-12-15"
          );
      /** @constant */
      object?: "realtime.session";
      /** @enum {string} */
      output_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      prompt?: components["schemas"]["responses.ResponsePrompt"] | null;
      speed?: number;
      temperature?: number;
      tool_choice?: string;
      tools?: components["schemas"]["realtime.RealtimeFunctionTool"][];
      tracing?: "auto" | components["schemas"]["realtime.RealtimeSession.TracingConfiguration"] | null;
      turn_detection?:
        | components["schemas"]["realtime.RealtimeSession.ServerVad"]
        | components["schemas"]["realtime.RealtimeSession.SemanticVad"]
        | null;
      voice?:
        | string
        | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar");
    };
    "realtime.RealtimeSession.InputAudioNoiseReduction": {
      type?: components["schemas"]["realtime.NoiseReductionType"];
    };
    "realtime.RealtimeSession.SemanticVad": {
      /** @constant */
      type: "semantic_vad";
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
    };
    "realtime.RealtimeSession.ServerVad": {
      /** @constant */
      type: "server_vad";
      create_response?: boolean;
      idle_timeout_ms?: number | null;
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
    };
    "realtime.RealtimeSession.TracingConfiguration": {
      group_id?: string;
      metadata?: unknown;
      workflow_name?: string;
    };
    "realtime.RealtimeSessionCreateRequest": {
      /** @constant */
      type: "realtime";
      audio?: components["schemas"]["realtime.RealtimeAudioConfig"];
      include?: "item.input_audio_transcription.logprobs"[];
      instructions?: string;
      max_output_tokens?: number | "inf";
      model?:
        | string
        | (
            | "gpt-realtime"
            | "gpt-realtime-2025-08-28"
            | "gpt-4o-realtime-preview"
            | "gpt-4o-realtime-preview-2024-10-01"
            | "gpt-4o-realtime-preview-2024-12-17"
            | "gpt-4o-realtime-preview-2025-06-03"
            | "gpt-4o-mini-realtime-preview"
            | "gpt-4o-mini-realtime-preview-2024-12-17"
            | "gpt-realtime-mini"
            | "gpt-realtime-mini-2025-10-06"
            | "gpt-realtime-mini-2025-12-15"
            | "gpt-audio-mini"
            | "gpt-audio-mini-2025-10-06"
            | "gpt-audio-mini-2025-12-15"
          );
      output_modalities?: ("text" | "audio")[];
      prompt?: components["schemas"]["responses.ResponsePrompt"] | null;
      tool_choice?: components["schemas"]["realtime.RealtimeToolChoiceConfig"];
      tools?: components["schemas"]["realtime.RealtimeToolsConfig"];
      tracing?: components["schemas"]["realtime.RealtimeTracingConfig"] | null;
      truncation?: components["schemas"]["realtime.RealtimeTruncation"];
    };
    "realtime.RealtimeToolChoiceConfig":
      | components["schemas"]["responses.ToolChoiceOptions"]
      | components["schemas"]["responses.ToolChoiceFunction"]
      | components["schemas"]["responses.ToolChoiceMcp"];
    "realtime.RealtimeToolsConfig": components["schemas"]["realtime.RealtimeToolsConfigUnion"][];
    "realtime.RealtimeToolsConfigUnion":
      | components["schemas"]["realtime.RealtimeFunctionTool"]
      | components["schemas"]["realtime.RealtimeToolsConfigUnion.Mcp"];
    "realtime.RealtimeToolsConfigUnion.Mcp": {
      server_label: string;
      /** @constant */
      type: "mcp";
      allowed_tools?:
        | string[]
        | components["schemas"]["realtime.RealtimeToolsConfigUnion.Mcp.McpToolFilter"]
        | null;
      authorization?: string;
      /** @enum {string} */
      connector_id?:
        | "connector_dropbox"
        | "connector_gmail"
        | "connector_googlecalendar"
        | "connector_googledrive"
        | "connector_microsoftteams"
        | "connector_outlookcalendar"
        | "connector_outlookemail"
        | "connector_sharepoint";
      headers?: {
        [key: string]: string;
      } | null;
      require_approval?:
        | components["schemas"]["realtime.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter"]
        | ("always" | "never")
        | null;
      server_description?: string;
      server_url?: string;
    };
    "realtime.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter": {
      always?: components["schemas"]["realtime.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always"];
      never?: components["schemas"]["realtime.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never"];
    };
    "realtime.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.RealtimeToolsConfigUnion.Mcp.McpToolFilter": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.RealtimeTracingConfig":
      | "auto"
      | components["schemas"]["realtime.RealtimeTracingConfig.TracingConfiguration"];
    "realtime.RealtimeTracingConfig.TracingConfiguration": {
      group_id?: string;
      metadata?: unknown;
      workflow_name?: string;
    };
    "realtime.RealtimeTranscriptionSessionAudio": {
      input?: components["schemas"]["realtime.RealtimeTranscriptionSessionAudioInput"];
    };
    "realtime.RealtimeTranscriptionSessionAudioInput": {
      format?: components["schemas"]["realtime.RealtimeAudioFormats"];
      noise_reduction?: components["schemas"]["realtime.RealtimeTranscriptionSessionAudioInput.NoiseReduction"];
      transcription?: components["schemas"]["realtime.AudioTranscription"];
      turn_detection?:
        | components["schemas"]["realtime.RealtimeTranscriptionSessionAudioInputTurnDetection"]
        | null;
    };
    "realtime.RealtimeTranscriptionSessionAudioInput.NoiseReduction": {
      type?: components["schemas"]["realtime.NoiseReductionType"];
    };
    "realtime.RealtimeTranscriptionSessionAudioInputTurnDetection":
      | components["schemas"]["realtime.RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad"]
      | components["schemas"]["realtime.RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad"];
    "realtime.RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad": {
      /** @constant */
      type: "semantic_vad";
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
    };
    "realtime.RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad": {
      /** @constant */
      type: "server_vad";
      create_response?: boolean;
      idle_timeout_ms?: number | null;
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
    };
    "realtime.RealtimeTranscriptionSessionCreateRequest": {
      /** @constant */
      type: "transcription";
      audio?: components["schemas"]["realtime.RealtimeTranscriptionSessionAudio"];
      include?: "item.input_audio_transcription.logprobs"[];
    };
    "realtime.RealtimeTruncation":
      | ("auto" | "disabled")
      | components["schemas"]["realtime.RealtimeTruncationRetentionRatio"];
    "realtime.RealtimeTruncationRetentionRatio": {
      retention_ratio: number;
      /** @constant */
      type: "retention_ratio";
      token_limits?: components["schemas"]["realtime.RealtimeTruncationRetentionRatio.TokenLimits"];
    };
    "realtime.RealtimeTruncationRetentionRatio.TokenLimits": {
      post_instructions?: number;
    };
    "realtime.ResponseAudioDeltaEvent": {
      content_index: number;
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.output_audio.delta";
    };
    "realtime.ResponseAudioDoneEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.output_audio.done";
    };
    "realtime.ResponseAudioTranscriptDeltaEvent": {
      content_index: number;
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.output_audio_transcript.delta";
    };
    "realtime.ResponseAudioTranscriptDoneEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      transcript: string;
      /** @constant */
      type: "response.output_audio_transcript.done";
    };
    "realtime.ResponseCancelEvent": {
      /** @constant */
      type: "response.cancel";
      event_id?: string;
      response_id?: string;
    };
    "realtime.ResponseContentPartAddedEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      part: components["schemas"]["realtime.ResponseContentPartAddedEvent.Part"];
      response_id: string;
      /** @constant */
      type: "response.content_part.added";
    };
    "realtime.ResponseContentPartAddedEvent.Part": {
      audio?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "text" | "audio";
    };
    "realtime.ResponseContentPartDoneEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      part: components["schemas"]["realtime.ResponseContentPartDoneEvent.Part"];
      response_id: string;
      /** @constant */
      type: "response.content_part.done";
    };
    "realtime.ResponseContentPartDoneEvent.Part": {
      audio?: string;
      text?: string;
      transcript?: string;
      /** @enum {string} */
      type?: "text" | "audio";
    };
    "realtime.ResponseCreateEvent": {
      /** @constant */
      type: "response.create";
      event_id?: string;
      response?: components["schemas"]["realtime.RealtimeResponseCreateParams"];
    };
    "realtime.ResponseCreatedEvent": {
      event_id: string;
      response: components["schemas"]["realtime.RealtimeResponse"];
      /** @constant */
      type: "response.created";
    };
    "realtime.ResponseDoneEvent": {
      event_id: string;
      response: components["schemas"]["realtime.RealtimeResponse"];
      /** @constant */
      type: "response.done";
    };
    "realtime.ResponseFunctionCallArgumentsDeltaEvent": {
      call_id: string;
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.function_call_arguments.delta";
    };
    "realtime.ResponseFunctionCallArgumentsDoneEvent": {
      arguments: string;
      call_id: string;
      event_id: string;
      item_id: string;
      name: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.function_call_arguments.done";
    };
    "realtime.ResponseMcpCallArgumentsDelta": {
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.mcp_call_arguments.delta";
      obfuscation?: string | null;
    };
    "realtime.ResponseMcpCallArgumentsDone": {
      arguments: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.mcp_call_arguments.done";
    };
    "realtime.ResponseMcpCallCompleted": {
      event_id: string;
      item_id: string;
      output_index: number;
      /** @constant */
      type: "response.mcp_call.completed";
    };
    "realtime.ResponseMcpCallFailed": {
      event_id: string;
      item_id: string;
      output_index: number;
      /** @constant */
      type: "response.mcp_call.failed";
    };
    "realtime.ResponseMcpCallInProgress": {
      event_id: string;
      item_id: string;
      output_index: number;
      /** @constant */
      type: "response.mcp_call.in_progress";
    };
    "realtime.ResponseOutputItemAddedEvent": {
      event_id: string;
      item: components["schemas"]["realtime.ConversationItem"];
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.output_item.added";
    };
    "realtime.ResponseOutputItemDoneEvent": {
      event_id: string;
      item: components["schemas"]["realtime.ConversationItem"];
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.output_item.done";
    };
    "realtime.ResponseTextDeltaEvent": {
      content_index: number;
      delta: string;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      /** @constant */
      type: "response.output_text.delta";
    };
    "realtime.ResponseTextDoneEvent": {
      content_index: number;
      event_id: string;
      item_id: string;
      output_index: number;
      response_id: string;
      text: string;
      /** @constant */
      type: "response.output_text.done";
    };
    "realtime.SessionCreatedEvent": {
      event_id: string;
      session:
        | components["schemas"]["realtime.RealtimeSessionCreateRequest"]
        | components["schemas"]["realtime.RealtimeTranscriptionSessionCreateRequest"];
      /** @constant */
      type: "session.created";
    };
    "realtime.SessionUpdateEvent": {
      session:
        | components["schemas"]["realtime.RealtimeSessionCreateRequest"]
        | components["schemas"]["realtime.RealtimeTranscriptionSessionCreateRequest"];
      /** @constant */
      type: "session.update";
      event_id?: string;
    };
    "realtime.SessionUpdatedEvent": {
      event_id: string;
      session:
        | components["schemas"]["realtime.RealtimeSessionCreateRequest"]
        | components["schemas"]["realtime.RealtimeTranscriptionSessionCreateRequest"];
      /** @constant */
      type: "session.updated";
    };
    "realtime.TranscriptionSessionUpdate": {
      session: components["schemas"]["realtime.TranscriptionSessionUpdate.Session"];
      /** @constant */
      type: "transcription_session.update";
      event_id?: string;
    };
    "realtime.TranscriptionSessionUpdate.Session": {
      include?: "item.input_audio_transcription.logprobs"[];
      /** @enum {string} */
      input_audio_format?: "pcm16" | "g711_ulaw" | "g711_alaw";
      input_audio_noise_reduction?: components["schemas"]["realtime.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction"];
      input_audio_transcription?: components["schemas"]["realtime.AudioTranscription"];
      turn_detection?: components["schemas"]["realtime.TranscriptionSessionUpdate.Session.TurnDetection"];
    };
    "realtime.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction": {
      type?: components["schemas"]["realtime.NoiseReductionType"];
    };
    "realtime.TranscriptionSessionUpdate.Session.TurnDetection": {
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      /** @constant */
      type?: "server_vad";
    };
    "realtime.TranscriptionSessionUpdatedEvent": {
      event_id: string;
      session: components["schemas"]["realtime.TranscriptionSessionUpdatedEvent.Session"];
      /** @constant */
      type: "transcription_session.updated";
    };
    "realtime.TranscriptionSessionUpdatedEvent.Session": {
      client_secret: components["schemas"]["realtime.TranscriptionSessionUpdatedEvent.Session.ClientSecret"];
      input_audio_format?: string;
      input_audio_transcription?: components["schemas"]["realtime.AudioTranscription"];
      modalities?: ("text" | "audio")[];
      turn_detection?: components["schemas"]["realtime.TranscriptionSessionUpdatedEvent.Session.TurnDetection"];
    };
    "realtime.TranscriptionSessionUpdatedEvent.Session.ClientSecret": {
      expires_at: number;
      value: string;
    };
    "realtime.TranscriptionSessionUpdatedEvent.Session.TurnDetection": {
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      type?: string;
    };
    "realtime.calls.CallAcceptParams": {
      /** @constant */
      type: "realtime";
      audio?: components["schemas"]["realtime.RealtimeAudioConfig"];
      include?: "item.input_audio_transcription.logprobs"[];
      instructions?: string;
      max_output_tokens?: number | "inf";
      model?:
        | string
        | (
            | "gpt-realtime"
            | "gpt-realtime-2025-08-28"
            | "gpt-4o-realtime-preview"
            | "gpt-4o-realtime-preview-2024-10-01"
            | "gpt-4o-realtime-preview-2024-12-17"
            | "gpt-4o-realtime-preview-2025-06-03"
            | "gpt-4o-mini-realtime-preview"
            | "gpt-4o-mini-realtime-preview-2024-12-17"
            | "gpt-realtime-mini"
            | "gpt-realtime-mini-2025-10-06"
            | "gpt-realtime-mini-2025-12-15"
            | "gpt-audio-mini"
            | "gpt-audio-mini-2025-10-06"
            | "gpt-audio-mini-2025-12-15"
          );
      output_modalities?: ("text" | "audio")[];
      prompt?: components["schemas"]["responses.ResponsePrompt"] | null;
      tool_choice?: components["schemas"]["realtime.RealtimeToolChoiceConfig"];
      tools?: components["schemas"]["realtime.RealtimeToolsConfig"];
      tracing?: components["schemas"]["realtime.RealtimeTracingConfig"] | null;
      truncation?: components["schemas"]["realtime.RealtimeTruncation"];
    };
    "realtime.calls.CallCreateParams": {
      sdp: string;
      session?: components["schemas"]["realtime.RealtimeSessionCreateRequest"];
    };
    "realtime.calls.CallReferParams": {
      target_uri: string;
    };
    "realtime.calls.CallRejectParams": {
      status_code?: number;
    };
    "realtime.clientSecrets.ClientSecretCreateParams": {
      expires_after?: components["schemas"]["realtime.clientSecrets.ClientSecretCreateParams.ExpiresAfter"];
      session?:
        | components["schemas"]["realtime.RealtimeSessionCreateRequest"]
        | components["schemas"]["realtime.RealtimeTranscriptionSessionCreateRequest"];
    };
    "realtime.clientSecrets.ClientSecretCreateParams.ExpiresAfter": {
      /** @constant */
      anchor?: "created_at";
      seconds?: number;
    };
    "realtime.clientSecrets.ClientSecretCreateResponse": {
      expires_at: number;
      session:
        | components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse"]
        | components["schemas"]["realtime.clientSecrets.RealtimeTranscriptionSessionCreateResponse"];
      value: string;
    };
    "realtime.clientSecrets.RealtimeSessionClientSecret": {
      expires_at: number;
      value: string;
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse": {
      client_secret: components["schemas"]["realtime.clientSecrets.RealtimeSessionClientSecret"];
      /** @constant */
      type: "realtime";
      audio?: components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.Audio"];
      include?: "item.input_audio_transcription.logprobs"[];
      instructions?: string;
      max_output_tokens?: number | "inf";
      model?:
        | string
        | (
            | "gpt-realtime"
            | "gpt-realtime-2025-08-28"
            | "gpt-4o-realtime-preview"
            | "gpt-4o-realtime-preview-2024-10-01"
            | "gpt-4o-realtime-preview-2024-12-17"
            | "gpt-4o-realtime-preview-2025-06-03"
            | "gpt-4o-mini-realtime-preview"
            | "gpt-4o-mini-realtime-preview-2024-12-17"
            | "gpt-realtime-mini"
            | "gpt-realtime-mini-2025-10-06"
            | "gpt-realtime-mini-2025-12-15"
            | "gpt-audio-mini"
            | "gpt-audio-mini-2025-10-06"
            | "gpt-audio-mini-2025-12-15"
          );
      output_modalities?: ("text" | "audio")[];
      prompt?: components["schemas"]["responses.ResponsePrompt"] | null;
      tool_choice?:
        | components["schemas"]["responses.ToolChoiceOptions"]
        | components["schemas"]["responses.ToolChoiceFunction"]
        | components["schemas"]["responses.ToolChoiceMcp"];
      tools?: (
        | components["schemas"]["realtime.RealtimeFunctionTool"]
        | components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool"]
      )[];
      tracing?:
        | "auto"
        | components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.TracingConfiguration"]
        | null;
      truncation?: components["schemas"]["realtime.RealtimeTruncation"];
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.Audio": {
      input?: components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Input"];
      output?: components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Output"];
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Input": {
      format?: components["schemas"]["realtime.RealtimeAudioFormats"];
      noise_reduction?: components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Input.NoiseReduction"];
      transcription?: components["schemas"]["realtime.AudioTranscription"];
      turn_detection?:
        | components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Input.ServerVad"]
        | components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Input.SemanticVad"]
        | null;
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Input.NoiseReduction": {
      type?: components["schemas"]["realtime.NoiseReductionType"];
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Input.SemanticVad": {
      /** @constant */
      type: "semantic_vad";
      create_response?: boolean;
      /** @enum {string} */
      eagerness?: "low" | "medium" | "high" | "auto";
      interrupt_response?: boolean;
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Input.ServerVad": {
      /** @constant */
      type: "server_vad";
      create_response?: boolean;
      idle_timeout_ms?: number | null;
      interrupt_response?: boolean;
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.Audio.Output": {
      format?: components["schemas"]["realtime.RealtimeAudioFormats"];
      speed?: number;
      voice?:
        | string
        | ("alloy" | "ash" | "ballad" | "coral" | "echo" | "sage" | "shimmer" | "verse" | "marin" | "cedar");
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool": {
      server_label: string;
      /** @constant */
      type: "mcp";
      allowed_tools?:
        | string[]
        | components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool.McpToolFilter"]
        | null;
      authorization?: string;
      /** @enum {string} */
      connector_id?:
        | "connector_dropbox"
        | "connector_gmail"
        | "connector_googlecalendar"
        | "connector_googledrive"
        | "connector_microsoftteams"
        | "connector_outlookcalendar"
        | "connector_outlookemail"
        | "connector_sharepoint";
      headers?: {
        [key: string]: string;
      } | null;
      require_approval?:
        | components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter"]
        | ("always" | "never")
        | null;
      server_description?: string;
      server_url?: string;
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter": {
      always?: components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always"];
      never?: components["schemas"]["realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never"];
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.McpTool.McpToolFilter": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "realtime.clientSecrets.RealtimeSessionCreateResponse.TracingConfiguration": {
      group_id?: string;
      metadata?: unknown;
      workflow_name?: string;
    };
    "realtime.clientSecrets.RealtimeTranscriptionSessionCreateResponse": {
      id: string;
      object: string;
      /** @constant */
      type: "transcription";
      audio?: components["schemas"]["realtime.clientSecrets.RealtimeTranscriptionSessionCreateResponse.Audio"];
      expires_at?: number;
      include?: "item.input_audio_transcription.logprobs"[];
    };
    "realtime.clientSecrets.RealtimeTranscriptionSessionCreateResponse.Audio": {
      input?: components["schemas"]["realtime.clientSecrets.RealtimeTranscriptionSessionCreateResponse.Audio.Input"];
    };
    "realtime.clientSecrets.RealtimeTranscriptionSessionCreateResponse.Audio.Input": {
      format?: components["schemas"]["realtime.RealtimeAudioFormats"];
      noise_reduction?: components["schemas"]["realtime.clientSecrets.RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction"];
      transcription?: components["schemas"]["realtime.AudioTranscription"];
      turn_detection?: components["schemas"]["realtime.clientSecrets.RealtimeTranscriptionSessionTurnDetection"];
    };
    "realtime.clientSecrets.RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction": {
      type?: components["schemas"]["realtime.NoiseReductionType"];
    };
    "realtime.clientSecrets.RealtimeTranscriptionSessionTurnDetection": {
      prefix_padding_ms?: number;
      silence_duration_ms?: number;
      threshold?: number;
      type?: string;
    };
    "responses.ApplyPatchTool": {
      /** @constant */
      type: "apply_patch";
    };
    "responses.CompactedResponse": {
      created_at: number;
      id: string;
      /** @constant */
      object: "response.compaction";
      output: components["schemas"]["responses.ResponseOutputItem"][];
      usage: components["schemas"]["responses.ResponseUsage"];
    };
    "responses.ComputerTool": {
      display_height: number;
      display_width: number;
      /** @enum {string} */
      environment: "windows" | "mac" | "linux" | "ubuntu" | "browser";
      /** @constant */
      type: "computer_use_preview";
    };
    "responses.CustomTool": {
      name: string;
      /** @constant */
      type: "custom";
      description?: string;
      format?: components["schemas"]["shared.CustomToolInputFormat"];
    };
    "responses.EasyInputMessage": {
      content: string | components["schemas"]["responses.ResponseInputMessageContentList"];
      /** @enum {string} */
      role: "user" | "assistant" | "system" | "developer";
      /** @constant */
      type?: "message";
    };
    "responses.FileSearchTool": {
      /** @constant */
      type: "file_search";
      vector_store_ids: string[];
      filters?:
        | components["schemas"]["shared.ComparisonFilter"]
        | components["schemas"]["shared.CompoundFilter"]
        | null;
      max_num_results?: number;
      ranking_options?: components["schemas"]["responses.FileSearchTool.RankingOptions"];
    };
    "responses.FileSearchTool.RankingOptions": {
      hybrid_search?: components["schemas"]["responses.FileSearchTool.RankingOptions.HybridSearch"];
      /** @enum {string} */
      ranker?: "auto" | "default-2024-11-15";
      score_threshold?: number;
    };
    "responses.FileSearchTool.RankingOptions.HybridSearch": {
      embedding_weight: number;
      text_weight: number;
    };
    "responses.FunctionShellTool": {
      /** @constant */
      type: "shell";
    };
    "responses.FunctionTool": {
      name: string;
      parameters: {
        [key: string]: unknown;
      } | null;
      strict: boolean | null;
      /** @constant */
      type: "function";
      description?: string | null;
    };
    "responses.ParsedResponseFunctionToolCall": components["schemas"]["responses.ResponseFunctionToolCall"] & {
      parsed_arguments: unknown;
    };
    "responses.Response": {
      created_at: number;
      error: components["schemas"]["responses.ResponseError"] | null;
      id: string;
      incomplete_details: components["schemas"]["responses.Response.IncompleteDetails"] | null;
      instructions: string | components["schemas"]["responses.ResponseInputItem"][] | null;
      metadata: components["schemas"]["shared.Metadata"] | null;
      model: components["schemas"]["shared.ResponsesModel"];
      /** @constant */
      object: "response";
      output: components["schemas"]["responses.ResponseOutputItem"][];
      output_text: string;
      parallel_tool_calls: boolean;
      temperature: number | null;
      tool_choice:
        | components["schemas"]["responses.ToolChoiceOptions"]
        | components["schemas"]["responses.ToolChoiceAllowed"]
        | components["schemas"]["responses.ToolChoiceTypes"]
        | components["schemas"]["responses.ToolChoiceFunction"]
        | components["schemas"]["responses.ToolChoiceMcp"]
        | components["schemas"]["responses.ToolChoiceCustom"]
        | components["schemas"]["responses.ToolChoiceApplyPatch"]
        | components["schemas"]["responses.ToolChoiceShell"];
      tools: components["schemas"]["responses.Tool"][];
      top_p: number | null;
      background?: boolean | null;
      completed_at?: number | null;
      conversation?: components["schemas"]["responses.Response.Conversation"] | null;
      dropped_parameters?: string[];
      encrypted_reasoning_content?: string | null;
      /** @enum {string} */
      finish_reason?: "stop" | "tool_calls" | "length" | "content_filter" | "error";
      max_output_tokens?: number | null;
      previous_response_id?: string | null;
      prompt?: components["schemas"]["responses.ResponsePrompt"] | null;
      prompt_cache_key?: string;
      prompt_cache_retention?: ("in-memory" | "24h") | null;
      reasoning?: components["schemas"]["shared.Reasoning"] | null;
      reasoning_items?: components["schemas"]["responses.ResponseReasoningItem"][];
      reasoning_summary?: string | null;
      safety_identifier?: string;
      service_tier?: ("auto" | "default" | "flex" | "scale" | "priority") | null;
      status?: components["schemas"]["responses.ResponseStatus"];
      text?: components["schemas"]["responses.ResponseTextConfig"];
      truncation?: ("auto" | "disabled") | null;
      usage?: components["schemas"]["responses.ResponseUsage"];
      user?: string;
    };
    "responses.Response.Conversation": {
      id: string;
    };
    "responses.Response.IncompleteDetails": {
      /** @enum {string} */
      reason?: "max_output_tokens" | "content_filter";
    };
    "responses.ResponseApplyPatchToolCall": {
      call_id: string;
      id: string;
      operation:
        | components["schemas"]["responses.ResponseApplyPatchToolCall.CreateFile"]
        | components["schemas"]["responses.ResponseApplyPatchToolCall.DeleteFile"]
        | components["schemas"]["responses.ResponseApplyPatchToolCall.UpdateFile"];
      /** @enum {string} */
      status: "in_progress" | "completed";
      /** @constant */
      type: "apply_patch_call";
      created_by?: string;
    };
    "responses.ResponseApplyPatchToolCall.CreateFile": {
      diff: string;
      path: string;
      /** @constant */
      type: "create_file";
    };
    "responses.ResponseApplyPatchToolCall.DeleteFile": {
      path: string;
      /** @constant */
      type: "delete_file";
    };
    "responses.ResponseApplyPatchToolCall.UpdateFile": {
      diff: string;
      path: string;
      /** @constant */
      type: "update_file";
    };
    "responses.ResponseApplyPatchToolCallOutput": {
      call_id: string;
      id: string;
      /** @enum {string} */
      status: "completed" | "failed";
      /** @constant */
      type: "apply_patch_call_output";
      created_by?: string;
      output?: string | null;
    };
    "responses.ResponseAudioDeltaEvent": {
      delta: string;
      sequence_number: number;
      /** @constant */
      type: "response.audio.delta";
    };
    "responses.ResponseAudioDoneEvent": {
      sequence_number: number;
      /** @constant */
      type: "response.audio.done";
    };
    "responses.ResponseAudioTranscriptDeltaEvent": {
      delta: string;
      sequence_number: number;
      /** @constant */
      type: "response.audio.transcript.delta";
    };
    "responses.ResponseAudioTranscriptDoneEvent": {
      sequence_number: number;
      /** @constant */
      type: "response.audio.transcript.done";
    };
    "responses.ResponseCodeInterpreterCallCodeDeltaEvent": {
      delta: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.code_interpreter_call_code.delta";
    };
    "responses.ResponseCodeInterpreterCallCodeDoneEvent": {
      code: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.code_interpreter_call_code.done";
    };
    "responses.ResponseCodeInterpreterCallCompletedEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.code_interpreter_call.completed";
    };
    "responses.ResponseCodeInterpreterCallInProgressEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.code_interpreter_call.in_progress";
    };
    "responses.ResponseCodeInterpreterCallInterpretingEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.code_interpreter_call.interpreting";
    };
    "responses.ResponseCodeInterpreterToolCall": {
      code: string | null;
      container_id: string;
      id: string;
      outputs:
        | (
            | components["schemas"]["responses.ResponseCodeInterpreterToolCall.Logs"]
            | components["schemas"]["responses.ResponseCodeInterpreterToolCall.Image"]
          )[]
        | null;
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete" | "interpreting" | "failed";
      /** @constant */
      type: "code_interpreter_call";
    };
    "responses.ResponseCodeInterpreterToolCall.Image": {
      /** @constant */
      type: "image";
      url: string;
    };
    "responses.ResponseCodeInterpreterToolCall.Logs": {
      logs: string;
      /** @constant */
      type: "logs";
    };
    "responses.ResponseCompactParams": {
      model:
        | (
            | "gpt-5.2"
            | "gpt-5.2-2025-12-11"
            | "gpt-5.2-chat-latest"
            | "gpt-5.2-pro"
            | "gpt-5.2-pro-2025-12-11"
            | "gpt-5.1"
            | "gpt-5.1-2025-11-13"
            | "gpt-5.1-codex"
            | "gpt-5.1-mini"
            | "gpt-5.1-chat-latest"
            | "gpt-5"
            | "gpt-5-mini"
            | "gpt-5-nano"
            | "gpt-5-2025-08-07"
            | "gpt-5-mini-2025-08-07"
            | "gpt-5-nano-2025-08-07"
            | "gpt-5-chat-latest"
            | "gpt-4.1"
            | "gpt-4.1-mini"
            | "gpt-4.1-nano"
            | "gpt-4.1-2025-04-14"
            | "gpt-4.1-mini-2025-04-14"
            | "gpt-4.1-nano-2025-04-14"
            | "o4-mini"
            | "o4-mini-2025-04-16"
            | "o3"
            | "o3-2025-04-16"
            | "o3-mini"
            | "o3-mini-2025-01-31"
            | "o1"
            | "o1-2024-12-17"
            | "o1-preview"
            | "o1-preview-2024-09-12"
            | "o1-mini"
            | "o1-mini-2024-09-12"
            | "gpt-4o"
            | "gpt-4o-2024-11-20"
            | "gpt-4o-2024-08-06"
            | "gpt-4o-2024-05-13"
            | "gpt-4o-audio-preview"
            | "gpt-4o-audio-preview-2024-10-01"
            | "gpt-4o-audio-preview-2024-12-17"
            | "gpt-4o-audio-preview-2025-06-03"
            | "gpt-4o-mini-audio-preview"
            | "gpt-4o-mini-audio-preview-2024-12-17"
            | "gpt-4o-search-preview"
            | "gpt-4o-mini-search-preview"
            | "gpt-4o-search-preview-2025-03-11"
            | "gpt-4o-mini-search-preview-2025-03-11"
            | "chatgpt-4o-latest"
            | "codex-mini-latest"
            | "gpt-4o-mini"
            | "gpt-4o-mini-2024-07-18"
            | "gpt-4-turbo"
            | "gpt-4-turbo-2024-04-09"
            | "gpt-4-0125-preview"
            | "gpt-4-turbo-preview"
            | "gpt-4-1106-preview"
            | "gpt-4-vision-preview"
            | "gpt-4"
            | "gpt-4-0314"
            | "gpt-4-0613"
            | "gpt-4-32k"
            | "gpt-4-32k-0314"
            | "gpt-4-32k-0613"
            | "gpt-3.5-turbo"
            | "gpt-3.5-turbo-16k"
            | "gpt-3.5-turbo-0301"
            | "gpt-3.5-turbo-0613"
            | "gpt-3.5-turbo-1106"
            | "gpt-3.5-turbo-0125"
            | "gpt-3.5-turbo-16k-0613"
            | "o1-pro"
            | "o1-pro-2025-03-19"
            | "o3-pro"
            | "o3-pro-2025-06-10"
            | "o3-deep-research"
            | "o3-deep-research-2025-06-26"
            | "o4-mini-deep-research"
            | "o4-mini-deep-research-2025-06-26"
            | "computer-use-preview"
            | "computer-use-preview-2025-03-11"
            | "gpt-5-codex"
            | "gpt-5-pro"
            | "gpt-5-pro-2025-10-06"
            | "gpt-5.1-codex-max"
          )
        | string
        | null;
      input?: string | components["schemas"]["responses.ResponseInputItemParam"][] | null;
      instructions?: string | null;
      previous_response_id?: string | null;
    };
    "responses.ResponseCompactionItem": {
      encrypted_content: string;
      id: string;
      /** @constant */
      type: "compaction";
      created_by?: string;
    };
    "responses.ResponseCompactionItemParam": {
      encrypted_content: string;
      /** @constant */
      type: "compaction";
      id?: string | null;
    };
    "responses.ResponseCompletedEvent": {
      response: components["schemas"]["responses.Response"];
      sequence_number: number;
      /** @constant */
      type: "response.completed";
    };
    "responses.ResponseComputerToolCall": {
      action:
        | components["schemas"]["responses.ResponseComputerToolCall.Click"]
        | components["schemas"]["responses.ResponseComputerToolCall.DoubleClick"]
        | components["schemas"]["responses.ResponseComputerToolCall.Drag"]
        | components["schemas"]["responses.ResponseComputerToolCall.Keypress"]
        | components["schemas"]["responses.ResponseComputerToolCall.Move"]
        | components["schemas"]["responses.ResponseComputerToolCall.Screenshot"]
        | components["schemas"]["responses.ResponseComputerToolCall.Scroll"]
        | components["schemas"]["responses.ResponseComputerToolCall.Type"]
        | components["schemas"]["responses.ResponseComputerToolCall.Wait"];
      call_id: string;
      id: string;
      pending_safety_checks: components["schemas"]["responses.ResponseComputerToolCall.PendingSafetyCheck"][];
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "computer_call";
    };
    "responses.ResponseComputerToolCall.Click": {
      /** @enum {string} */
      button: "left" | "right" | "wheel" | "back" | "forward";
      /** @constant */
      type: "click";
      x: number;
      y: number;
    };
    "responses.ResponseComputerToolCall.DoubleClick": {
      /** @constant */
      type: "double_click";
      x: number;
      y: number;
    };
    "responses.ResponseComputerToolCall.Drag": {
      path: components["schemas"]["responses.ResponseComputerToolCall.Drag.Path"][];
      /** @constant */
      type: "drag";
    };
    "responses.ResponseComputerToolCall.Drag.Path": {
      x: number;
      y: number;
    };
    "responses.ResponseComputerToolCall.Keypress": {
      keys: string[];
      /** @constant */
      type: "keypress";
    };
    "responses.ResponseComputerToolCall.Move": {
      /** @constant */
      type: "move";
      x: number;
      y: number;
    };
    "responses.ResponseComputerToolCall.PendingSafetyCheck": {
      id: string;
      code?: string | null;
      message?: string | null;
    };
    "responses.ResponseComputerToolCall.Screenshot": {
      /** @constant */
      type: "screenshot";
    };
    "responses.ResponseComputerToolCall.Scroll": {
      scroll_x: number;
      scroll_y: number;
      /** @constant */
      type: "scroll";
      x: number;
      y: number;
    };
    "responses.ResponseComputerToolCall.Type": {
      text: string;
      /** @constant */
      type: "type";
    };
    "responses.ResponseComputerToolCall.Wait": {
      /** @constant */
      type: "wait";
    };
    "responses.ResponseComputerToolCallOutputItem": {
      call_id: string;
      id: string;
      output: components["schemas"]["responses.ResponseComputerToolCallOutputScreenshot"];
      /** @constant */
      type: "computer_call_output";
      acknowledged_safety_checks?: components["schemas"]["responses.ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck"][];
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete";
    };
    "responses.ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck": {
      id: string;
      code?: string | null;
      message?: string | null;
    };
    "responses.ResponseComputerToolCallOutputScreenshot": {
      /** @constant */
      type: "computer_screenshot";
      file_id?: string;
      image_url?: string;
    };
    "responses.ResponseContent":
      | components["schemas"]["responses.ResponseInputText"]
      | components["schemas"]["responses.ResponseInputImage"]
      | components["schemas"]["responses.ResponseInputFile"]
      | components["schemas"]["responses.ResponseOutputText"]
      | components["schemas"]["responses.ResponseOutputRefusal"]
      | components["schemas"]["responses.ResponseContent.ReasoningTextContent"];
    "responses.ResponseContent.ReasoningTextContent": {
      text: string;
      /** @constant */
      type: "reasoning_text";
    };
    "responses.ResponseContentPartAddedEvent": {
      content_index: number;
      item_id: string;
      output_index: number;
      part:
        | components["schemas"]["responses.ResponseOutputText"]
        | components["schemas"]["responses.ResponseOutputRefusal"]
        | components["schemas"]["responses.ResponseContentPartAddedEvent.ReasoningText"];
      sequence_number: number;
      /** @constant */
      type: "response.content_part.added";
    };
    "responses.ResponseContentPartAddedEvent.ReasoningText": {
      text: string;
      /** @constant */
      type: "reasoning_text";
    };
    "responses.ResponseContentPartDoneEvent": {
      content_index: number;
      item_id: string;
      output_index: number;
      part:
        | components["schemas"]["responses.ResponseOutputText"]
        | components["schemas"]["responses.ResponseOutputRefusal"]
        | components["schemas"]["responses.ResponseContentPartDoneEvent.ReasoningText"];
      sequence_number: number;
      /** @constant */
      type: "response.content_part.done";
    };
    "responses.ResponseContentPartDoneEvent.ReasoningText": {
      text: string;
      /** @constant */
      type: "reasoning_text";
    };
    "responses.ResponseConversationParam": {
      id: string;
    };
    "responses.ResponseCreateParams":
      | components["schemas"]["responses.ResponseCreateParamsNonStreaming"]
      | components["schemas"]["responses.ResponseCreateParamsStreaming"];
    "responses.ResponseCreateParams.ResponseCreateParamsNonStreaming": components["schemas"]["responses.ResponseCreateParamsNonStreaming"];
    "responses.ResponseCreateParams.ResponseCreateParamsStreaming": components["schemas"]["responses.ResponseCreateParamsStreaming"];
    "responses.ResponseCreateParams.StreamOptions": {
      include_obfuscation?: boolean;
    };
    "responses.ResponseCreateParamsBase": {
      background?: boolean | null;
      conversation?: string | components["schemas"]["responses.ResponseConversationParam"] | null;
      include?: components["schemas"]["responses.ResponseIncludable"][] | null;
      input?: string | components["schemas"]["responses.ResponseInputItemParam"][];
      instructions?: string | null;
      max_output_tokens?: number | null;
      messages?: components["schemas"]["chat.completions.ChatCompletionMessageParam"][];
      metadata?: components["schemas"]["shared.Metadata"] | null;
      model?: components["schemas"]["shared.ResponsesModel"];
      parallel_tool_calls?: boolean | null;
      previous_response_id?: string | null;
      prompt?: components["schemas"]["responses.ResponsePrompt"] | null;
      prompt_cache_key?: string;
      prompt_cache_retention?: ("in-memory" | "24h") | null;
      reasoning?: components["schemas"]["shared.Reasoning"] | null;
      response_format?:
        | components["schemas"]["shared.ResponseFormatText"]
        | components["schemas"]["shared.ResponseFormatJSONSchema"]
        | components["schemas"]["shared.ResponseFormatJSONObject"];
      safety_identifier?: string;
      service_tier?: ("auto" | "default" | "flex" | "scale" | "priority") | null;
      store?: boolean | null;
      stream?: boolean | null;
      stream_options?: components["schemas"]["responses.ResponseCreateParams.StreamOptions"] | null;
      strict_output?: boolean;
      temperature?: number | null;
      text?: components["schemas"]["responses.ResponseTextConfig"];
      tool_choice?:
        | components["schemas"]["responses.ToolChoiceOptions"]
        | components["schemas"]["responses.ToolChoiceAllowed"]
        | components["schemas"]["responses.ToolChoiceTypes"]
        | components["schemas"]["responses.ToolChoiceFunction"]
        | components["schemas"]["responses.ToolChoiceMcp"]
        | components["schemas"]["responses.ToolChoiceCustom"]
        | components["schemas"]["responses.ToolChoiceApplyPatch"]
        | components["schemas"]["responses.ToolChoiceShell"];
      tool_results?: {
        output: unknown;
        tool_call_id: string;
        name?: string;
      }[];
      tools?: components["schemas"]["responses.ToolParam"][];
      top_p?: number | null;
      truncation?: ("auto" | "disabled") | null;
      user?: string;
    };
    "responses.ResponseCreateParamsNonStreaming": components["schemas"]["responses.ResponseCreateParamsBase"] & {
      stream?: false | null;
    };
    "responses.ResponseCreateParamsStreaming": components["schemas"]["responses.ResponseCreateParamsBase"] & {
      /** @constant */
      stream: true;
    };
    "responses.ResponseCreatedEvent": {
      response: components["schemas"]["responses.Response"];
      sequence_number: number;
      /** @constant */
      type: "response.created";
    };
    "responses.ResponseCustomToolCall": {
      call_id: string;
      input: string;
      name: string;
      /** @constant */
      type: "custom_tool_call";
      id?: string;
    };
    "responses.ResponseCustomToolCallInputDeltaEvent": {
      delta: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.custom_tool_call_input.delta";
    };
    "responses.ResponseCustomToolCallInputDoneEvent": {
      input: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.custom_tool_call_input.done";
    };
    "responses.ResponseCustomToolCallOutput": {
      call_id: string;
      output:
        | string
        | (
            | components["schemas"]["responses.ResponseInputText"]
            | components["schemas"]["responses.ResponseInputImage"]
            | components["schemas"]["responses.ResponseInputFile"]
          )[];
      /** @constant */
      type: "custom_tool_call_output";
      id?: string;
    };
    "responses.ResponseError": {
      /** @enum {string} */
      code:
        | "server_error"
        | "rate_limit_exceeded"
        | "invalid_prompt"
        | "vector_store_timeout"
        | "invalid_image"
        | "invalid_image_format"
        | "invalid_base64_image"
        | "invalid_image_url"
        | "image_too_large"
        | "image_too_small"
        | "image_parse_error"
        | "image_content_policy_violation"
        | "invalid_image_mode"
        | "image_file_too_large"
        | "unsupported_image_media_type"
        | "empty_image_file"
        | "failed_to_download_image"
        | "image_file_not_found";
      message: string;
    };
    "responses.ResponseErrorEvent": {
      code: string | null;
      message: string;
      param: string | null;
      sequence_number: number;
      /** @constant */
      type: "error";
    };
    "responses.ResponseFailedEvent": {
      response: components["schemas"]["responses.Response"];
      sequence_number: number;
      /** @constant */
      type: "response.failed";
    };
    "responses.ResponseFileSearchCallCompletedEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.file_search_call.completed";
    };
    "responses.ResponseFileSearchCallInProgressEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.file_search_call.in_progress";
    };
    "responses.ResponseFileSearchCallSearchingEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.file_search_call.searching";
    };
    "responses.ResponseFileSearchToolCall": {
      id: string;
      queries: string[];
      /** @enum {string} */
      status: "in_progress" | "searching" | "completed" | "incomplete" | "failed";
      /** @constant */
      type: "file_search_call";
      results?: components["schemas"]["responses.ResponseFileSearchToolCall.Result"][] | null;
    };
    "responses.ResponseFileSearchToolCall.Result": {
      attributes?: {
        [key: string]: string | number | boolean;
      } | null;
      file_id?: string;
      filename?: string;
      score?: number;
      text?: string;
    };
    "responses.ResponseFormatTextConfig":
      | components["schemas"]["shared.ResponseFormatText"]
      | components["schemas"]["responses.ResponseFormatTextJSONSchemaConfig"]
      | components["schemas"]["shared.ResponseFormatJSONObject"];
    "responses.ResponseFormatTextJSONSchemaConfig": {
      name: string;
      schema: {
        [key: string]: unknown;
      };
      /** @constant */
      type: "json_schema";
      description?: string;
      strict?: boolean | null;
    };
    "responses.ResponseFunctionCallArgumentsDeltaEvent": {
      delta: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.function_call_arguments.delta";
    };
    "responses.ResponseFunctionCallArgumentsDoneEvent": {
      arguments: string;
      item_id: string;
      name: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.function_call_arguments.done";
    };
    "responses.ResponseFunctionCallOutputItem":
      | components["schemas"]["responses.ResponseInputTextContent"]
      | components["schemas"]["responses.ResponseInputImageContent"]
      | components["schemas"]["responses.ResponseInputFileContent"];
    "responses.ResponseFunctionCallOutputItemList": components["schemas"]["responses.ResponseFunctionCallOutputItem"][];
    "responses.ResponseFunctionShellCallOutputContent": {
      outcome:
        | components["schemas"]["responses.ResponseFunctionShellCallOutputContent.Timeout"]
        | components["schemas"]["responses.ResponseFunctionShellCallOutputContent.Exit"];
      stderr: string;
      stdout: string;
    };
    "responses.ResponseFunctionShellCallOutputContent.Exit": {
      exit_code: number;
      /** @constant */
      type: "exit";
    };
    "responses.ResponseFunctionShellCallOutputContent.Timeout": {
      /** @constant */
      type: "timeout";
    };
    "responses.ResponseFunctionShellToolCall": {
      action: components["schemas"]["responses.ResponseFunctionShellToolCall.Action"];
      call_id: string;
      id: string;
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "shell_call";
      created_by?: string;
    };
    "responses.ResponseFunctionShellToolCall.Action": {
      commands: string[];
      max_output_length: number | null;
      timeout_ms: number | null;
    };
    "responses.ResponseFunctionShellToolCallOutput": {
      call_id: string;
      id: string;
      max_output_length: number | null;
      output: components["schemas"]["responses.ResponseFunctionShellToolCallOutput.Output"][];
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "shell_call_output";
      created_by?: string;
    };
    "responses.ResponseFunctionShellToolCallOutput.Output": {
      outcome:
        | components["schemas"]["responses.ResponseFunctionShellToolCallOutput.Output.Timeout"]
        | components["schemas"]["responses.ResponseFunctionShellToolCallOutput.Output.Exit"];
      stderr: string;
      stdout: string;
      created_by?: string;
    };
    "responses.ResponseFunctionShellToolCallOutput.Output.Exit": {
      exit_code: number;
      /** @constant */
      type: "exit";
    };
    "responses.ResponseFunctionShellToolCallOutput.Output.Timeout": {
      /** @constant */
      type: "timeout";
    };
    "responses.ResponseFunctionToolCall": {
      arguments: string;
      call_id: string;
      name: string;
      /** @constant */
      type: "function_call";
      id?: string;
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete";
    };
    "responses.ResponseFunctionToolCallItem": components["schemas"]["responses.ResponseFunctionToolCall"] & {
      id: string;
    };
    "responses.ResponseFunctionToolCallOutputItem": {
      call_id: string;
      id: string;
      output:
        | string
        | (
            | components["schemas"]["responses.ResponseInputText"]
            | components["schemas"]["responses.ResponseInputImage"]
            | components["schemas"]["responses.ResponseInputFile"]
          )[];
      /** @constant */
      type: "function_call_output";
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete";
    };
    "responses.ResponseFunctionWebSearch": {
      action:
        | components["schemas"]["responses.ResponseFunctionWebSearch.Search"]
        | components["schemas"]["responses.ResponseFunctionWebSearch.OpenPage"]
        | components["schemas"]["responses.ResponseFunctionWebSearch.Find"];
      id: string;
      /** @enum {string} */
      status: "in_progress" | "searching" | "completed" | "failed";
      /** @constant */
      type: "web_search_call";
    };
    "responses.ResponseFunctionWebSearch.Find": {
      pattern: string;
      /** @constant */
      type: "find_in_page";
      url: string;
    };
    "responses.ResponseFunctionWebSearch.OpenPage": {
      /** @constant */
      type: "open_page";
      url?: string | null;
    };
    "responses.ResponseFunctionWebSearch.Search": {
      query: string;
      /** @constant */
      type: "search";
      queries?: string[];
      sources?: components["schemas"]["responses.ResponseFunctionWebSearch.Search.Source"][];
    };
    "responses.ResponseFunctionWebSearch.Search.Source": {
      /** @constant */
      type: "url";
      url: string;
    };
    "responses.ResponseImageGenCallCompletedEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.image_generation_call.completed";
    };
    "responses.ResponseImageGenCallGeneratingEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.image_generation_call.generating";
    };
    "responses.ResponseImageGenCallInProgressEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.image_generation_call.in_progress";
    };
    "responses.ResponseImageGenCallPartialImageEvent": {
      item_id: string;
      output_index: number;
      partial_image_b64: string;
      partial_image_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.image_generation_call.partial_image";
    };
    "responses.ResponseInProgressEvent": {
      response: components["schemas"]["responses.Response"];
      sequence_number: number;
      /** @constant */
      type: "response.in_progress";
    };
    /** @enum {string} */
    "responses.ResponseIncludable":
      | "file_search_call.results"
      | "web_search_call.results"
      | "web_search_call.action.sources"
      | "message.input_image.image_url"
      | "computer_call_output.output.image_url"
      | "code_interpreter_call.outputs"
      | "reasoning.encrypted_content"
      | "message.output_text.logprobs";
    "responses.ResponseIncompleteEvent": {
      response: components["schemas"]["responses.Response"];
      sequence_number: number;
      /** @constant */
      type: "response.incomplete";
    };
    "responses.ResponseInput": components["schemas"]["responses.ResponseInputItem"][];
    "responses.ResponseInputAudio": {
      input_audio: components["schemas"]["responses.ResponseInputAudio.InputAudio"];
      /** @constant */
      type: "input_audio";
    };
    "responses.ResponseInputAudio.InputAudio": {
      data: string;
      /** @enum {string} */
      format: "mp3" | "wav";
    };
    "responses.ResponseInputContent":
      | components["schemas"]["responses.ResponseInputText"]
      | components["schemas"]["responses.ResponseInputImage"]
      | components["schemas"]["responses.ResponseInputFile"];
    "responses.ResponseInputFile": {
      /** @constant */
      type: "input_file";
      file_data?: string;
      file_id?: string | null;
      file_url?: string;
      filename?: string;
    };
    "responses.ResponseInputFileContent": {
      /** @constant */
      type: "input_file";
      file_data?: string | null;
      file_id?: string | null;
      file_url?: string | null;
      filename?: string | null;
    };
    "responses.ResponseInputImage": {
      /** @enum {string} */
      detail: "low" | "high" | "auto";
      /** @constant */
      type: "input_image";
      file_id?: string | null;
      image_url?: string | null;
    };
    "responses.ResponseInputImageContent": {
      /** @constant */
      type: "input_image";
      detail?: ("low" | "high" | "auto") | null;
      file_id?: string | null;
      image_url?: string | null;
    };
    "responses.ResponseInputItem":
      | components["schemas"]["responses.EasyInputMessage"]
      | components["schemas"]["responses.ResponseInputItem.Message"]
      | components["schemas"]["responses.ResponseOutputMessage"]
      | components["schemas"]["responses.ResponseFileSearchToolCall"]
      | components["schemas"]["responses.ResponseComputerToolCall"]
      | components["schemas"]["responses.ResponseInputItem.ComputerCallOutput"]
      | components["schemas"]["responses.ResponseFunctionWebSearch"]
      | components["schemas"]["responses.ResponseFunctionToolCall"]
      | components["schemas"]["responses.ResponseInputItem.FunctionCallOutput"]
      | components["schemas"]["responses.ResponseReasoningItem"]
      | components["schemas"]["responses.ResponseCompactionItemParam"]
      | components["schemas"]["responses.ResponseInputItem.ImageGenerationCall"]
      | components["schemas"]["responses.ResponseCodeInterpreterToolCall"]
      | components["schemas"]["responses.ResponseInputItem.LocalShellCall"]
      | components["schemas"]["responses.ResponseInputItem.LocalShellCallOutput"]
      | components["schemas"]["responses.ResponseInputItem.ShellCall"]
      | components["schemas"]["responses.ResponseInputItem.ShellCallOutput"]
      | components["schemas"]["responses.ResponseInputItem.ApplyPatchCall"]
      | components["schemas"]["responses.ResponseInputItem.ApplyPatchCallOutput"]
      | components["schemas"]["responses.ResponseInputItem.McpListTools"]
      | components["schemas"]["responses.ResponseInputItem.McpApprovalRequest"]
      | components["schemas"]["responses.ResponseInputItem.McpApprovalResponse"]
      | components["schemas"]["responses.ResponseInputItem.McpCall"]
      | components["schemas"]["responses.ResponseCustomToolCallOutput"]
      | components["schemas"]["responses.ResponseCustomToolCall"]
      | components["schemas"]["responses.ResponseInputItem.ItemReference"];
    "responses.ResponseInputItem.ApplyPatchCall": {
      call_id: string;
      operation:
        | components["schemas"]["responses.ResponseInputItem.ApplyPatchCall.CreateFile"]
        | components["schemas"]["responses.ResponseInputItem.ApplyPatchCall.DeleteFile"]
        | components["schemas"]["responses.ResponseInputItem.ApplyPatchCall.UpdateFile"];
      /** @enum {string} */
      status: "in_progress" | "completed";
      /** @constant */
      type: "apply_patch_call";
      id?: string | null;
    };
    "responses.ResponseInputItem.ApplyPatchCall.CreateFile": {
      diff: string;
      path: string;
      /** @constant */
      type: "create_file";
    };
    "responses.ResponseInputItem.ApplyPatchCall.DeleteFile": {
      path: string;
      /** @constant */
      type: "delete_file";
    };
    "responses.ResponseInputItem.ApplyPatchCall.UpdateFile": {
      diff: string;
      path: string;
      /** @constant */
      type: "update_file";
    };
    "responses.ResponseInputItem.ApplyPatchCallOutput": {
      call_id: string;
      /** @enum {string} */
      status: "completed" | "failed";
      /** @constant */
      type: "apply_patch_call_output";
      id?: string | null;
      output?: string | null;
    };
    "responses.ResponseInputItem.ComputerCallOutput": {
      call_id: string;
      output: components["schemas"]["responses.ResponseComputerToolCallOutputScreenshot"];
      /** @constant */
      type: "computer_call_output";
      acknowledged_safety_checks?:
        | components["schemas"]["responses.ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck"][]
        | null;
      id?: string | null;
      status?: ("in_progress" | "completed" | "incomplete") | null;
    };
    "responses.ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck": {
      id: string;
      code?: string | null;
      message?: string | null;
    };
    "responses.ResponseInputItem.FunctionCallOutput": {
      call_id: string;
      output: string | components["schemas"]["responses.ResponseFunctionCallOutputItemList"];
      /** @constant */
      type: "function_call_output";
      id?: string | null;
      status?: ("in_progress" | "completed" | "incomplete") | null;
    };
    "responses.ResponseInputItem.ImageGenerationCall": {
      id: string;
      result: string | null;
      /** @enum {string} */
      status: "in_progress" | "completed" | "generating" | "failed";
      /** @constant */
      type: "image_generation_call";
    };
    "responses.ResponseInputItem.ItemReference": {
      id: string;
      type?: "item_reference" | null;
    };
    "responses.ResponseInputItem.LocalShellCall": {
      action: components["schemas"]["responses.ResponseInputItem.LocalShellCall.Action"];
      call_id: string;
      id: string;
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "local_shell_call";
    };
    "responses.ResponseInputItem.LocalShellCall.Action": {
      command: string[];
      env: {
        [key: string]: string;
      };
      /** @constant */
      type: "exec";
      timeout_ms?: number | null;
      user?: string | null;
      working_directory?: string | null;
    };
    "responses.ResponseInputItem.LocalShellCallOutput": {
      id: string;
      output: string;
      /** @constant */
      type: "local_shell_call_output";
      status?: ("in_progress" | "completed" | "incomplete") | null;
    };
    "responses.ResponseInputItem.McpApprovalRequest": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_approval_request";
    };
    "responses.ResponseInputItem.McpApprovalResponse": {
      approval_request_id: string;
      approve: boolean;
      /** @constant */
      type: "mcp_approval_response";
      id?: string | null;
      reason?: string | null;
    };
    "responses.ResponseInputItem.McpCall": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_call";
      approval_request_id?: string | null;
      error?: string | null;
      output?: string | null;
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
    };
    "responses.ResponseInputItem.McpListTools": {
      id: string;
      server_label: string;
      tools: components["schemas"]["responses.ResponseInputItem.McpListTools.Tool"][];
      /** @constant */
      type: "mcp_list_tools";
      error?: string | null;
    };
    "responses.ResponseInputItem.McpListTools.Tool": {
      input_schema: unknown;
      name: string;
      annotations?: unknown | null;
      description?: string | null;
    };
    "responses.ResponseInputItem.Message": {
      content: components["schemas"]["responses.ResponseInputMessageContentList"];
      /** @enum {string} */
      role: "user" | "system" | "developer";
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type?: "message";
    };
    "responses.ResponseInputItem.ShellCall": {
      action: components["schemas"]["responses.ResponseInputItem.ShellCall.Action"];
      call_id: string;
      /** @constant */
      type: "shell_call";
      id?: string | null;
      status?: ("in_progress" | "completed" | "incomplete") | null;
    };
    "responses.ResponseInputItem.ShellCall.Action": {
      commands: string[];
      max_output_length?: number | null;
      timeout_ms?: number | null;
    };
    "responses.ResponseInputItem.ShellCallOutput": {
      call_id: string;
      output: components["schemas"]["responses.ResponseFunctionShellCallOutputContent"][];
      /** @constant */
      type: "shell_call_output";
      id?: string | null;
      max_output_length?: number | null;
      status?: ("in_progress" | "completed" | "incomplete") | null;
    };
    "responses.ResponseInputItemParam": components["schemas"]["responses.ResponseInputItem"];
    "responses.ResponseInputMessageContentList": components["schemas"]["responses.ResponseInputContent"][];
    "responses.ResponseInputMessageItem": {
      content: components["schemas"]["responses.ResponseInputMessageContentList"];
      id: string;
      /** @enum {string} */
      role: "user" | "system" | "developer";
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type?: "message";
    };
    "responses.ResponseInputText": {
      text: string;
      /** @constant */
      type: "input_text";
    };
    "responses.ResponseInputTextContent": {
      text: string;
      /** @constant */
      type: "input_text";
    };
    "responses.ResponseItem":
      | components["schemas"]["responses.ResponseInputMessageItem"]
      | components["schemas"]["responses.ResponseOutputMessage"]
      | components["schemas"]["responses.ResponseFileSearchToolCall"]
      | components["schemas"]["responses.ResponseComputerToolCall"]
      | components["schemas"]["responses.ResponseComputerToolCallOutputItem"]
      | components["schemas"]["responses.ResponseFunctionWebSearch"]
      | components["schemas"]["responses.ResponseFunctionToolCallItem"]
      | components["schemas"]["responses.ResponseFunctionToolCallOutputItem"]
      | components["schemas"]["responses.ResponseItem.ImageGenerationCall"]
      | components["schemas"]["responses.ResponseCodeInterpreterToolCall"]
      | components["schemas"]["responses.ResponseItem.LocalShellCall"]
      | components["schemas"]["responses.ResponseItem.LocalShellCallOutput"]
      | components["schemas"]["responses.ResponseFunctionShellToolCall"]
      | components["schemas"]["responses.ResponseFunctionShellToolCallOutput"]
      | components["schemas"]["responses.ResponseApplyPatchToolCall"]
      | components["schemas"]["responses.ResponseApplyPatchToolCallOutput"]
      | components["schemas"]["responses.ResponseItem.McpListTools"]
      | components["schemas"]["responses.ResponseItem.McpApprovalRequest"]
      | components["schemas"]["responses.ResponseItem.McpApprovalResponse"]
      | components["schemas"]["responses.ResponseItem.McpCall"];
    "responses.ResponseItem.ImageGenerationCall": {
      id: string;
      result: string | null;
      /** @enum {string} */
      status: "in_progress" | "completed" | "generating" | "failed";
      /** @constant */
      type: "image_generation_call";
    };
    "responses.ResponseItem.LocalShellCall": {
      action: components["schemas"]["responses.ResponseItem.LocalShellCall.Action"];
      call_id: string;
      id: string;
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "local_shell_call";
    };
    "responses.ResponseItem.LocalShellCall.Action": {
      command: string[];
      env: {
        [key: string]: string;
      };
      /** @constant */
      type: "exec";
      timeout_ms?: number | null;
      user?: string | null;
      working_directory?: string | null;
    };
    "responses.ResponseItem.LocalShellCallOutput": {
      id: string;
      output: string;
      /** @constant */
      type: "local_shell_call_output";
      status?: ("in_progress" | "completed" | "incomplete") | null;
    };
    "responses.ResponseItem.McpApprovalRequest": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_approval_request";
    };
    "responses.ResponseItem.McpApprovalResponse": {
      approval_request_id: string;
      approve: boolean;
      id: string;
      /** @constant */
      type: "mcp_approval_response";
      reason?: string | null;
    };
    "responses.ResponseItem.McpCall": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_call";
      approval_request_id?: string | null;
      error?: string | null;
      output?: string | null;
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
    };
    "responses.ResponseItem.McpListTools": {
      id: string;
      server_label: string;
      tools: components["schemas"]["responses.ResponseItem.McpListTools.Tool"][];
      /** @constant */
      type: "mcp_list_tools";
      error?: string | null;
    };
    "responses.ResponseItem.McpListTools.Tool": {
      input_schema: unknown;
      name: string;
      annotations?: unknown | null;
      description?: string | null;
    };
    "responses.ResponseMcpCallArgumentsDeltaEvent": {
      delta: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.mcp_call_arguments.delta";
    };
    "responses.ResponseMcpCallArgumentsDoneEvent": {
      arguments: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.mcp_call_arguments.done";
    };
    "responses.ResponseMcpCallCompletedEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.mcp_call.completed";
    };
    "responses.ResponseMcpCallFailedEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.mcp_call.failed";
    };
    "responses.ResponseMcpCallInProgressEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.mcp_call.in_progress";
    };
    "responses.ResponseMcpListToolsCompletedEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.mcp_list_tools.completed";
    };
    "responses.ResponseMcpListToolsFailedEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.mcp_list_tools.failed";
    };
    "responses.ResponseMcpListToolsInProgressEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.mcp_list_tools.in_progress";
    };
    "responses.ResponseOutputAudio": {
      data: string;
      transcript: string;
      /** @constant */
      type: "output_audio";
    };
    "responses.ResponseOutputItem":
      | components["schemas"]["responses.ResponseOutputMessage"]
      | components["schemas"]["responses.ResponseFileSearchToolCall"]
      | components["schemas"]["responses.ResponseFunctionToolCall"]
      | components["schemas"]["responses.ResponseFunctionWebSearch"]
      | components["schemas"]["responses.ResponseComputerToolCall"]
      | components["schemas"]["responses.ResponseReasoningItem"]
      | components["schemas"]["responses.ResponseCompactionItem"]
      | components["schemas"]["responses.ResponseOutputItem.ImageGenerationCall"]
      | components["schemas"]["responses.ResponseCodeInterpreterToolCall"]
      | components["schemas"]["responses.ResponseOutputItem.LocalShellCall"]
      | components["schemas"]["responses.ResponseFunctionShellToolCall"]
      | components["schemas"]["responses.ResponseFunctionShellToolCallOutput"]
      | components["schemas"]["responses.ResponseApplyPatchToolCall"]
      | components["schemas"]["responses.ResponseApplyPatchToolCallOutput"]
      | components["schemas"]["responses.ResponseOutputItem.McpCall"]
      | components["schemas"]["responses.ResponseOutputItem.McpListTools"]
      | components["schemas"]["responses.ResponseOutputItem.McpApprovalRequest"]
      | components["schemas"]["responses.ResponseCustomToolCall"];
    "responses.ResponseOutputItem.ImageGenerationCall": {
      id: string;
      result: string | null;
      /** @enum {string} */
      status: "in_progress" | "completed" | "generating" | "failed";
      /** @constant */
      type: "image_generation_call";
    };
    "responses.ResponseOutputItem.LocalShellCall": {
      action: components["schemas"]["responses.ResponseOutputItem.LocalShellCall.Action"];
      call_id: string;
      id: string;
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "local_shell_call";
    };
    "responses.ResponseOutputItem.LocalShellCall.Action": {
      command: string[];
      env: {
        [key: string]: string;
      };
      /** @constant */
      type: "exec";
      timeout_ms?: number | null;
      user?: string | null;
      working_directory?: string | null;
    };
    "responses.ResponseOutputItem.McpApprovalRequest": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_approval_request";
    };
    "responses.ResponseOutputItem.McpCall": {
      arguments: string;
      id: string;
      name: string;
      server_label: string;
      /** @constant */
      type: "mcp_call";
      approval_request_id?: string | null;
      error?: string | null;
      output?: string | null;
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete" | "calling" | "failed";
    };
    "responses.ResponseOutputItem.McpListTools": {
      id: string;
      server_label: string;
      tools: components["schemas"]["responses.ResponseOutputItem.McpListTools.Tool"][];
      /** @constant */
      type: "mcp_list_tools";
      error?: string | null;
    };
    "responses.ResponseOutputItem.McpListTools.Tool": {
      input_schema: unknown;
      name: string;
      annotations?: unknown | null;
      description?: string | null;
    };
    "responses.ResponseOutputItemAddedEvent": {
      item: components["schemas"]["responses.ResponseOutputItem"];
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.output_item.added";
    };
    "responses.ResponseOutputItemDoneEvent": {
      item: components["schemas"]["responses.ResponseOutputItem"];
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.output_item.done";
    };
    "responses.ResponseOutputMessage": {
      content: (
        | components["schemas"]["responses.ResponseOutputText"]
        | components["schemas"]["responses.ResponseOutputRefusal"]
      )[];
      id: string;
      /** @constant */
      role: "assistant";
      /** @enum {string} */
      status: "in_progress" | "completed" | "incomplete";
      /** @constant */
      type: "message";
    };
    "responses.ResponseOutputRefusal": {
      refusal: string;
      /** @constant */
      type: "refusal";
    };
    "responses.ResponseOutputText": {
      annotations: (
        | components["schemas"]["responses.ResponseOutputText.FileCitation"]
        | components["schemas"]["responses.ResponseOutputText.URLCitation"]
        | components["schemas"]["responses.ResponseOutputText.ContainerFileCitation"]
        | components["schemas"]["responses.ResponseOutputText.FilePath"]
      )[];
      text: string;
      /** @constant */
      type: "output_text";
      logprobs?: components["schemas"]["responses.ResponseOutputText.Logprob"][];
    };
    "responses.ResponseOutputText.ContainerFileCitation": {
      container_id: string;
      end_index: number;
      file_id: string;
      filename: string;
      start_index: number;
      /** @constant */
      type: "container_file_citation";
    };
    "responses.ResponseOutputText.FileCitation": {
      file_id: string;
      filename: string;
      index: number;
      /** @constant */
      type: "file_citation";
    };
    "responses.ResponseOutputText.FilePath": {
      file_id: string;
      index: number;
      /** @constant */
      type: "file_path";
    };
    "responses.ResponseOutputText.Logprob": {
      bytes: number[];
      logprob: number;
      token: string;
      top_logprobs: components["schemas"]["responses.ResponseOutputText.Logprob.TopLogprob"][];
    };
    "responses.ResponseOutputText.Logprob.TopLogprob": {
      bytes: number[];
      logprob: number;
      token: string;
    };
    "responses.ResponseOutputText.URLCitation": {
      end_index: number;
      start_index: number;
      title: string;
      /** @constant */
      type: "url_citation";
      url: string;
    };
    "responses.ResponseOutputTextAnnotationAddedEvent": {
      annotation: unknown;
      annotation_index: number;
      content_index: number;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.output_text.annotation.added";
    };
    "responses.ResponseParseParams": components["schemas"]["responses.ResponseCreateParamsNonStreaming"];
    "responses.ResponsePrompt": {
      id: string;
      variables?: {
        [key: string]:
          | string
          | components["schemas"]["responses.ResponseInputText"]
          | components["schemas"]["responses.ResponseInputImage"]
          | components["schemas"]["responses.ResponseInputFile"];
      } | null;
      version?: string | null;
    };
    "responses.ResponseQueuedEvent": {
      response: components["schemas"]["responses.Response"];
      sequence_number: number;
      /** @constant */
      type: "response.queued";
    };
    "responses.ResponseReasoningItem": {
      id: string;
      summary: components["schemas"]["responses.ResponseReasoningItem.Summary"][];
      /** @constant */
      type: "reasoning";
      content?: components["schemas"]["responses.ResponseReasoningItem.Content"][];
      encrypted_content?: string | null;
      /** @enum {string} */
      status?: "in_progress" | "completed" | "incomplete";
    };
    "responses.ResponseReasoningItem.Content": {
      text: string;
      /** @constant */
      type: "reasoning_text";
    };
    "responses.ResponseReasoningItem.Summary": {
      text: string;
      /** @constant */
      type: "summary_text";
    };
    "responses.ResponseReasoningSummaryPartAddedEvent": {
      item_id: string;
      output_index: number;
      part: components["schemas"]["responses.ResponseReasoningSummaryPartAddedEvent.Part"];
      sequence_number: number;
      summary_index: number;
      /** @constant */
      type: "response.reasoning_summary_part.added";
    };
    "responses.ResponseReasoningSummaryPartAddedEvent.Part": {
      text: string;
      /** @constant */
      type: "summary_text";
    };
    "responses.ResponseReasoningSummaryPartDoneEvent": {
      item_id: string;
      output_index: number;
      part: components["schemas"]["responses.ResponseReasoningSummaryPartDoneEvent.Part"];
      sequence_number: number;
      summary_index: number;
      /** @constant */
      type: "response.reasoning_summary_part.done";
    };
    "responses.ResponseReasoningSummaryPartDoneEvent.Part": {
      text: string;
      /** @constant */
      type: "summary_text";
    };
    "responses.ResponseReasoningSummaryTextDeltaEvent": {
      delta: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      summary_index: number;
      /** @constant */
      type: "response.reasoning_summary_text.delta";
    };
    "responses.ResponseReasoningSummaryTextDoneEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      summary_index: number;
      text: string;
      /** @constant */
      type: "response.reasoning_summary_text.done";
    };
    "responses.ResponseReasoningTextDeltaEvent": {
      content_index: number;
      delta: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.reasoning_text.delta";
    };
    "responses.ResponseReasoningTextDoneEvent": {
      content_index: number;
      item_id: string;
      output_index: number;
      sequence_number: number;
      text: string;
      /** @constant */
      type: "response.reasoning_text.done";
    };
    "responses.ResponseRefusalDeltaEvent": {
      content_index: number;
      delta: string;
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.refusal.delta";
    };
    "responses.ResponseRefusalDoneEvent": {
      content_index: number;
      item_id: string;
      output_index: number;
      refusal: string;
      sequence_number: number;
      /** @constant */
      type: "response.refusal.done";
    };
    "responses.ResponseRetrieveParams":
      | components["schemas"]["responses.ResponseRetrieveParamsNonStreaming"]
      | components["schemas"]["responses.ResponseRetrieveParamsStreaming"];
    "responses.ResponseRetrieveParams.ResponseRetrieveParamsNonStreaming": components["schemas"]["responses.ResponseRetrieveParamsNonStreaming"];
    "responses.ResponseRetrieveParams.ResponseRetrieveParamsStreaming": components["schemas"]["responses.ResponseRetrieveParamsStreaming"];
    "responses.ResponseRetrieveParamsBase": {
      include?: components["schemas"]["responses.ResponseIncludable"][];
      include_obfuscation?: boolean;
      starting_after?: number;
      stream?: boolean;
    };
    "responses.ResponseRetrieveParamsNonStreaming": components["schemas"]["responses.ResponseRetrieveParamsBase"] & {
      /** @constant */
      stream?: false;
    };
    "responses.ResponseRetrieveParamsStreaming": components["schemas"]["responses.ResponseRetrieveParamsBase"] & {
      /** @constant */
      stream: true;
    };
    /** @enum {string} */
    "responses.ResponseStatus":
      | "completed"
      | "failed"
      | "in_progress"
      | "cancelled"
      | "queued"
      | "incomplete";
    "responses.ResponseStreamEvent":
      | components["schemas"]["responses.ResponseAudioDeltaEvent"]
      | components["schemas"]["responses.ResponseAudioDoneEvent"]
      | components["schemas"]["responses.ResponseAudioTranscriptDeltaEvent"]
      | components["schemas"]["responses.ResponseAudioTranscriptDoneEvent"]
      | components["schemas"]["responses.ResponseCodeInterpreterCallCodeDeltaEvent"]
      | components["schemas"]["responses.ResponseCodeInterpreterCallCodeDoneEvent"]
      | components["schemas"]["responses.ResponseCodeInterpreterCallCompletedEvent"]
      | components["schemas"]["responses.ResponseCodeInterpreterCallInProgressEvent"]
      | components["schemas"]["responses.ResponseCodeInterpreterCallInterpretingEvent"]
      | components["schemas"]["responses.ResponseCompletedEvent"]
      | components["schemas"]["responses.ResponseContentPartAddedEvent"]
      | components["schemas"]["responses.ResponseContentPartDoneEvent"]
      | components["schemas"]["responses.ResponseCreatedEvent"]
      | components["schemas"]["responses.ResponseErrorEvent"]
      | components["schemas"]["responses.ResponseFileSearchCallCompletedEvent"]
      | components["schemas"]["responses.ResponseFileSearchCallInProgressEvent"]
      | components["schemas"]["responses.ResponseFileSearchCallSearchingEvent"]
      | components["schemas"]["responses.ResponseFunctionCallArgumentsDeltaEvent"]
      | components["schemas"]["responses.ResponseFunctionCallArgumentsDoneEvent"]
      | components["schemas"]["responses.ResponseInProgressEvent"]
      | components["schemas"]["responses.ResponseFailedEvent"]
      | components["schemas"]["responses.ResponseIncompleteEvent"]
      | components["schemas"]["responses.ResponseOutputItemAddedEvent"]
      | components["schemas"]["responses.ResponseOutputItemDoneEvent"]
      | components["schemas"]["responses.ResponseReasoningSummaryPartAddedEvent"]
      | components["schemas"]["responses.ResponseReasoningSummaryPartDoneEvent"]
      | components["schemas"]["responses.ResponseReasoningSummaryTextDeltaEvent"]
      | components["schemas"]["responses.ResponseReasoningSummaryTextDoneEvent"]
      | components["schemas"]["responses.ResponseReasoningTextDeltaEvent"]
      | components["schemas"]["responses.ResponseReasoningTextDoneEvent"]
      | components["schemas"]["responses.ResponseRefusalDeltaEvent"]
      | components["schemas"]["responses.ResponseRefusalDoneEvent"]
      | components["schemas"]["responses.ResponseTextDeltaEvent"]
      | components["schemas"]["responses.ResponseTextDoneEvent"]
      | components["schemas"]["responses.ResponseWebSearchCallCompletedEvent"]
      | components["schemas"]["responses.ResponseWebSearchCallInProgressEvent"]
      | components["schemas"]["responses.ResponseWebSearchCallSearchingEvent"]
      | components["schemas"]["responses.ResponseImageGenCallCompletedEvent"]
      | components["schemas"]["responses.ResponseImageGenCallGeneratingEvent"]
      | components["schemas"]["responses.ResponseImageGenCallInProgressEvent"]
      | components["schemas"]["responses.ResponseImageGenCallPartialImageEvent"]
      | components["schemas"]["responses.ResponseMcpCallArgumentsDeltaEvent"]
      | components["schemas"]["responses.ResponseMcpCallArgumentsDoneEvent"]
      | components["schemas"]["responses.ResponseMcpCallCompletedEvent"]
      | components["schemas"]["responses.ResponseMcpCallFailedEvent"]
      | components["schemas"]["responses.ResponseMcpCallInProgressEvent"]
      | components["schemas"]["responses.ResponseMcpListToolsCompletedEvent"]
      | components["schemas"]["responses.ResponseMcpListToolsFailedEvent"]
      | components["schemas"]["responses.ResponseMcpListToolsInProgressEvent"]
      | components["schemas"]["responses.ResponseOutputTextAnnotationAddedEvent"]
      | components["schemas"]["responses.ResponseQueuedEvent"]
      | components["schemas"]["responses.ResponseCustomToolCallInputDeltaEvent"]
      | components["schemas"]["responses.ResponseCustomToolCallInputDoneEvent"];
    "responses.ResponseTextConfig": {
      format?: components["schemas"]["responses.ResponseFormatTextConfig"];
      verbosity?: ("low" | "medium" | "high") | null;
    };
    "responses.ResponseTextDeltaEvent": {
      content_index: number;
      delta: string;
      item_id: string;
      logprobs: components["schemas"]["responses.ResponseTextDeltaEvent.Logprob"][];
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.output_text.delta";
    };
    "responses.ResponseTextDeltaEvent.Logprob": {
      logprob: number;
      token: string;
      top_logprobs?: components["schemas"]["responses.ResponseTextDeltaEvent.Logprob.TopLogprob"][];
    };
    "responses.ResponseTextDeltaEvent.Logprob.TopLogprob": {
      logprob?: number;
      token?: string;
    };
    "responses.ResponseTextDoneEvent": {
      content_index: number;
      item_id: string;
      logprobs: components["schemas"]["responses.ResponseTextDoneEvent.Logprob"][];
      output_index: number;
      sequence_number: number;
      text: string;
      /** @constant */
      type: "response.output_text.done";
    };
    "responses.ResponseTextDoneEvent.Logprob": {
      logprob: number;
      token: string;
      top_logprobs?: components["schemas"]["responses.ResponseTextDoneEvent.Logprob.TopLogprob"][];
    };
    "responses.ResponseTextDoneEvent.Logprob.TopLogprob": {
      logprob?: number;
      token?: string;
    };
    "responses.ResponseUsage": {
      input_tokens: number;
      input_tokens_details: components["schemas"]["responses.ResponseUsage.InputTokensDetails"];
      output_tokens: number;
      output_tokens_details: components["schemas"]["responses.ResponseUsage.OutputTokensDetails"];
      total_tokens: number;
    };
    "responses.ResponseUsage.InputTokensDetails": {
      cached_tokens: number;
    };
    "responses.ResponseUsage.OutputTokensDetails": {
      reasoning_tokens: number;
    };
    "responses.ResponseWebSearchCallCompletedEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.web_search_call.completed";
    };
    "responses.ResponseWebSearchCallInProgressEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.web_search_call.in_progress";
    };
    "responses.ResponseWebSearchCallSearchingEvent": {
      item_id: string;
      output_index: number;
      sequence_number: number;
      /** @constant */
      type: "response.web_search_call.searching";
    };
    "responses.Tool":
      | components["schemas"]["responses.FunctionTool"]
      | components["schemas"]["responses.FileSearchTool"]
      | components["schemas"]["responses.ComputerTool"]
      | components["schemas"]["responses.WebSearchTool"]
      | components["schemas"]["responses.Tool.Mcp"]
      | components["schemas"]["responses.Tool.CodeInterpreter"]
      | components["schemas"]["responses.Tool.ImageGeneration"]
      | components["schemas"]["responses.Tool.LocalShell"]
      | components["schemas"]["responses.FunctionShellTool"]
      | components["schemas"]["responses.CustomTool"]
      | components["schemas"]["responses.WebSearchPreviewTool"]
      | components["schemas"]["responses.ApplyPatchTool"];
    "responses.Tool.CodeInterpreter": {
      container: string | components["schemas"]["responses.Tool.CodeInterpreter.CodeInterpreterToolAuto"];
      /** @constant */
      type: "code_interpreter";
    };
    "responses.Tool.CodeInterpreter.CodeInterpreterToolAuto": {
      /** @constant */
      type: "auto";
      file_ids?: string[];
      memory_limit?: ("1g" | "4g" | "16g" | "64g") | null;
    };
    "responses.Tool.ImageGeneration": {
      /** @constant */
      type: "image_generation";
      /** @enum {string} */
      action?: "generate" | "edit" | "auto";
      /** @enum {string} */
      background?: "transparent" | "opaque" | "auto";
      input_fidelity?: ("high" | "low") | null;
      input_image_mask?: components["schemas"]["responses.Tool.ImageGeneration.InputImageMask"];
      model?: string | ("gpt-image-1" | "gpt-image-1-mini" | "gpt-image-1.5");
      /** @enum {string} */
      moderation?: "auto" | "low";
      output_compression?: number;
      /** @enum {string} */
      output_format?: "png" | "webp" | "jpeg";
      partial_images?: number;
      /** @enum {string} */
      quality?: "low" | "medium" | "high" | "auto";
      /** @enum {string} */
      size?: "1024x1024" | "1024x1536" | "1536x1024" | "auto";
    };
    "responses.Tool.ImageGeneration.InputImageMask": {
      file_id?: string;
      image_url?: string;
    };
    "responses.Tool.LocalShell": {
      /** @constant */
      type: "local_shell";
    };
    "responses.Tool.Mcp": {
      server_label: string;
      /** @constant */
      type: "mcp";
      allowed_tools?: string[] | components["schemas"]["responses.Tool.Mcp.McpToolFilter"] | null;
      authorization?: string;
      /** @enum {string} */
      connector_id?:
        | "connector_dropbox"
        | "connector_gmail"
        | "connector_googlecalendar"
        | "connector_googledrive"
        | "connector_microsoftteams"
        | "connector_outlookcalendar"
        | "connector_outlookemail"
        | "connector_sharepoint";
      headers?: {
        [key: string]: string;
      } | null;
      require_approval?:
        | components["schemas"]["responses.Tool.Mcp.McpToolApprovalFilter"]
        | ("always" | "never")
        | null;
      server_description?: string;
      server_url?: string;
    };
    "responses.Tool.Mcp.McpToolApprovalFilter": {
      always?: components["schemas"]["responses.Tool.Mcp.McpToolApprovalFilter.Always"];
      never?: components["schemas"]["responses.Tool.Mcp.McpToolApprovalFilter.Never"];
    };
    "responses.Tool.Mcp.McpToolApprovalFilter.Always": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "responses.Tool.Mcp.McpToolApprovalFilter.Never": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "responses.Tool.Mcp.McpToolFilter": {
      read_only?: boolean;
      tool_names?: string[];
    };
    "responses.ToolChoiceAllowed": {
      /** @enum {string} */
      mode: "auto" | "required";
      tools: {
        [key: string]: unknown;
      }[];
      /** @constant */
      type: "allowed_tools";
    };
    "responses.ToolChoiceApplyPatch": {
      /** @constant */
      type: "apply_patch";
    };
    "responses.ToolChoiceCustom": {
      name: string;
      /** @constant */
      type: "custom";
    };
    "responses.ToolChoiceFunction": {
      name: string;
      /** @constant */
      type: "function";
    };
    "responses.ToolChoiceMcp": {
      server_label: string;
      /** @constant */
      type: "mcp";
      name?: string | null;
    };
    /** @enum {string} */
    "responses.ToolChoiceOptions": "none" | "auto" | "required";
    "responses.ToolChoiceShell": {
      /** @constant */
      type: "shell";
    };
    "responses.ToolChoiceTypes": {
      /** @enum {string} */
      type:
        | "file_search"
        | "web_search_preview"
        | "computer_use_preview"
        | "web_search_preview_2025_03_11"
        | "image_generation"
        | "code_interpreter"
        | "mcp";
    };
    "responses.ToolParam": components["schemas"]["responses.Tool"];
    "responses.WebSearchPreviewTool": {
      /** @enum {string} */
      type: "web_search_preview" | "web_search_preview_2025_03_11";
      /** @enum {string} */
      search_context_size?: "low" | "medium" | "high";
      user_location?: components["schemas"]["responses.WebSearchPreviewTool.UserLocation"] | null;
    };
    "responses.WebSearchPreviewTool.UserLocation": {
      /** @constant */
      type: "approximate";
      city?: string | null;
      country?: string | null;
      region?: string | null;
      timezone?: string | null;
    };
    "responses.WebSearchTool": {
      /** @enum {string} */
      type: "web_search" | "web_search_2025_08_26";
      filters?: components["schemas"]["responses.WebSearchTool.Filters"] | null;
      /** @enum {string} */
      search_context_size?: "low" | "medium" | "high";
      user_location?: components["schemas"]["responses.WebSearchTool.UserLocation"] | null;
    };
    "responses.WebSearchTool.Filters": {
      allowed_domains?: string[] | null;
    };
    "responses.WebSearchTool.UserLocation": {
      city?: string | null;
      country?: string | null;
      region?: string | null;
      timezone?: string | null;
      /** @constant */
      type?: "approximate";
    };
    "responses.inputItems.InputItemListParams": components["schemas"]["pagination.CursorPageParams"] & {
      include?: components["schemas"]["responses.ResponseIncludable"][];
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "responses.inputItems.ResponseItemList": {
      data: components["schemas"]["responses.ResponseItem"][];
      first_id: string;
      has_more: boolean;
      last_id: string;
      /** @constant */
      object: "list";
    };
    "responses.inputTokens.InputTokenCountParams": {
      conversation?: string | components["schemas"]["responses.ResponseConversationParam"] | null;
      input?: string | components["schemas"]["responses.ResponseInputItemParam"][] | null;
      instructions?: string | null;
      model?: string | null;
      parallel_tool_calls?: boolean | null;
      previous_response_id?: string | null;
      reasoning?: components["schemas"]["shared.Reasoning"] | null;
      text?: components["schemas"]["responses.inputTokens.InputTokenCountParams.Text"] | null;
      tool_choice?:
        | components["schemas"]["responses.ToolChoiceOptions"]
        | components["schemas"]["responses.ToolChoiceAllowed"]
        | components["schemas"]["responses.ToolChoiceTypes"]
        | components["schemas"]["responses.ToolChoiceFunction"]
        | components["schemas"]["responses.ToolChoiceMcp"]
        | components["schemas"]["responses.ToolChoiceCustom"]
        | components["schemas"]["responses.ToolChoiceApplyPatch"]
        | components["schemas"]["responses.ToolChoiceShell"]
        | null;
      tools?: components["schemas"]["responses.ToolParam"][] | null;
      /** @enum {string} */
      truncation?: "auto" | "disabled";
    };
    "responses.inputTokens.InputTokenCountParams.Text": {
      format?: components["schemas"]["responses.ResponseFormatTextConfig"];
      verbosity?: ("low" | "medium" | "high") | null;
    };
    "responses.inputTokens.InputTokenCountResponse": {
      input_tokens: number;
      /** @constant */
      object: "response.input_tokens";
    };
    "shared.AllModels":
      | string
      | components["schemas"]["shared.ChatModel"]
      | (
          | "o1-pro"
          | "o1-pro-2025-03-19"
          | "o3-pro"
          | "o3-pro-2025-06-10"
          | "o3-deep-research"
          | "o3-deep-research-2025-06-26"
          | "o4-mini-deep-research"
          | "o4-mini-deep-research-2025-06-26"
          | "computer-use-preview"
          | "computer-use-preview-2025-03-11"
          | "gpt-5-codex"
          | "gpt-5-pro"
          | "gpt-5-pro-2025-10-06"
          | "gpt-5.1-codex-max"
        );
    /** @enum {string} */
    "shared.ChatModel":
      | "gpt-5.2"
      | "gpt-5.2-2025-12-11"
      | "gpt-5.2-chat-latest"
      | "gpt-5.2-pro"
      | "gpt-5.2-pro-2025-12-11"
      | "gpt-5.1"
      | "gpt-5.1-2025-11-13"
      | "gpt-5.1-codex"
      | "gpt-5.1-mini"
      | "gpt-5.1-chat-latest"
      | "gpt-5"
      | "gpt-5-mini"
      | "gpt-5-nano"
      | "gpt-5-2025-08-07"
      | "gpt-5-mini-2025-08-07"
      | "gpt-5-nano-2025-08-07"
      | "gpt-5-chat-latest"
      | "gpt-4.1"
      | "gpt-4.1-mini"
      | "gpt-4.1-nano"
      | "gpt-4.1-2025-04-14"
      | "gpt-4.1-mini-2025-04-14"
      | "gpt-4.1-nano-2025-04-14"
      | "o4-mini"
      | "o4-mini-2025-04-16"
      | "o3"
      | "o3-2025-04-16"
      | "o3-mini"
      | "o3-mini-2025-01-31"
      | "o1"
      | "o1-2024-12-17"
      | "o1-preview"
      | "o1-preview-2024-09-12"
      | "o1-mini"
      | "o1-mini-2024-09-12"
      | "gpt-4o"
      | "gpt-4o-2024-11-20"
      | "gpt-4o-2024-08-06"
      | "gpt-4o-2024-05-13"
      | "gpt-4o-audio-preview"
      | "gpt-4o-audio-preview-2024-10-01"
      | "gpt-4o-audio-preview-2024-12-17"
      | "gpt-4o-audio-preview-2025-06-03"
      | "gpt-4o-mini-audio-preview"
      | "gpt-4o-mini-audio-preview-2024-12-17"
      | "gpt-4o-search-preview"
      | "gpt-4o-mini-search-preview"
      | "gpt-4o-search-preview-2025-03-11"
      | "gpt-4o-mini-search-preview-2025-03-11"
      | "chatgpt-4o-latest"
      | "codex-mini-latest"
      | "gpt-4o-mini"
      | "gpt-4o-mini-2024-07-18"
      | "gpt-4-turbo"
      | "gpt-4-turbo-2024-04-09"
      | "gpt-4-0125-preview"
      | "gpt-4-turbo-preview"
      | "gpt-4-1106-preview"
      | "gpt-4-vision-preview"
      | "gpt-4"
      | "gpt-4-0314"
      | "gpt-4-0613"
      | "gpt-4-32k"
      | "gpt-4-32k-0314"
      | "gpt-4-32k-0613"
      | "gpt-3.5-turbo"
      | "gpt-3.5-turbo-16k"
      | "gpt-3.5-turbo-0301"
      | "gpt-3.5-turbo-0613"
      | "gpt-3.5-turbo-1106"
      | "gpt-3.5-turbo-0125"
      | "gpt-3.5-turbo-16k-0613";
    "shared.ComparisonFilter": {
      key: string;
      /** @enum {string} */
      type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
      value: string | number | boolean | (string | number | boolean)[];
    };
    "shared.ComparisonFilterParam": {
      key: string;
      /** @enum {string} */
      type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in" | "nin";
      value: string | number | boolean | (string | number | boolean)[];
    };
    "shared.CompoundFilter": {
      filters: (components["schemas"]["shared.ComparisonFilter"] | unknown)[];
      /** @enum {string} */
      type: "and" | "or";
    };
    "shared.CustomToolInputFormat":
      | components["schemas"]["shared.CustomToolInputFormat.Text"]
      | components["schemas"]["shared.CustomToolInputFormat.Grammar"];
    "shared.CustomToolInputFormat.Grammar": {
      definition: string;
      /** @enum {string} */
      syntax: "lark" | "regex";
      /** @constant */
      type: "grammar";
    };
    "shared.CustomToolInputFormat.Text": {
      /** @constant */
      type: "text";
    };
    "shared.ErrorObject": {
      code: string | null;
      message: string;
      param: string | null;
      type: string;
    };
    "shared.FunctionDefinition": {
      name: string;
      description?: string;
      parameters?: components["schemas"]["shared.FunctionParameters"];
      strict?: boolean | null;
    };
    "shared.FunctionParameters": {
      [key: string]: unknown;
    };
    "shared.Metadata": {
      [key: string]: string;
    };
    "shared.Reasoning": {
      effort?: components["schemas"]["shared.ReasoningEffort"] | null;
      generate_summary?: ("auto" | "concise" | "detailed") | null;
      summary?: ("auto" | "concise" | "detailed") | null;
    };
    "shared.ReasoningEffort": ("none" | "minimal" | "low" | "medium" | "high" | "xhigh") | null;
    "shared.ResponseFormatJSONObject": {
      /** @constant */
      type: "json_object";
    };
    "shared.ResponseFormatJSONSchema": {
      json_schema: components["schemas"]["shared.ResponseFormatJSONSchema.JSONSchema"];
      /** @constant */
      type: "json_schema";
    };
    "shared.ResponseFormatJSONSchema.JSONSchema": {
      name: string;
      description?: string;
      schema?: {
        [key: string]: unknown;
      };
      strict?: boolean | null;
    };
    "shared.ResponseFormatText": {
      /** @constant */
      type: "text";
    };
    "shared.ResponseFormatTextGrammar": {
      grammar: string;
      /** @constant */
      type: "grammar";
    };
    "shared.ResponseFormatTextPython": {
      /** @constant */
      type: "python";
    };
    "shared.ResponsesModel":
      | string
      | components["schemas"]["shared.ChatModel"]
      | (
          | "o1-pro"
          | "o1-pro-2025-03-19"
          | "o3-pro"
          | "o3-pro-2025-06-10"
          | "o3-deep-research"
          | "o3-deep-research-2025-06-26"
          | "o4-mini-deep-research"
          | "o4-mini-deep-research-2025-06-26"
          | "computer-use-preview"
          | "computer-use-preview-2025-03-11"
          | "gpt-5-codex"
          | "gpt-5-pro"
          | "gpt-5-pro-2025-10-06"
          | "gpt-5.1-codex-max"
        );
    "uploads.Upload": {
      bytes: number;
      created_at: number;
      expires_at: number;
      filename: string;
      id: string;
      /** @constant */
      object: "upload";
      purpose: string;
      /** @enum {string} */
      status: "pending" | "completed" | "cancelled" | "expired";
      file?: components["schemas"]["files.FileObject"] | null;
    };
    "uploads.UploadCompleteParams": {
      part_ids: string[];
      md5?: string;
    };
    "uploads.UploadCreateParams": {
      bytes: number;
      filename: string;
      mime_type: string;
      purpose: components["schemas"]["files.FilePurpose"];
      expires_after?: components["schemas"]["uploads.UploadCreateParams.ExpiresAfter"];
    };
    "uploads.UploadCreateParams.ExpiresAfter": {
      /** @constant */
      anchor: "created_at";
      seconds: number;
    };
    "uploads.parts.PartCreateParams": {
      /** Format: binary */
      data: Blob;
    };
    "uploads.parts.UploadPart": {
      created_at: number;
      id: string;
      /** @constant */
      object: "upload.part";
      upload_id: string;
    };
    "vectorStores.AutoFileChunkingStrategyParam": {
      /** @constant */
      type: "auto";
    };
    "vectorStores.FileChunkingStrategy":
      | components["schemas"]["vectorStores.StaticFileChunkingStrategyObject"]
      | components["schemas"]["vectorStores.OtherFileChunkingStrategyObject"];
    "vectorStores.FileChunkingStrategyParam":
      | components["schemas"]["vectorStores.AutoFileChunkingStrategyParam"]
      | components["schemas"]["vectorStores.StaticFileChunkingStrategyObjectParam"];
    "vectorStores.OtherFileChunkingStrategyObject": {
      /** @constant */
      type: "other";
    };
    "vectorStores.StaticFileChunkingStrategy": {
      chunk_overlap_tokens: number;
      max_chunk_size_tokens: number;
    };
    "vectorStores.StaticFileChunkingStrategyObject": {
      static: components["schemas"]["vectorStores.StaticFileChunkingStrategy"];
      /** @constant */
      type: "static";
    };
    "vectorStores.StaticFileChunkingStrategyObjectParam": {
      static: components["schemas"]["vectorStores.StaticFileChunkingStrategy"];
      /** @constant */
      type: "static";
    };
    "vectorStores.VectorStore": {
      created_at: number;
      file_counts: components["schemas"]["vectorStores.VectorStore.FileCounts"];
      id: string;
      last_active_at: number | null;
      metadata: components["schemas"]["shared.Metadata"] | null;
      name: string;
      /** @constant */
      object: "vector_store";
      /** @enum {string} */
      status: "expired" | "in_progress" | "completed";
      usage_bytes: number;
      expires_after?: components["schemas"]["vectorStores.VectorStore.ExpiresAfter"];
      expires_at?: number | null;
    };
    "vectorStores.VectorStore.ExpiresAfter": {
      /** @constant */
      anchor: "last_active_at";
      days: number;
    };
    "vectorStores.VectorStore.FileCounts": {
      cancelled: number;
      completed: number;
      failed: number;
      in_progress: number;
      total: number;
    };
    "vectorStores.VectorStoreCreateParams": {
      chunking_strategy?: components["schemas"]["vectorStores.FileChunkingStrategyParam"];
      description?: string;
      expires_after?: components["schemas"]["vectorStores.VectorStoreCreateParams.ExpiresAfter"];
      file_ids?: string[];
      metadata?: components["schemas"]["shared.Metadata"] | null;
      name?: string;
    };
    "vectorStores.VectorStoreCreateParams.ExpiresAfter": {
      /** @constant */
      anchor: "last_active_at";
      days: number;
    };
    "vectorStores.VectorStoreDeleted": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "vector_store.deleted";
    };
    "vectorStores.VectorStoreListParams": components["schemas"]["pagination.CursorPageParams"] & {
      before?: string;
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "vectorStores.VectorStoreSearchParams": {
      query: string | string[];
      filters?:
        | components["schemas"]["shared.ComparisonFilterParam"]
        | components["schemas"]["shared.CompoundFilter"];
      max_num_results?: number;
      ranking_options?: components["schemas"]["vectorStores.VectorStoreSearchParams.RankingOptions"];
      rewrite_query?: boolean;
    };
    "vectorStores.VectorStoreSearchParams.RankingOptions": {
      /** @enum {string} */
      ranker?: "none" | "auto" | "default-2024-11-15";
      score_threshold?: number;
    };
    "vectorStores.VectorStoreSearchResponse": {
      attributes: {
        [key: string]: string | number | boolean;
      } | null;
      content: components["schemas"]["vectorStores.VectorStoreSearchResponse.Content"][];
      file_id: string;
      filename: string;
      score: number;
    };
    "vectorStores.VectorStoreSearchResponse.Content": {
      text: string;
      /** @constant */
      type: "text";
    };
    "vectorStores.VectorStoreUpdateParams": {
      expires_after?: components["schemas"]["vectorStores.VectorStoreUpdateParams.ExpiresAfter"] | null;
      metadata?: components["schemas"]["shared.Metadata"] | null;
      name?: string | null;
    };
    "vectorStores.VectorStoreUpdateParams.ExpiresAfter": {
      /** @constant */
      anchor: "last_active_at";
      days: number;
    };
    "vectorStores.fileBatches.FileBatchCancelParams": {
      vector_store_id: string;
    };
    "vectorStores.fileBatches.FileBatchCreateParams": {
      attributes?: {
        [key: string]: string | number | boolean;
      } | null;
      chunking_strategy?: components["schemas"]["vectorStores.FileChunkingStrategyParam"];
      file_ids?: string[];
      files?: components["schemas"]["vectorStores.fileBatches.FileBatchCreateParams.File"][];
    };
    "vectorStores.fileBatches.FileBatchCreateParams.File": {
      file_id: string;
      attributes?: {
        [key: string]: string | number | boolean;
      } | null;
      chunking_strategy?: components["schemas"]["vectorStores.FileChunkingStrategyParam"];
    };
    "vectorStores.fileBatches.FileBatchListFilesParams": components["schemas"]["pagination.CursorPageParams"] & {
      vector_store_id: string;
      before?: string;
      /** @enum {string} */
      filter?: "in_progress" | "completed" | "failed" | "cancelled";
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "vectorStores.fileBatches.FileBatchRetrieveParams": {
      vector_store_id: string;
    };
    "vectorStores.fileBatches.VectorStoreFileBatch": {
      created_at: number;
      file_counts: components["schemas"]["vectorStores.fileBatches.VectorStoreFileBatch.FileCounts"];
      id: string;
      /** @constant */
      object: "vector_store.files_batch";
      /** @enum {string} */
      status: "in_progress" | "completed" | "cancelled" | "failed";
      vector_store_id: string;
    };
    "vectorStores.fileBatches.VectorStoreFileBatch.FileCounts": {
      cancelled: number;
      completed: number;
      failed: number;
      in_progress: number;
      total: number;
    };
    "vectorStores.files.FileContentParams": {
      vector_store_id: string;
    };
    "vectorStores.files.FileContentResponse": {
      text?: string;
      type?: string;
    };
    "vectorStores.files.FileCreateParams": {
      file_id: string;
      attributes?: {
        [key: string]: string | number | boolean;
      } | null;
      chunking_strategy?: components["schemas"]["vectorStores.FileChunkingStrategyParam"];
    };
    "vectorStores.files.FileDeleteParams": {
      vector_store_id: string;
    };
    "vectorStores.files.FileListParams": components["schemas"]["pagination.CursorPageParams"] & {
      before?: string;
      /** @enum {string} */
      filter?: "in_progress" | "completed" | "failed" | "cancelled";
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "vectorStores.files.FileRetrieveParams": {
      vector_store_id: string;
    };
    "vectorStores.files.FileUpdateParams": {
      attributes: {
        [key: string]: string | number | boolean;
      } | null;
      vector_store_id: string;
    };
    "vectorStores.files.VectorStoreFile": {
      created_at: number;
      id: string;
      last_error: components["schemas"]["vectorStores.files.VectorStoreFile.LastError"] | null;
      /** @constant */
      object: "vector_store.file";
      /** @enum {string} */
      status: "in_progress" | "completed" | "cancelled" | "failed";
      usage_bytes: number;
      vector_store_id: string;
      attributes?: {
        [key: string]: string | number | boolean;
      } | null;
      chunking_strategy?: components["schemas"]["vectorStores.FileChunkingStrategy"];
    };
    "vectorStores.files.VectorStoreFile.LastError": {
      /** @enum {string} */
      code: "server_error" | "unsupported_file" | "invalid_file";
      message: string;
    };
    "vectorStores.files.VectorStoreFileDeleted": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "vector_store.file.deleted";
    };
    "videos.Video": {
      completed_at: number | null;
      created_at: number;
      error: components["schemas"]["videos.VideoCreateError"] | null;
      expires_at: number | null;
      id: string;
      model: components["schemas"]["videos.VideoModel"];
      /** @constant */
      object: "video";
      progress: number;
      prompt: string | null;
      remixed_from_video_id: string | null;
      seconds: components["schemas"]["videos.VideoSeconds"];
      size: components["schemas"]["videos.VideoSize"];
      /** @enum {string} */
      status: "queued" | "in_progress" | "completed" | "failed";
    };
    "videos.VideoCreateError": {
      code: string;
      message: string;
    };
    "videos.VideoCreateParams": {
      prompt: string;
      /** Format: binary */
      input_reference?: Blob;
      model?: components["schemas"]["videos.VideoModel"];
      seconds?: components["schemas"]["videos.VideoSeconds"];
      size?: components["schemas"]["videos.VideoSize"];
    };
    "videos.VideoDeleteResponse": {
      deleted: boolean;
      id: string;
      /** @constant */
      object: "video.deleted";
    };
    "videos.VideoDownloadContentParams": {
      /** @enum {string} */
      variant?: "video" | "thumbnail" | "spritesheet";
    };
    "videos.VideoListParams": components["schemas"]["pagination.ConversationCursorPageParams"] & {
      /** @enum {string} */
      order?: "asc" | "desc";
    };
    "videos.VideoModel":
      | string
      | ("sora-2" | "sora-2-pro" | "sora-2-2025-10-06" | "sora-2-pro-2025-10-06" | "sora-2-2025-12-08");
    "videos.VideoRemixParams": {
      prompt: string;
    };
    /** @enum {string} */
    "videos.VideoSeconds": "4" | "8" | "12";
    /** @enum {string} */
    "videos.VideoSize": "720x1280" | "1280x720" | "1024x1792" | "1792x1024";
    "webhooks.BatchCancelledWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.BatchCancelledWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "batch.cancelled";
      /** @constant */
      object?: "event";
    };
    "webhooks.BatchCancelledWebhookEvent.Data": {
      id: string;
    };
    "webhooks.BatchCompletedWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.BatchCompletedWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "batch.completed";
      /** @constant */
      object?: "event";
    };
    "webhooks.BatchCompletedWebhookEvent.Data": {
      id: string;
    };
    "webhooks.BatchExpiredWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.BatchExpiredWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "batch.expired";
      /** @constant */
      object?: "event";
    };
    "webhooks.BatchExpiredWebhookEvent.Data": {
      id: string;
    };
    "webhooks.BatchFailedWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.BatchFailedWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "batch.failed";
      /** @constant */
      object?: "event";
    };
    "webhooks.BatchFailedWebhookEvent.Data": {
      id: string;
    };
    "webhooks.EvalRunCanceledWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.EvalRunCanceledWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "eval.run.canceled";
      /** @constant */
      object?: "event";
    };
    "webhooks.EvalRunCanceledWebhookEvent.Data": {
      id: string;
    };
    "webhooks.EvalRunFailedWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.EvalRunFailedWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "eval.run.failed";
      /** @constant */
      object?: "event";
    };
    "webhooks.EvalRunFailedWebhookEvent.Data": {
      id: string;
    };
    "webhooks.EvalRunSucceededWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.EvalRunSucceededWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "eval.run.succeeded";
      /** @constant */
      object?: "event";
    };
    "webhooks.EvalRunSucceededWebhookEvent.Data": {
      id: string;
    };
    "webhooks.FineTuningJobCancelledWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.FineTuningJobCancelledWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "fine_tuning.job.cancelled";
      /** @constant */
      object?: "event";
    };
    "webhooks.FineTuningJobCancelledWebhookEvent.Data": {
      id: string;
    };
    "webhooks.FineTuningJobFailedWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.FineTuningJobFailedWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "fine_tuning.job.failed";
      /** @constant */
      object?: "event";
    };
    "webhooks.FineTuningJobFailedWebhookEvent.Data": {
      id: string;
    };
    "webhooks.FineTuningJobSucceededWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.FineTuningJobSucceededWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "fine_tuning.job.succeeded";
      /** @constant */
      object?: "event";
    };
    "webhooks.FineTuningJobSucceededWebhookEvent.Data": {
      id: string;
    };
    "webhooks.RealtimeCallIncomingWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.RealtimeCallIncomingWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "realtime.call.incoming";
      /** @constant */
      object?: "event";
    };
    "webhooks.RealtimeCallIncomingWebhookEvent.Data": {
      call_id: string;
      sip_headers: components["schemas"]["webhooks.RealtimeCallIncomingWebhookEvent.Data.SipHeader"][];
    };
    "webhooks.RealtimeCallIncomingWebhookEvent.Data.SipHeader": {
      name: string;
      value: string;
    };
    "webhooks.ResponseCancelledWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.ResponseCancelledWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "response.cancelled";
      /** @constant */
      object?: "event";
    };
    "webhooks.ResponseCancelledWebhookEvent.Data": {
      id: string;
    };
    "webhooks.ResponseCompletedWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.ResponseCompletedWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "response.completed";
      /** @constant */
      object?: "event";
    };
    "webhooks.ResponseCompletedWebhookEvent.Data": {
      id: string;
    };
    "webhooks.ResponseFailedWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.ResponseFailedWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "response.failed";
      /** @constant */
      object?: "event";
    };
    "webhooks.ResponseFailedWebhookEvent.Data": {
      id: string;
    };
    "webhooks.ResponseIncompleteWebhookEvent": {
      created_at: number;
      data: components["schemas"]["webhooks.ResponseIncompleteWebhookEvent.Data"];
      id: string;
      /** @constant */
      type: "response.incomplete";
      /** @constant */
      object?: "event";
    };
    "webhooks.ResponseIncompleteWebhookEvent.Data": {
      id: string;
    };
    "webhooks.UnwrapWebhookEvent":
      | components["schemas"]["webhooks.BatchCancelledWebhookEvent"]
      | components["schemas"]["webhooks.BatchCompletedWebhookEvent"]
      | components["schemas"]["webhooks.BatchExpiredWebhookEvent"]
      | components["schemas"]["webhooks.BatchFailedWebhookEvent"]
      | components["schemas"]["webhooks.EvalRunCanceledWebhookEvent"]
      | components["schemas"]["webhooks.EvalRunFailedWebhookEvent"]
      | components["schemas"]["webhooks.EvalRunSucceededWebhookEvent"]
      | components["schemas"]["webhooks.FineTuningJobCancelledWebhookEvent"]
      | components["schemas"]["webhooks.FineTuningJobFailedWebhookEvent"]
      | components["schemas"]["webhooks.FineTuningJobSucceededWebhookEvent"]
      | components["schemas"]["webhooks.RealtimeCallIncomingWebhookEvent"]
      | components["schemas"]["webhooks.ResponseCancelledWebhookEvent"]
      | components["schemas"]["webhooks.ResponseCompletedWebhookEvent"]
      | components["schemas"]["webhooks.ResponseFailedWebhookEvent"]
      | components["schemas"]["webhooks.ResponseIncompleteWebhookEvent"];
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "beta.assistants.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        order?: "asc" | "desc";
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["beta.assistants.Assistant"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "beta.assistants.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["beta.assistants.AssistantCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.assistants.Assistant"];
        };
      };
    };
  };
  "beta.assistants.retrieve": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.assistants.Assistant"];
        };
      };
    };
  };
  "beta.assistants.update": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["beta.assistants.AssistantUpdateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.assistants.Assistant"];
        };
      };
    };
  };
  "beta.assistants.delete": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        assistant_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.assistants.AssistantDeleted"];
        };
      };
    };
  };
  "audio.speech.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["audio.speech.SpeechCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
    };
  };
  "audio.transcriptions.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data":
          | {
              /** Format: binary */
              file: Blob;
              model: string | components["schemas"]["audio.AudioModel"];
              chunking_strategy?:
                | "auto"
                | components["schemas"]["audio.transcriptions.TranscriptionCreateParams.VadConfig"]
                | null;
              include?: components["schemas"]["audio.transcriptions.TranscriptionInclude"][];
              known_speaker_names?: string[];
              known_speaker_references?: string[];
              language?: string;
              prompt?: string;
              response_format?: components["schemas"]["audio.AudioResponseFormat"];
              stream?: false | null;
              temperature?: number;
              timestamp_granularities?: ("word" | "segment")[];
            }
          | components["schemas"]["audio.transcriptions.TranscriptionCreateParamsStreaming"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["audio.transcriptions.TranscriptionCreateResponse"];
          "text/event-stream": components["schemas"]["audio.transcriptions.TranscriptionStreamEvent"];
          "text/plain": string;
        };
      };
    };
  };
  "audio.translations.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": {
          /** Format: binary */
          file: Blob;
          model: string | components["schemas"]["audio.AudioModel"];
          prompt?: string;
          /** @enum {string} */
          response_format?: "json" | "text" | "srt" | "verbose_json" | "vtt";
          temperature?: number;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["audio.translations.TranslationCreateResponse"];
          "text/plain": string;
        };
      };
    };
  };
  "batches.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["batches.Batch"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "batches.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["batches.BatchCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["batches.Batch"];
        };
      };
    };
  };
  "batches.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["batches.Batch"];
        };
      };
    };
  };
  "batches.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["batches.Batch"];
        };
      };
    };
  };
  "chat.completions.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        metadata?: components["schemas"]["shared.Metadata"] | null;
        model?: string;
        order?: "asc" | "desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["chat.completions.ChatCompletion"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "chat.completions.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["chat.completions.ChatCompletionCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["chat.completions.ChatCompletion"];
          "text/event-stream": components["schemas"]["chat.completions.ChatCompletionChunk"];
        };
      };
    };
  };
  "chat.completions.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["chat.completions.ChatCompletion"];
        };
      };
    };
  };
  "chat.completions.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["chat.completions.ChatCompletionUpdateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["chat.completions.ChatCompletion"];
        };
      };
    };
  };
  "chat.completions.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["chat.completions.ChatCompletionDeleted"];
        };
      };
    };
  };
  "chat.completions.messages.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "asc" | "desc";
      };
      header?: never;
      path: {
        completion_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["chat.completions.ChatCompletionStoreMessage"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "beta.chatkit.sessions.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "chatkit_beta=v1";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["beta.chatkit.sessions.SessionCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.chatkit.threads.ChatSession"];
        };
      };
    };
  };
  "beta.chatkit.sessions.cancel": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "chatkit_beta=v1";
      };
      path: {
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.chatkit.threads.ChatSession"];
        };
      };
    };
  };
  "beta.chatkit.threads.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        order?: "asc" | "desc";
        user?: string;
      };
      header: {
        "OpenAI-Beta": "chatkit_beta=v1";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["beta.chatkit.threads.ChatKitThread"][];
            has_more: boolean;
            last_id: string;
          };
        };
      };
    };
  };
  "beta.chatkit.threads.retrieve": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "chatkit_beta=v1";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.chatkit.threads.ChatKitThread"];
        };
      };
    };
  };
  "beta.chatkit.threads.delete": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "chatkit_beta=v1";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.chatkit.threads.ThreadDeleteResponse"];
        };
      };
    };
  };
  "beta.chatkit.threads.listItems": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        order?: "asc" | "desc";
      };
      header: {
        "OpenAI-Beta": "chatkit_beta=v1";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: (
              | components["schemas"]["beta.chatkit.threads.ChatKitThreadUserMessageItem"]
              | components["schemas"]["beta.chatkit.threads.ChatKitThreadAssistantMessageItem"]
              | components["schemas"]["beta.chatkit.threads.ChatKitWidgetItem"]
              | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitClientToolCall"]
              | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitTask"]
              | components["schemas"]["beta.chatkit.threads.ChatKitThreadItemList.ChatKitTaskGroup"]
            )[];
            has_more: boolean;
            last_id: string;
          };
        };
      };
    };
  };
  "completions.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["completions.CompletionCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["completions.Completion"];
          "text/event-stream": components["schemas"]["completions.Completion"];
        };
      };
    };
  };
  "containers.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "asc" | "desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["containers.ContainerListResponse"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "containers.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["containers.ContainerCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["containers.ContainerCreateResponse"];
        };
      };
    };
  };
  "containers.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["containers.ContainerRetrieveResponse"];
        };
      };
    };
  };
  "containers.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "containers.files.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "asc" | "desc";
      };
      header?: never;
      path: {
        container_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["containers.files.FileListResponse"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "containers.files.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["containers.files.FileCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["containers.files.FileCreateResponse"];
        };
      };
    };
  };
  "containers.files.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["containers.files.FileRetrieveResponse"];
        };
      };
    };
  };
  "containers.files.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "containers.files.content.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        container_id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
    };
  };
  "conversations.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["conversations.ConversationCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["conversations.Conversation"];
        };
      };
    };
  };
  "conversations.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        conversation_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["conversations.Conversation"];
        };
      };
    };
  };
  "conversations.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        conversation_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["conversations.ConversationUpdateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["conversations.Conversation"];
        };
      };
    };
  };
  "conversations.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        conversation_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["conversations.ConversationDeletedResource"];
        };
      };
    };
  };
  "conversations.items.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        include?: components["schemas"]["responses.ResponseIncludable"][];
        order?: "asc" | "desc";
      };
      header?: never;
      path: {
        conversation_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["conversations.items.ConversationItem"][];
            has_more: boolean;
            last_id: string;
          };
        };
      };
    };
  };
  "conversations.items.create": {
    parameters: {
      query?: {
        include?: components["schemas"]["responses.ResponseIncludable"][];
      };
      header?: never;
      path: {
        conversation_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          items: components["schemas"]["responses.ResponseInputItemParam"][];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["conversations.items.ConversationItemList"];
        };
      };
    };
  };
  "conversations.items.retrieve": {
    parameters: {
      query?: {
        include?: components["schemas"]["responses.ResponseIncludable"][];
      };
      header?: never;
      path: {
        conversation_id: string;
        item_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["conversations.items.ConversationItem"];
        };
      };
    };
  };
  "conversations.items.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        conversation_id: string;
        item_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["conversations.Conversation"];
        };
      };
    };
  };
  "embeddings.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["embeddings.EmbeddingCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["embeddings.CreateEmbeddingResponse"];
        };
      };
    };
  };
  "evals.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "asc" | "desc";
        order_by?: "created_at" | "updated_at";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["evals.EvalListResponse"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "evals.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["evals.EvalCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.EvalCreateResponse"];
        };
      };
    };
  };
  "evals.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.EvalRetrieveResponse"];
        };
      };
    };
  };
  "evals.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["evals.EvalUpdateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.EvalUpdateResponse"];
        };
      };
    };
  };
  "evals.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.EvalDeleteResponse"];
        };
      };
    };
  };
  "evals.runs.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "asc" | "desc";
        status?: "queued" | "in_progress" | "completed" | "canceled" | "failed";
      };
      header?: never;
      path: {
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["evals.runs.RunListResponse"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "evals.runs.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eval_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["evals.runs.RunCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.runs.RunCreateResponse"];
        };
      };
    };
  };
  "evals.runs.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eval_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.runs.RunRetrieveResponse"];
        };
      };
    };
  };
  "evals.runs.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eval_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.runs.RunCancelResponse"];
        };
      };
    };
  };
  "evals.runs.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eval_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.runs.RunDeleteResponse"];
        };
      };
    };
  };
  "evals.runs.outputItems.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "asc" | "desc";
        status?: "fail" | "pass";
      };
      header?: never;
      path: {
        eval_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["evals.runs.outputItems.OutputItemListResponse"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "evals.runs.outputItems.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        eval_id: string;
        run_id: string;
        output_item_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["evals.runs.outputItems.OutputItemRetrieveResponse"];
        };
      };
    };
  };
  "files.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "asc" | "desc";
        purpose?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["files.FileObject"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "files.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["files.FileCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["files.FileObject"];
        };
      };
    };
  };
  "files.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["files.FileObject"];
        };
      };
    };
  };
  "files.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["files.FileDeleted"];
        };
      };
    };
  };
  "files.content": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
    };
  };
  "fineTuning.alpha.graders.run": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["fineTuning.alpha.graders.GraderRunParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.alpha.graders.GraderRunResponse"];
        };
      };
    };
  };
  "fineTuning.alpha.graders.validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["fineTuning.alpha.graders.GraderValidateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.alpha.graders.GraderValidateResponse"];
        };
      };
    };
  };
  "fineTuning.checkpoints.permissions.retrieve": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "ascending" | "descending";
        project_id?: string;
      };
      header?: never;
      path: {
        fine_tuned_model_checkpoint: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.checkpoints.permissions.PermissionRetrieveResponse"];
        };
      };
    };
  };
  "fineTuning.checkpoints.permissions.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fine_tuned_model_checkpoint: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["fineTuning.checkpoints.permissions.PermissionCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["fineTuning.checkpoints.permissions.PermissionCreateResponse"][];
            object: string;
          };
        };
      };
    };
  };
  "fineTuning.checkpoints.permissions.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fine_tuned_model_checkpoint: string;
        permission_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.checkpoints.permissions.PermissionDeleteResponse"];
        };
      };
    };
  };
  "fineTuning.jobs.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        metadata?: {
          [key: string]: string;
        } | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["fineTuning.jobs.FineTuningJob"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "fineTuning.jobs.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["fineTuning.jobs.JobCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.jobs.FineTuningJob"];
        };
      };
    };
  };
  "fineTuning.jobs.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.jobs.FineTuningJob"];
        };
      };
    };
  };
  "fineTuning.jobs.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.jobs.FineTuningJob"];
        };
      };
    };
  };
  "fineTuning.jobs.checkpoints.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["fineTuning.jobs.checkpoints.FineTuningJobCheckpoint"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "fineTuning.jobs.listEvents": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["fineTuning.jobs.FineTuningJobEvent"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "fineTuning.jobs.pause": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.jobs.FineTuningJob"];
        };
      };
    };
  };
  "fineTuning.jobs.resume": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        fine_tuning_job_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["fineTuning.jobs.FineTuningJob"];
        };
      };
    };
  };
  "images.edit": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["images.ImageEditParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["images.ImagesResponse"];
          "text/event-stream": components["schemas"]["images.ImageEditStreamEvent"];
        };
      };
    };
  };
  "images.generate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["images.ImageGenerateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["images.ImagesResponse"];
          "text/event-stream": components["schemas"]["images.ImageGenStreamEvent"];
        };
      };
    };
  };
  "images.createVariation": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["images.ImageCreateVariationParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["images.ImagesResponse"];
        };
      };
    };
  };
  "models.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["models.Model"][];
            object: string;
          };
        };
      };
    };
  };
  "models.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        model: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["models.Model"];
        };
      };
    };
  };
  "models.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        model: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["models.ModelDeleted"];
        };
      };
    };
  };
  "moderations.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["moderations.ModerationCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["moderations.ModerationCreateResponse"];
        };
      };
    };
  };
  "realtime.calls.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["realtime.calls.CallCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/sdp": Blob;
        };
      };
    };
  };
  "realtime.calls.accept": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        call_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["realtime.calls.CallAcceptParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "realtime.calls.hangup": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        call_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "realtime.calls.refer": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        call_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["realtime.calls.CallReferParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "realtime.calls.reject": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        call_id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["realtime.calls.CallRejectParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "realtime.clientSecrets.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["realtime.clientSecrets.ClientSecretCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["realtime.clientSecrets.ClientSecretCreateResponse"];
        };
      };
    };
  };
  "beta.realtime.sessions.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["beta.realtime.sessions.SessionCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.realtime.sessions.SessionCreateResponse"];
        };
      };
    };
  };
  "beta.realtime.transcriptionSessions.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSessionCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.realtime.transcriptionSessions.TranscriptionSession"];
        };
      };
    };
  };
  "responses.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["responses.ResponseCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["responses.Response"];
          "text/event-stream": components["schemas"]["responses.ResponseStreamEvent"];
        };
      };
    };
  };
  "responses.compact": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["responses.ResponseCompactParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["responses.CompactedResponse"];
        };
      };
    };
  };
  "responses.inputTokens.count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["responses.inputTokens.InputTokenCountParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["responses.inputTokens.InputTokenCountResponse"];
        };
      };
    };
  };
  "responses.retrieve": {
    parameters: {
      query?: {
        include?: components["schemas"]["responses.ResponseIncludable"][];
        include_obfuscation?: boolean;
        starting_after?: number;
        stream?: boolean;
      };
      header?: never;
      path: {
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["responses.Response"];
          "text/event-stream": components["schemas"]["responses.ResponseStreamEvent"];
        };
      };
    };
  };
  "responses.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  "responses.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["responses.Response"];
        };
      };
    };
  };
  "responses.inputItems.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        include?: components["schemas"]["responses.ResponseIncludable"][];
        order?: "asc" | "desc";
      };
      header?: never;
      path: {
        response_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["responses.ResponseItem"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "beta.threads.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["beta.threads.ThreadCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.Thread"];
        };
      };
    };
  };
  "beta.threads.createAndRun": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["beta.threads.ThreadCreateAndRunParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.runs.Run"];
          "text/event-stream": components["schemas"]["beta.assistants.AssistantStreamEvent"];
        };
      };
    };
  };
  "beta.threads.retrieve": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.Thread"];
        };
      };
    };
  };
  "beta.threads.update": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["beta.threads.ThreadUpdateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.Thread"];
        };
      };
    };
  };
  "beta.threads.delete": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.ThreadDeleted"];
        };
      };
    };
  };
  "beta.threads.messages.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        order?: "asc" | "desc";
        run_id?: string;
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["beta.threads.messages.Message"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "beta.threads.messages.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["beta.threads.messages.MessageCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.messages.Message"];
        };
      };
    };
  };
  "beta.threads.messages.retrieve": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.messages.Message"];
        };
      };
    };
  };
  "beta.threads.messages.update": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        message_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          metadata?: components["schemas"]["shared.Metadata"] | null;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.messages.Message"];
        };
      };
    };
  };
  "beta.threads.messages.delete": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.messages.MessageDeleted"];
        };
      };
    };
  };
  "beta.threads.runs.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        order?: "asc" | "desc";
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["beta.threads.runs.Run"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "beta.threads.runs.create": {
    parameters: {
      query?: {
        include?: components["schemas"]["beta.threads.runs.steps.RunStepInclude"][];
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          assistant_id: string;
          additional_instructions?: string | null;
          additional_messages?:
            | components["schemas"]["beta.threads.runs.RunCreateParams.AdditionalMessage"][]
            | null;
          instructions?: string | null;
          max_completion_tokens?: number | null;
          max_prompt_tokens?: number | null;
          metadata?: components["schemas"]["shared.Metadata"] | null;
          model?: string | components["schemas"]["shared.ChatModel"] | null;
          parallel_tool_calls?: boolean;
          reasoning_effort?: components["schemas"]["shared.ReasoningEffort"] | null;
          response_format?: components["schemas"]["beta.threads.AssistantResponseFormatOption"] | null;
          stream?: boolean | null;
          temperature?: number | null;
          tool_choice?: components["schemas"]["beta.threads.AssistantToolChoiceOption"] | null;
          tools?: components["schemas"]["beta.assistants.AssistantTool"][] | null;
          top_p?: number | null;
          truncation_strategy?:
            | components["schemas"]["beta.threads.runs.RunCreateParams.TruncationStrategy"]
            | null;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.runs.Run"];
          "text/event-stream": components["schemas"]["beta.assistants.AssistantStreamEvent"];
        };
      };
    };
  };
  "beta.threads.runs.retrieve": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.runs.Run"];
        };
      };
    };
  };
  "beta.threads.runs.update": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          metadata?: components["schemas"]["shared.Metadata"] | null;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.runs.Run"];
        };
      };
    };
  };
  "beta.threads.runs.cancel": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.runs.Run"];
        };
      };
    };
  };
  "beta.threads.runs.steps.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        include?: components["schemas"]["beta.threads.runs.steps.RunStepInclude"][];
        order?: "asc" | "desc";
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["beta.threads.runs.steps.RunStep"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "beta.threads.runs.steps.retrieve": {
    parameters: {
      query?: {
        include?: components["schemas"]["beta.threads.runs.steps.RunStepInclude"][];
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        run_id: string;
        step_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.runs.steps.RunStep"];
        };
      };
    };
  };
  "beta.threads.runs.submitToolOutputs": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        thread_id: string;
        run_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          tool_outputs: components["schemas"]["beta.threads.runs.RunSubmitToolOutputsParams.ToolOutput"][];
          stream?: boolean | null;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["beta.threads.runs.Run"];
          "text/event-stream": components["schemas"]["beta.assistants.AssistantStreamEvent"];
        };
      };
    };
  };
  "uploads.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["uploads.UploadCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["uploads.Upload"];
        };
      };
    };
  };
  "uploads.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        upload_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["uploads.Upload"];
        };
      };
    };
  };
  "uploads.complete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        upload_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["uploads.UploadCompleteParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["uploads.Upload"];
        };
      };
    };
  };
  "uploads.parts.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        upload_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["uploads.parts.PartCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["uploads.parts.UploadPart"];
        };
      };
    };
  };
  "vectorStores.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        order?: "asc" | "desc";
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["vectorStores.VectorStore"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "vectorStores.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["vectorStores.VectorStoreCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.VectorStore"];
        };
      };
    };
  };
  "vectorStores.retrieve": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.VectorStore"];
        };
      };
    };
  };
  "vectorStores.update": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["vectorStores.VectorStoreUpdateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.VectorStore"];
        };
      };
    };
  };
  "vectorStores.delete": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.VectorStoreDeleted"];
        };
      };
    };
  };
  "vectorStores.fileBatches.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["vectorStores.fileBatches.FileBatchCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.fileBatches.VectorStoreFileBatch"];
        };
      };
    };
  };
  "vectorStores.fileBatches.retrieve": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.fileBatches.VectorStoreFileBatch"];
        };
      };
    };
  };
  "vectorStores.fileBatches.cancel": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.fileBatches.VectorStoreFileBatch"];
        };
      };
    };
  };
  "vectorStores.fileBatches.listFiles": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        filter?: "in_progress" | "completed" | "failed" | "cancelled";
        order?: "asc" | "desc";
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
        batch_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["vectorStores.files.VectorStoreFile"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "vectorStores.files.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        before?: string;
        filter?: "in_progress" | "completed" | "failed" | "cancelled";
        order?: "asc" | "desc";
      };
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["vectorStores.files.VectorStoreFile"][];
            has_more: boolean;
          };
        };
      };
    };
  };
  "vectorStores.files.create": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["vectorStores.files.FileCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.files.VectorStoreFile"];
        };
      };
    };
  };
  "vectorStores.files.retrieve": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.files.VectorStoreFile"];
        };
      };
    };
  };
  "vectorStores.files.update": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          attributes: {
            [key: string]: string | number | boolean;
          } | null;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.files.VectorStoreFile"];
        };
      };
    };
  };
  "vectorStores.files.delete": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["vectorStores.files.VectorStoreFileDeleted"];
        };
      };
    };
  };
  "vectorStores.files.content": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
        file_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["vectorStores.files.FileContentResponse"][];
            object: string;
          };
        };
      };
    };
  };
  "vectorStores.search": {
    parameters: {
      query?: never;
      header: {
        "OpenAI-Beta": "assistants=v2";
      };
      path: {
        vector_store_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["vectorStores.VectorStoreSearchParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["vectorStores.VectorStoreSearchResponse"][];
            object: string;
          };
        };
      };
    };
  };
  "videos.list": {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
        order?: "asc" | "desc";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            data: components["schemas"]["videos.Video"][];
            has_more: boolean;
            last_id: string;
          };
        };
      };
    };
  };
  "videos.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["videos.VideoCreateParams"];
        "multipart/form-data": components["schemas"]["videos.VideoCreateParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["videos.Video"];
        };
      };
    };
  };
  "videos.retrieve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        video_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["videos.Video"];
        };
      };
    };
  };
  "videos.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        video_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["videos.VideoDeleteResponse"];
        };
      };
    };
  };
  "videos.downloadContent": {
    parameters: {
      query?: {
        variant?: "video" | "thumbnail" | "spritesheet";
      };
      header?: never;
      path: {
        video_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
    };
  };
  "videos.remix": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        video_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["videos.VideoRemixParams"];
        "multipart/form-data": components["schemas"]["videos.VideoRemixParams"];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["videos.Video"];
        };
      };
    };
  };
}
