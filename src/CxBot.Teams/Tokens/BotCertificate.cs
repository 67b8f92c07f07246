using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace CxBot.Teams.Tokens;

/// <summary>The certificate by which the registration proves itself.</summary>
internal static class BotCertificate
{
    /// <summary>
    /// Loads certificate and private key, from a PEM file that holds both or from a PFX file. Throws <see cref="IOException"/>,
    /// <see cref="UnauthorizedAccessException"/> and <see cref="CryptographicException"/>.
    /// </summary>
    public static X509Certificate2 Load(TeamsOptions options)
    {
        var certificate = IsPem(options.CertificatePath)
            ? X509Certificate2.CreateFromPemFile(options.CertificatePath)
            : X509CertificateLoader.LoadPkcs12FromFile(options.CertificatePath, options.CertificatePassword);
        if (certificate.HasPrivateKey)
            return certificate;
        certificate.Dispose();
        throw new CryptographicException("The file holds no private key.");
    }

    private static bool IsPem(string path)
    {
        using var file = File.OpenText(path);
        return file.ReadLine()?.StartsWith("-----BEGIN ", StringComparison.Ordinal) == true
            || path.EndsWith(".pem", StringComparison.OrdinalIgnoreCase);
    }
}
