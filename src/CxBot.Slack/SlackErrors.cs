using System.Collections.Frozen;
using CxBot.Core.Outbox;

namespace CxBot.Slack;

/// <summary>Sorts Slack's error codes by what has to follow from them.</summary>
internal static class SlackErrors
{
    /// <summary>Our own codes, for what happened on the way.</summary>
    public const string Unreachable = "unreachable";
    public const string NoAnswer = "no_answer";
    public const string BadAnswer = "bad_answer";
    public const string ServerError = "server_error";

    /// <summary>Our own: the kept token can't be decrypted with the keys at hand.</summary>
    public const string UnreadableToken = "unreadable_token";

    /// <summary>Our own: the token has to be renewed first, and just now that did not work.</summary>
    public const string NotRenewed = "not_renewed";

    /// <summary>The bot is not installed there (any more).</summary>
    public const string NotInstalled = "team_access_not_granted";

    private static readonly TimeSpan BusyWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan UnreachableWait = TimeSpan.FromSeconds(10);

    private static readonly FrozenDictionary<string, SlackTrouble> Troubles = new Dictionary<SlackTrouble, string>
    {
        [SlackTrouble.Busy] = "ratelimited rate_limited message_limit_exceeded",
        [SlackTrouble.Unreachable] = $"{Unreachable} {NotRenewed}",
        [SlackTrouble.Expired] = "token_expired",
        [SlackTrouble.Unclear] =
            $"{NoAnswer} {BadAnswer} {ServerError} internal_error fatal_error service_unavailable request_timeout team_added_to_org update_failed",
        [SlackTrouble.Installation] =
            "token_revoked account_inactive invalid_auth not_authed org_login_required team_access_not_granted access_denied "
            + "accesslimited enterprise_is_restricted team_disabled user_removed_from_team "
            + $"{UnreadableToken} invalid_refresh_token",
        [SlackTrouble.Permission] =
            "missing_scope no_permission not_allowed_token_type restricted_action restricted_action_read_only_channel "
            + "restricted_action_non_threadable_channel restricted_action_thread_only_channel ekm_access_denied two_factor_setup_required "
            + "posting_to_channel_denied not_enabled",
        [SlackTrouble.Channel] =
            "channel_not_found not_in_channel is_archived is_inactive channel_is_limited_access messages_tab_disabled "
            + "cannot_reply_to_message thread_not_found restricted_action_thread_locked cannot_dm_bot",
        [SlackTrouble.User] = "user_not_found users_not_found user_not_visible user_disabled user_not_in_channel",
        [SlackTrouble.Gone] = "message_not_found cant_update_message edit_window_closed cant_delete_message",
        [SlackTrouble.Ours] =
            "invalid_blocks invalid_blocks_format msg_too_long msg_blocks_too_long no_text invalid_arguments invalid_arg_name view_too_large "
            + "invalid_post_type invalid_metadata_format invalid_metadata_schema metadata_too_large duplicate_external_id push_limit_reached "
            + "too_many_attachments attachment_payload_limit_exceeded block_mismatch",
        // Slack's own texts name the same three states of a trigger in two ways each.
        [SlackTrouble.Race] =
            "hash_conflict expired_trigger_id exchanged_trigger_id invalid_trigger_id trigger_expired trigger_exchanged not_found view_not_found",
    }
        .SelectMany(entry => entry.Value.Split(' '), (entry, code) => KeyValuePair.Create(code, entry.Key))
        .ToFrozenDictionary();

    public static SlackTrouble Trouble(string code) => Troubles.GetValueOrDefault(code);

    /// <summary>What became of an attempt to send that Slack refused.</summary>
    public static Delivery Delivery(SlackException refused) =>
        refused.Trouble switch
        {
            SlackTrouble.Busy => new Delivery.Later(
                refused.RetryAfter ?? BusyWait,
                WholeWorkspace: refused.Code == "message_limit_exceeded"
            ),
            SlackTrouble.Unreachable => new Delivery.Later(UnreachableWait, WholeWorkspace: true),
            SlackTrouble.Unclear => new Delivery.Unclear(refused.Code, refused.RetryAfter),
            SlackTrouble.Gone => new Delivery.Gone(refused.Code),
            SlackTrouble.Permission when refused.Needed is { } scope => new Delivery.Refused(
                $"{refused.Code}: {scope}",
                RefusedBecause.Permission
            ),
            _ => new Delivery.Refused(refused.Code, Because(refused.Trouble)),
        };

    private static RefusedBecause Because(SlackTrouble trouble) =>
        trouble switch
        {
            SlackTrouble.Installation or SlackTrouble.Expired => RefusedBecause.Workspace,
            SlackTrouble.Permission => RefusedBecause.Permission,
            SlackTrouble.Channel => RefusedBecause.Conversation,
            SlackTrouble.User => RefusedBecause.Person,
            _ => RefusedBecause.Message,
        };

    /// <summary>
    /// Whether a form came too late to open. Slack also reports a dead trigger as invalid arguments with an explanation.
    /// </summary>
    public static bool IsTooLate(SlackException refused) =>
        refused.Trouble == SlackTrouble.Race
        || (refused.Code == "invalid_arguments" && refused.Messages.Any(message => message.Contains("trigger", StringComparison.Ordinal)));

    /// <summary>Whether the same words without blocks would do.</summary>
    public static bool IsAboutBlocks(SlackException refused) =>
        refused.Code is "invalid_blocks" or "invalid_blocks_format" or "msg_blocks_too_long" or "msg_too_long";
}
