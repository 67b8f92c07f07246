using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.Issues.Similar;

internal sealed class SimilarModel : IEntityTypeConfiguration<MeToo>
{
    public void Configure(EntityTypeBuilder<MeToo> builder)
    {
        builder.HasKey(too => new { too.IssueId, too.PersonId });
        builder.HasIndex(too => too.PersonId);
        builder.HasOne<Issue>().WithMany().HasForeignKey(too => too.IssueId);
    }
}
