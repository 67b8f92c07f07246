using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CxBot.Core.People;

internal sealed class TeamModel : IEntityTypeConfiguration<TeamMembership>
{
    public void Configure(EntityTypeBuilder<TeamMembership> builder)
    {
        builder.HasKey(membership => new { membership.ManagerId, membership.MemberId });
        builder.HasIndex(membership => membership.MemberId);
        builder.HasOne<Person>().WithMany().HasForeignKey(membership => membership.ManagerId);
        builder.HasOne<Person>().WithMany().HasForeignKey(membership => membership.MemberId);
    }
}
