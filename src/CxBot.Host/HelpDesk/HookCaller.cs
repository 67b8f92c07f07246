using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CxBot.Core.HelpDesk;
using Microsoft.Extensions.Options;

namespace CxBot.Host.HelpDesk;

/// <summary>
/// Finds out which source calls: by its secret as bearer token, which every tool can send, or by a signature of Standard Webhooks,
/// which shows the secret to nobody and is good for five minutes.
/// </summary>
internal sealed class HookCaller(IOptions<HelpDeskOptions> options, TimeProvider time)
{
    private const string Bearer = "Bearer ";

    private readonly (string Name, string Organisation, byte[] Token, byte[] Secret)[] sources =
    [
        .. options.Value.Sources.Select(source =>
            (
                source.Name.Trim(),
                source.Organisation.Trim(),
                SHA256.HashData(Encoding.UTF8.GetBytes(source.Secret)),
                HookSecret.Read(source.Secret)!
            )
        ),
    ];

    /// <summary>Whether anybody may call.</summary>
    public bool IsAnybodyKnown => sources.Length > 0;

    /// <summary>Who calls; null when nothing proves it.</summary>
    public KnownCaller? Find(IHeaderDictionary headers, ReadOnlySpan<byte> body)
    {
        KnownCaller? found = null;
        var authorization = headers.Authorization.ToString();
        var token = authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? SHA256.HashData(Encoding.UTF8.GetBytes(authorization[Bearer.Length..].Trim()))
            : null;
        var isTimely = IsTimely(headers[HookSignature.TimestampHeader].ToString(), out var timestamp);
        // All of them each time: how long it takes tells nobody which one was near.
        foreach (var source in sources)
        {
            var fits = token is not null
                ? CryptographicOperations.FixedTimeEquals(token, source.Token)
                : isTimely
                    && headers[HookSignature.IdHeader].ToString() is { Length: > 0 } id
                    && HookSignature.Fits(headers[HookSignature.Header].ToString(), source.Secret, id, timestamp, body);
            if (fits)
                found = new KnownCaller(source.Name, source.Organisation, IsSigned: token is null);
        }
        return found;
    }

    private bool IsTimely(string header, out long timestamp) =>
        long.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out timestamp)
        && Math.Abs(time.GetUtcNow().ToUnixTimeSeconds() - timestamp) <= HookSignature.Tolerance.TotalSeconds;
}
